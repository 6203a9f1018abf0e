import { ANOTHER_PERSON } from '../../../kernel/principal.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';

/** Which events of the trail; null asks for nothing. */
export interface Wanted {
  /** Whose trail; null for everybody's, which only those who oversee an institution ask. */
  readonly person_id: string | null;
  readonly organisations: readonly string[] | null;
  readonly interactions: readonly string[] | null;
  readonly refused: boolean | null;
  /** Leaves out looks of people at their own data. */
  readonly without: readonly string[];
  /** From a moment on, and before one; ISO text. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  /** Places in the chain: before, behind. */
  readonly before: bigint | null;
  readonly limit: number;
}

const COLUMNS = `e.sequence, e.person_id, e.at, e.subject, e.role, e.organisation, e.jurisdiction,
  e.purpose, e.interaction, e.resource_type, e.resource_id, e.outcome, e.amount, e.request_id,
  e.kinds, e.basis, e.basis_id, e.digest`;

/** Events as asked for, newest first. Each list stands on an index: of the person, of the organisations, or the chain. */
export async function findEvents(
  session: Session,
  wanted: Wanted,
): Promise<readonly ChainedEvent[]> {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['true'];
  const when = (value: unknown, condition: (place: string) => string) => {
    if (value !== null) conditions.push(condition(add(value)));
  };
  when(wanted.person_id, (at) => `e.person_id = ${at}::uuid`);
  when(wanted.organisations, (at) => `e.organisation = any (${at}::text[])`);
  when(wanted.interactions, (at) => `e.interaction = any (${at}::text[])`);
  when(wanted.refused, (at) => `(e.outcome <> 'done') = ${at}::boolean`);
  when(wanted.from, (at) => `e.at >= ${at}::timestamptz`);
  when(wanted.to, (at) => `e.at < ${at}::timestamptz`);
  when(wanted.subject, (at) => `e.subject = ${at}`);
  when(wanted.before, (at) => `e.sequence < ${at}::bigint`);
  if (wanted.without.length > 0) {
    const own = add(wanted.without);
    const other = add(ANOTHER_PERSON);
    conditions.push(`not (e.role = 'patient' and e.organisation <> ${other}
        and e.interaction = any (${own}::text[]))`);
  }
  return await session.rows<ChainedEvent>(
    `select ${COLUMNS} from data.audit_event e
      where ${conditions.join(' and ')} order by e.sequence desc limit ${add(wanted.limit)}`,
    values,
  );
}

/** One event by its place, of one person; null where it is not theirs. */
export async function findEvent(
  session: Session,
  of: { readonly person_id: string | null; readonly sequence: bigint },
): Promise<ChainedEvent | null> {
  const rows = await session.rows<ChainedEvent>(
    `select ${COLUMNS} from data.audit_event e
      where e.sequence = $1 and ($2::uuid is null or e.person_id = $2::uuid)`,
    [of.sequence, of.person_id],
  );
  return rows[0] ?? null;
}

/** The organisations that stand in a person's trail, for the filter; the first hundred by name. */
export async function organisationsSeen(
  session: Session,
  person_id: string,
): Promise<readonly string[]> {
  const rows = await session.rows<{ organisation: string }>(
    `select distinct organisation from data.audit_event where person_id = $1
      order by organisation limit 100`,
    [person_id],
  );
  return rows.map(({ organisation }) => organisation);
}

/** The events at these places. */
export async function findEventsAt(
  session: Session,
  sequences: readonly bigint[],
): Promise<readonly ChainedEvent[]> {
  if (sequences.length === 0) return [];
  return await session.rows<ChainedEvent>(
    `select ${COLUMNS} from data.audit_event e where e.sequence = any ($1::bigint[])`,
    [sequences],
  );
}
