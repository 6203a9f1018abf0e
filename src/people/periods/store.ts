import { day, type Instant, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  contentDigest,
  type Entry,
  type EntryContent,
  type EntryVersion,
  type Recorder,
} from './entry.ts';

interface EntryRow extends Omit<Entry, 'from' | 'to' | 'recorded_at'> {
  readonly from_day: string;
  readonly to_day: string | null;
  readonly recorded_at: string;
}

const ENTRY = `person_id, entry_id, version, sort, code, side, place, scheme, dependant_id, from_day, to_day,
  evidence, evidence_reference, change, recorded_at`;

/**
 * What was recorded of these persons up to `known_at`, or is recorded now where that is null; what was withdrawn is
 * absent. In the order of the first days.
 */
export async function entriesOf(
  session: Session,
  person_ids: readonly string[],
  known_at: Instant | null,
): Promise<readonly Entry[]> {
  const rows =
    known_at === null
      ? await session.rows<EntryRow>(
          `select ${ENTRY} from people.standing_entry
            where person_id = any($1::uuid[]) and superseded_at is null and change <> 'withdrawn'
            order by from_day, sequence`,
          [person_ids],
        )
      : await session.rows<EntryRow>(
          `select ${ENTRY} from people.standing_entry
            where person_id = any($1::uuid[]) and recorded_at <= $2::timestamptz
              and (superseded_at is null or superseded_at > $2::timestamptz) and change <> 'withdrawn'
            order by from_day, sequence`,
          [person_ids, known_at.toString()],
        );
  return rows.map(entryOf);
}

/** One entry as it stands now; null when the person has none of that identifier or it was withdrawn. */
export async function currentEntry(
  session: Session,
  person_id: string,
  entry_id: string,
): Promise<Entry | null> {
  const rows = await session.rows<EntryRow>(
    `select ${ENTRY} from people.standing_entry
      where person_id = $1 and entry_id = $2 and superseded_at is null and change <> 'withdrawn'`,
    [person_id, entry_id],
  );
  return rows[0] === undefined ? null : entryOf(rows[0]);
}

/** Which of these contents were recorded at some time, whatever became of them; as `person_id digest`. */
export async function everRecorded(
  session: Session,
  contents: readonly { readonly person_id: string; readonly digest: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ person_id: string; content_digest: string }>(
    `select distinct e.person_id, e.content_digest
       from jsonb_to_recordset($1::jsonb) as asked(person_id uuid, digest text)
       join people.standing_entry e
         on e.person_id = asked.person_id and e.content_digest = asked.digest`,
    [JSON.stringify(contents)],
  );
  return new Set(rows.map((row) => `${row.person_id} ${row.content_digest}`));
}

/** A version on its way into the store, with what it may not stand beside. */
export interface NewVersion extends Omit<Entry, 'recorded_at'> {
  readonly once_key: string | null;
  readonly exclusive_group: string | null;
}

/** Writes versions in one statement. The database refuses what excludes each other. */
export async function insertVersions(
  session: Session,
  versions: readonly NewVersion[],
  { by, at }: { readonly by: Recorder; readonly at: Instant },
): Promise<void> {
  await session.rows(
    `insert into people.standing_entry
       (person_id, entry_id, version, sort, code, side, place, scheme, dependant_id, from_day, to_day,
        evidence, evidence_reference, change, content_digest, once_key, exclusive_group,
        recorded_at, recorded_by, recorded_role, recorded_through)
     select n.person_id, n.entry_id, n.version, n.sort, n.code, n.side, n.place, n.scheme,
            n.dependant_id, n.from_day, n.to_day, n.evidence, n.evidence_reference, n.change,
            n.content_digest, n.once_key, n.exclusive_group, $2::timestamptz, $3, $4, $5
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, entry_id uuid, version integer,
            sort text, code text, side text, place text, scheme text, dependant_id uuid,
            from_day date, to_day date, evidence text, evidence_reference text, change text,
            content_digest text, once_key text, exclusive_group text)`,
    [JSON.stringify(versions.map(rowOf)), at.toString(), by.subject, by.role, by.organisation],
  );
}

/** Ends the validity of versions in what is known; says how many were current. */
export async function supersede(
  session: Session,
  entries: readonly Pick<Entry, 'person_id' | 'entry_id' | 'version'>[],
  at: Instant,
): Promise<number> {
  const rows = await session.rows(
    `update people.standing_entry e set superseded_at = $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as old(person_id uuid, entry_id uuid, version integer)
      where e.person_id = old.person_id and e.entry_id = old.entry_id and e.version = old.version
        and e.superseded_at is null
      returning e.entry_id`,
    [
      JSON.stringify(
        entries.map(({ person_id, entry_id, version }) => ({ person_id, entry_id, version })),
      ),
      at.toString(),
    ],
  );
  return rows.length;
}

/** Every version of a person's entries, newest first; `before` is the last of the page before. */
export async function versionsOf(
  session: Session,
  person_id: string,
  page: { readonly before: bigint | null; readonly limit: number },
): Promise<readonly EntryVersion[]> {
  const rows = await session.rows<
    EntryRow & {
      readonly sequence: bigint;
      readonly recorded_by: string;
      readonly recorded_role: string;
      readonly recorded_through: string;
      readonly superseded_at: string | null;
    }
  >(
    `select ${ENTRY}, sequence, recorded_by, recorded_role, recorded_through, superseded_at
       from people.standing_entry
      where person_id = $1 and ($2::bigint is null or sequence < $2::bigint)
      order by sequence desc limit $3`,
    [person_id, page.before, page.limit],
  );
  return rows.map((row) => ({
    ...entryOf(row),
    sequence: row.sequence,
    recorded_by: {
      subject: row.recorded_by,
      role: row.recorded_role,
      organisation: row.recorded_through,
    },
    superseded_at: row.superseded_at === null ? null : instant(row.superseded_at),
  }));
}

function rowOf(version: NewVersion) {
  const { from, to, ...rest } = version;
  return {
    ...rest,
    from_day: from.toString(),
    to_day: to?.toString() ?? null,
    content_digest: contentDigest(version as EntryContent),
  };
}

function entryOf(row: EntryRow): Entry {
  return {
    person_id: row.person_id,
    entry_id: row.entry_id,
    version: row.version,
    sort: row.sort,
    code: row.code,
    side: row.side,
    place: row.place,
    scheme: row.scheme,
    dependant_id: row.dependant_id,
    from: day(row.from_day),
    to: row.to_day === null ? null : day(row.to_day),
    evidence: row.evidence,
    evidence_reference: row.evidence_reference,
    change: row.change,
    recorded_at: instant(row.recorded_at),
  };
}
