import { dayAt, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { findPerson, lockPersons } from '../persons/index.ts';
import { objectionTo, onceKey } from './check-entry.ts';
import { contentDigest, type Entry, type EntryChange, type EntryContent } from './entry.ts';
import type { StandingPorts } from './record-entry.ts';
import { currentEntry, entriesOf, insertVersions, supersede } from './store.ts';

/** Which entry, and the version that whoever changes it has seen. */
export interface EntryAsked {
  readonly person_id: string;
  readonly entry_id: string;
  readonly version: number;
}

/** What of an entry may be corrected; what is absent stays. Another kind, side or person is another entry. */
export type Correction = Partial<
  Pick<EntryContent, 'place' | 'scheme' | 'from' | 'to' | 'evidence' | 'evidence_reference'>
>;

type Next = (entry: Entry) => { readonly content: EntryContent; readonly change: EntryChange };

/** Corrects an entry: the older version stays readable as what was known before. Fails with `standing.*`. */
export function correctEntry(
  session: Session,
  ports: StandingPorts,
  by: Principal,
  asked: EntryAsked & { readonly correction: Correction },
): Promise<Result<Entry, Fault>> {
  return changeEntry(session, ports, by, asked, (entry) => ({
    content: { ...entry, ...asked.correction },
    change: 'corrected',
  }));
}

/** Ends an entry; `on` is the first day after it. Fails with `standing.*`. */
export function endEntry(
  session: Session,
  ports: StandingPorts,
  by: Principal,
  asked: EntryAsked & { readonly on: PlainDate },
): Promise<Result<Entry, Fault>> {
  return changeEntry(session, ports, by, asked, (entry) => ({
    content: { ...entry, to: asked.on },
    change: 'ended',
  }));
}

/** Takes an entry back that should never have been recorded. Fails with `standing.*`. */
export function withdrawEntry(
  session: Session,
  ports: StandingPorts,
  by: Principal,
  asked: EntryAsked,
): Promise<Result<Entry, Fault>> {
  return changeEntry(session, ports, by, asked, (entry) => ({
    content: entry,
    change: 'withdrawn',
  }));
}

/** Every change in one way: look, lock, hold against the rest, supersede, write. The same change again changes nothing. */
async function changeEntry(
  session: Session,
  ports: StandingPorts,
  by: Principal,
  asked: EntryAsked,
  next: Next,
): Promise<Result<Entry, Fault>> {
  const { person_id, entry_id } = asked;
  const at = ports.clock.now();
  await lockPersons(session, [person_id]);
  const person = await findPerson(session, person_id, { by, purpose: 'standing', at });
  const entry = await currentEntry(session, person_id, entry_id);
  if (person === null || entry === null) return no(fault('standing.entry_not_found'));
  const { content, change } = next(entry);
  if (change !== 'withdrawn' && contentDigest(content) === contentDigest(entry)) return ok(entry);
  if (entry.version !== asked.version) return no(fault('standing.changed_meanwhile'));
  if (change !== 'withdrawn') {
    const others = await entriesOf(session, [person_id], null);
    const against = { today: dayAt(at, ZONE), entry_id, others };
    const objection = objectionTo(ports.period_law, person, content, against);
    if (objection !== null) return no(objection);
  }
  const version = {
    ...content,
    person_id,
    entry_id,
    version: entry.version + 1,
    change,
    once_key: onceKey(content),
    exclusive_group: ports.period_law.exclusiveGroup(content),
  };
  await supersede(session, [entry], at);
  await insertVersions(session, [version], { by, at });
  return ok({ ...version, recorded_at: at });
}
