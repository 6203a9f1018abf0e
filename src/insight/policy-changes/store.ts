import { dayAt, type Instant, instant, instantText } from '../../kernel/day.ts';
import { canonicalJson } from '../../kernel/digest.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ChangeText, SignedChange } from '../../rulebook/index.ts';
import type { Change, ChangeEvent, ChangeState, Signatory } from './change.ts';

interface ChangeRow {
  readonly change_id: string;
  readonly sequence: bigint;
  readonly state: ChangeState;
  readonly version: number;
  readonly events: number;
  readonly change_text: string;
  readonly reason: string;
  readonly drafted_by: string;
  readonly drafted_name: string;
  readonly organisation: string;
  readonly drafted_at: string;
  readonly approved_by: string | null;
  readonly approved_name: string | null;
  readonly approved_organisation: string | null;
  readonly approved_at: string | null;
}

const SELECT = `
  select c.change_id, c.sequence, c.state, c.version, c.events, v.change_text, v.reason,
         v.drafted_by, v.drafted_name, v.organisation, v.drafted_at,
         a.approved_by, a.approved_name, a.organisation as approved_organisation, a.approved_at
    from policy.change c
    join policy.change_version v on v.change_id = c.change_id and v.version = c.version
    left join policy.change_approval a on a.change_id = c.change_id`;

function changeOf(row: ChangeRow): Change {
  const { approved_by, approved_name, approved_organisation, approved_at } = row;
  return {
    change_id: row.change_id,
    sequence: row.sequence,
    state: row.state,
    version: row.version,
    events: row.events,
    change: JSON.parse(row.change_text) as ChangeText,
    reason: row.reason,
    drafted_by: {
      subject: row.drafted_by,
      name: row.drafted_name,
      organisation: row.organisation,
    },
    drafted_at: instant(row.drafted_at),
    approved_by:
      approved_by === null || approved_name === null || approved_organisation === null
        ? null
        : { subject: approved_by, name: approved_name, organisation: approved_organisation },
    approved_at: approved_at === null ? null : instant(approved_at),
  };
}

