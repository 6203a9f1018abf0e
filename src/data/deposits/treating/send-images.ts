import { compareDays, dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type InstanceRecord, readRecord, type StoredInstance } from '../../images/index.ts';
import { type Crossing, recordAuthority } from '../../transfers/index.ts';
import { IMAGES_OFFERED } from '../messages.ts';
import { otherAttendance } from '../same-attendance.ts';
import type { TreatingPorts } from './ports.ts';
import { type DepositVisit, findVisit, insertFiles, sentDigests } from './treating-store.ts';

/**
 * Takes the images of a visit from the institution's imaging system and offers them home, in one transaction. Each file
 * is taken or refused by itself (`image.*`, `deposit.other_attendance`); the same file again changes nothing. Fails as a
 * whole with `deposit.not_found` or `deposit.too_late`, and with `transfer.*` where the institution may not let them out.
 */
export async function sendImages(
  ports: TreatingPorts,
  principal: Principal,
  deposit_id: string,
  files: readonly Uint8Array[],
): Promise<Result<readonly StoredInstance[], Fault>> {
  const institution = ports.network.point(principal.organisation)?.institution;
  if (institution === undefined) return no(fault('organisation.not_a_point'));
  const visit = await findVisit(ports.database, { deposit_id, institution });
  if (visit === null) return no(fault('deposit.not_found'));
  if (compareDays(dayAt(ports.clock.now(), ZONE), visit.ends_on) >= 0) {
    return no(fault('deposit.too_late', { day: visit.ends_on.toString() }));
  }
  const read = files.map((bytes) => readRecord(bytes));
  return ports.database.transaction((session) =>
    takeAll(session, ports, { visit, principal }, read),
  );
}

async function takeAll(
  session: Session,
  ports: TreatingPorts,
  { visit, principal }: { readonly visit: DepositVisit; readonly principal: Principal },
  read: readonly Result<InstanceRecord, Fault>[],
): Promise<Result<readonly StoredInstance[], Fault>> {
  const digests = new Map(await sentDigests(session, visit.deposit_id));
  const fresh: InstanceRecord[] = [];
  const taken = read.map((one): StoredInstance => {
    if (!one.ok) return { record: null, result: one };
    const record = one.value;
    const other = otherAttendance(record, visit.visit_day);
    if (other !== null) return { record, result: no(other) };
    const known = digests.get(record.sop_instance_uid);
    if (known === record.sha256) return { record, result: ok('known') };
    if (known !== undefined) {
      return { record, result: no(fault('image.uid_taken', { uid: record.sop_instance_uid })) };
    }
    digests.set(record.sop_instance_uid, record.sha256);
    fresh.push(record);
    return { record, result: ok('kept') };
  });
  if (fresh.length === 0) return ok(taken);
  const let_out = await ports.transferBasisFor(session, crossingOf(visit, principal, fresh));
  if (!let_out.ok) return let_out;
  await offer(session, ports, { visit, principal }, fresh);
  return ok(taken);
}

/** The institution gives images to the record authority at home, under the authorisation that the person showed. */
function crossingOf(
  visit: DepositVisit,
  { subject }: Principal,
  fresh: readonly InstanceRecord[],
): Crossing {
  const { deposit_id, institution, home, pseudonym } = visit;
  return {
    act: 'images_offered',
    exporter: institution,
    importer: recordAuthority(home),
    to: home,
    categories: ['images'],
    purpose: 'continuity',
    subject: pseudonym ?? `deposit ${deposit_id}`,
    consent: `deposit ${deposit_id}`,
    amount: { items: fresh.length, bytes: fresh.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    // Home keeps them as the person's own record, under its law of records.
    erase_at: null,
    about: { type: 'deposit', id: deposit_id },
    by: subject,
  };
}

async function offer(
  session: Session,
  ports: TreatingPorts,
  { visit, principal }: { readonly visit: DepositVisit; readonly principal: Principal },
  fresh: readonly InstanceRecord[],
): Promise<void> {
  const { deposit_id, home } = visit;
  const { subject, organisation } = principal;
  const role = principal.role === 'provider' ? 'provider' : 'clerk';
  await insertFiles(session, { deposit_id, by: subject, at: ports.clock.now() }, fresh);
  const images = fresh.map(({ sop_instance_uid, sha256, bytes }) => {
    return { sop_instance_uid, sha256, size: bytes.length };
  });
  const sent_by = { subject, role, organisation } as const;
  await ports.send(session, {
    to: home,
    of: IMAGES_OFFERED,
    body: { deposit_id, images, sent_by },
  });
}
