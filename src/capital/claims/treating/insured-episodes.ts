import { dayAt, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { TreatingPorts } from '../ports.ts';
import { visitName } from '../record/claim-record.ts';
import { lockNames } from '../store.ts';
import { serviceDay } from './draft-fields.ts';
import { type InsuredEpisode, insertInsured, isVisitClaimed } from './episode-store.ts';

/** An episode that national medical insurance is to pay for, as it comes in. */
export interface NewInsuredEpisode {
  readonly institution: string;
  readonly episode: string;
  readonly insured_on: string;
}

/**
 * Notes that national medical insurance pays for an episode, so that vouchers cannot. Whoever comes first pays: while a
 * voucher claim for it is alive this is refused (`claim.episode_paid_by_voucher`). The same episode again is no change.
 */
export async function registerInsuredEpisode(
  ports: TreatingPorts,
  principal: Principal,
  of: NewInsuredEpisode,
): Promise<Result<InsuredEpisode, Fault>> {
  const insured_on = readDay(ports, of);
  if (!insured_on.ok) return insured_on;
  return ports.database.transaction(async (session) => {
    await lockNames(session, [`visit|${visitName(of)}`]);
    if (await isVisitClaimed(session, of)) {
      const facts = { episode: of.episode, reason: 'GBA-D03' };
      return no(fault('claim.episode_paid_by_voucher', facts, 'episode'));
    }
    const registered_at = ports.clock.now().round('millisecond');
    const registered_by = principal.subject;
    const { institution, episode } = of;
    const entry = {
      institution,
      episode,
      insured_on: insured_on.value,
      registered_by,
      registered_at,
    };
    return ok(await insertInsured(session, entry));
  });
}

function readDay(ports: TreatingPorts, of: NewInsuredEpisode): Result<PlainDate, Fault> {
  const points = ports.rulebook.network.service_points;
  if (!points.some((point) => point.institution === of.institution)) {
    const facts = { service_point: of.institution };
    return no(fault('claim.point_unknown', facts, 'institution'));
  }
  return serviceDay(of.insured_on, dayAt(ports.clock.now(), ZONE));
}