/** Lets one act after the other change the law, so that each is judged by the law with all before it. */
export async function lockLaw(session: Session): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtext('policy.change'))`);
}

/** One change with its newest version; null where there is none. */
export async function findChange(session: Session, change_id: string): Promise<Change | null> {
  const [row] = await session.rows<ChangeRow>(`${SELECT} where c.change_id = $1`, [change_id]);
  return row === undefined ? null : changeOf(row);
}

/** Which changes are asked for; null asks for all. */
export interface ChangesWanted {
  readonly scheme: string | null;
  readonly state: ChangeState | null;
  /** Only changes that were approved, whatever became of them. */
  readonly approved_only: boolean;
  readonly before: bigint | null;
  readonly limit: number;
}

/** A page of changes, newest first. */
export async function listChanges(
  session: Session,
  wanted: ChangesWanted,
): Promise<readonly Change[]> {
  const rows = await session.rows<ChangeRow>(
    `${SELECT}
      where ($1::text is null or c.scheme = $1) and ($2::text is null or c.state = $2)
        and (not $3::boolean or a.change_id is not null) and ($4::bigint is null or c.sequence < $4)
      order by c.sequence desc limit $5`,
    [wanted.scheme, wanted.state, wanted.approved_only, wanted.before, wanted.limit],
  );
  return rows.map(changeOf);
}

/** The approved changes as known at a moment, in the order of approval; those of now without a moment. */
export async function approvedChanges(
  session: Session,
  known_at: Instant | null,
): Promise<readonly SignedChange[]> {
  const rows = await session.rows<{
    change_id: string;
    change_text: string;
    approved_at: string;
    drafted_name: string;
    approved_name: string;
  }>(
    `select a.change_id, v.change_text, a.approved_at, v.drafted_name, a.approved_name
       from policy.change_approval a
       join policy.change_version v on v.change_id = a.change_id and v.version = a.version
      where ($1::timestamptz is null or a.approved_at <= $1)
        and not exists (select from policy.change_event e
              where e.change_id = a.change_id and e.kind = 'withdrawn' and ($1::timestamptz is null or e.at <= $1))
      order by a.sequence`,
    [known_at === null ? null : instantText(known_at)],
  );
  return rows.map((row) => ({
    change: JSON.parse(row.change_text) as ChangeText,
    mark: {
      change_id: row.change_id,
      changed_on: dayAt(instant(row.approved_at), ZONE).toString(),
      drafted_by: row.drafted_name,
      approved_by: row.approved_name,
    },
  }));
}

/** When the law was last changed by an approval or a withdrawal; null when never. */
export async function lastActAt(session: Session): Promise<Instant | null> {
  const [row] = await session.rows<{ at: string | null }>(
    `select max(at) as at from policy.change_event where kind in ('approved', 'withdrawn')`,
  );
  return row?.at == null ? null : instant(row.at);
}

/** What happened with a change, in order. */
export async function eventsOf(
  session: Session,
  change_id: string,
): Promise<readonly ChangeEvent[]> {
  const rows = await session.rows<
    Omit<ChangeEvent, 'at' | 'by'> & Signatory & { readonly at: string }
  >(
    `select nth, kind, version, at, subject, name, organisation, reason
       from policy.change_event where change_id = $1 order by nth`,
    [change_id],
  );
  return rows.map(({ at, subject, name, organisation, ...row }) => ({
    ...row,
    at: instant(at),
    by: { subject, name, organisation },
  }));
}

/** A version as it is drafted. */
export interface DraftedVersion {
  readonly change_id: string;
  readonly version: number;
  readonly change: ChangeText;
  readonly reason: string;
  readonly by: Signatory;
  readonly at: Instant;
}

/** Writes a new change, whose version and event follow. */
export async function insertChange(session: Session, of: DraftedVersion): Promise<void> {
  await session.rows(
    `insert into policy.change (change_id, scheme, state, version, events, drafted_by)
     values ($1, $2, 'DRAFT', $3, 1, $4)`,
    [of.change_id, of.change.scheme, of.version, of.by.subject],
  );
}

/** Writes a version of a change. */
export async function insertVersion(session: Session, of: DraftedVersion): Promise<void> {
  await session.rows(
    `insert into policy.change_version
       (change_id, version, from_day, change_text, reason, drafted_by, drafted_name, organisation, drafted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      of.change_id,
      of.version,
      of.change.from,
      canonicalJson(of.change),
      of.reason,
      of.by.subject,
      of.by.name,
      of.by.organisation,
      instantText(of.at),
    ],
  );
}

/** Writes what an officer did, and where the change stands after it. */
export async function insertEvent(
  session: Session,
  change_id: string,
  event: ChangeEvent,
  after: ChangeState,
): Promise<void> {
  await session.rows(
    `insert into policy.change_event (change_id, nth, kind, version, at, subject, name, organisation, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      change_id,
      event.nth,
      event.kind,
      event.version,
      instantText(event.at),
      event.by.subject,
      event.by.name,
      event.by.organisation,
      event.reason,
    ],
  );
  await session.rows(
    `update policy.change set state = $2, version = $3, events = $4 where change_id = $1`,
    [change_id, after, event.version, event.nth],
  );
}

/** Writes an approval. The database refuses the author's own, and a second one. */
export async function insertApproval(
  session: Session,
  of: Pick<Change, 'change_id' | 'version' | 'drafted_by'>,
  approval: { readonly by: Signatory; readonly at: Instant },
): Promise<void> {
  await session.rows(
    `insert into policy.change_approval
       (change_id, version, drafted_by, approved_by, approved_name, organisation, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      of.change_id,
      of.version,
      of.drafted_by.subject,
      approval.by.subject,
      approval.by.name,
      approval.by.organisation,
      instantText(approval.at),
    ],
  );
}

/** Tells every process of the node, when the transaction commits. */
export async function tellProcesses(session: Session, channel: string): Promise<void> {
  await session.rows(`select pg_notify($1, '')`, [channel]);
}
