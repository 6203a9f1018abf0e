import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { findPerson } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { HandoverPorts } from '../ports.ts';
import { takeCopyBack } from './give-copy.ts';
import { findHandover, writeFinding } from './store/home-store.ts';
import { reportsOf } from './store/report-store.ts';
import { tellHospital } from './tell-hospital.ts';

const OPEN: ReadonlySet<string> = new Set(['WAITING', 'VERIFIED']);

/**
 * Cancels an own follow-up before its visit, within the caller's transaction: a copy of the record is taken back, the
 * appointment at home can be used again, and the hospital is told. Fails with `handover.not_found`, and with
 * `handover.not_open` once it is over or the hospital has reported the visit.
 */
export async function cancelHandover(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  handover_id: string,
): Promise<Result<null, Fault>> {
  const handover = await findHandover(session, handover_id, 'lock');
  if (handover === null || handover.person_id !== principal.person_id) {
    return no(fault('handover.not_found'));
  }
  const reports = await reportsOf(session, handover);
  const isReported = reports.some(({ state }) => state === 'RECEIVED');
  if (!OPEN.has(handover.state) || isReported) return no(fault('handover.not_open'));
  const person = await findPerson(session, handover.person_id);
  if (person === null) throw new Error(`nobody of hand-over ${handover_id}`);
  const back = await takeCopyBack(session, ports, principal, handover_id);
  if (!back.ok && back.error.code !== 'handover.copy_none') return back;
  const { subject } = principal;
  const found = { ...handover, state: 'CANCELLED', reasons: [] } as const;
  const decided = { ...found, decided_by: subject, decided_at: ports.clock.now() };
  const revision = await writeFinding(session, handover, decided);
  await tellHospital(session, ports, { ...found, revision }, person);
  return ok(null);
}
