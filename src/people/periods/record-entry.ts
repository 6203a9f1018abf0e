import { type Clock, dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { findPerson, lockPersons } from '../persons/index.ts';
import { objectionTo, onceKey } from './check-entry.ts';
import { contentDigest, type Entry, type EntryContent } from './entry.ts';
import type { PeriodLaw } from './period-law.ts';
import { entriesOf, insertVersions, type NewVersion } from './store.ts';

export interface StandingPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly period_law: PeriodLaw;
}

/** An entry and whether it is new; false where the same was recorded before. */
export interface Recorded {
  readonly entry: Entry;
  readonly is_new: boolean;
}

/**
 * Records a period, a status or a dependant of a person, within the caller's transaction; the look is recorded. The same
 * content again gives the entry that is there. Refusals are faults: `person.not_found` and `standing.*`.
 */
export async function recordEntry(
  session: Session,
  ports: StandingPorts,
  by: Principal,
  { person_id, content }: { readonly person_id: string; readonly content: EntryContent },
): Promise<Result<Recorded, Fault>> {
  const at = ports.clock.now();
  await lockPersons(session, [person_id]);
  const person = await findPerson(session, person_id, { by, purpose: 'standing', at });
  if (person === null) return no(fault('person.not_found', {}, 'person_id'));
  const others = await entriesOf(session, [person_id], null);
  const digest = contentDigest(content);
  const known = others.find((other) => contentDigest(other) === digest);
  if (known !== undefined) return ok({ entry: known, is_new: false });
  const against = { today: dayAt(at, ZONE), entry_id: null, others };
  const objection = objectionTo(ports.period_law, person, content, against);
  if (objection !== null) return no(objection);
  const entry_id = newId(ports.clock, ports.random);
  const version = firstVersion(ports.period_law, { person_id, entry_id }, content);
  await insertVersions(session, [version], { by, at });
  return ok({ entry: { ...version, recorded_at: at }, is_new: true });
}

/** The first version of an entry, with what it may not stand beside. */
export function firstVersion(
  law: PeriodLaw,
  of: { readonly person_id: string; readonly entry_id: string },
  content: EntryContent,
): NewVersion {
  return {
    ...content,
    ...of,
    version: 1,
    change: 'recorded',
    once_key: onceKey(content),
    exclusive_group: law.exclusiveGroup(content),
  };
}
