import { type Instant, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ConsentHolder } from './consent.ts';

interface ActRow {
  readonly consent_id: string;
  readonly act: 'given' | 'withdrawn';
  readonly at: string;
  readonly until: string | null;
  readonly recorded_through: string;
}

/** The latest act of a person of this register; null where there is none. */
export async function latestAct(session: Session, person_id: string) {
  const rows = await session.rows<ActRow>(
    `select consent_id, act, at, until, recorded_through from people.coverage_consent
      where person_id = $1 order by sequence desc limit 1`,
    [person_id],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const until = row.until === null ? null : instant(row.until);
  return { ...row, at: instant(row.at), until };
}

/** Appends an act of a person, or of somebody who is known by a pseudonym only. */
export async function insertAct(
  session: Session,
  act: ConsentHolder & {
    readonly consent_id: string;
    readonly act: 'given' | 'withdrawn';
    readonly at: Instant;
    readonly until: Instant | null;
    readonly text_version: string;
    readonly channel: 'portal' | 'counter';
    readonly recorded_through: string;
    readonly recorded_by: string;
  },
): Promise<void> {
  const holder = 'person_id' in act ? { ...act, peer: null, pseudonym: null } : act;
  await session.rows(
    `insert into people.coverage_consent
       (consent_id, act, person_id, peer, pseudonym, at, until, text_version, channel,
        recorded_through, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      act.consent_id,
      act.act,
      'person_id' in act ? act.person_id : null,
      holder.peer,
      holder.pseudonym,
      act.at.toString(),
      act.until?.toString() ?? null,
      act.text_version,
      act.channel,
      act.recorded_through,
      act.recorded_by,
    ],
  );
}

/** Lets one act on a person's consent happen at a time, until the transaction ends. */
export async function lockActs(session: Session, person_id: string): Promise<void> {
  await session.rows(
    `select pg_advisory_xact_lock(hashtextextended('people.coverage_consent:' || $1, 0))`,
    [person_id],
  );
}
