import { day, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { CaseFile, CaseHead, CaseSummary } from '../case.ts';
import type { CaseKind } from '../course/kinds.ts';

interface CaseRow extends Omit<CaseFile, 'birth_date' | 'opened_at' | 'due_on' | 'valid_to'> {
  readonly birth_date: string;
  readonly opened_at: string;
  readonly due_on: string | null;
  readonly valid_to: string | null;
}

const COLUMNS = `c.case_id, c.sequence, c.kind, c.lead_side, c.other_side, c.is_trial, c.person_id, c.pseudonym,
  c.birth_date, c.masked, c.organisation, c.institution, c.opened_at, c.state, c.owed_by, c.due_on, c.valid_to,
  c.is_closed`;

/**
 * Whose cases are seen, decided inside the query: a side's officers see every case of the side, a counter those that it
 * opened or where it treats, and a person their own.
 */
export type CaseReader =
  | { readonly as: 'officer' }
  | { readonly as: 'counter'; readonly organisation: string; readonly institution: string | null }
  | { readonly as: 'person'; readonly person_id: string };

function readerValues(reader: CaseReader): readonly (string | null)[] {
  return [
    reader.as,
    reader.as === 'counter' ? reader.organisation : null,
    reader.as === 'counter' ? reader.institution : null,
    reader.as === 'person' ? reader.person_id : null,
  ];
}

const SEEN = `($1 = 'officer'
  or ($1 = 'counter' and c.kind = 'planned_care' and (c.organisation = $2 or c.institution = $3))
  or ($1 = 'person' and c.person_id = $4::uuid))`;

/** Which cases a list shows. */
export interface CaseFilter {
  readonly kind: CaseKind | null;
  readonly state: string | null;
  /** Cases in which this side has to act. */
  readonly owed_by: Jurisdiction | null;
  /** Cases whose time had run out on that day. */
  readonly overdue_on: PlainDate | null;
  /** Part of a reference or of a masked document. */
  readonly text: string | null;
  readonly is_closed: boolean | null;
  readonly before: bigint | null;
  readonly limit: number;
}

/** Cases that a reader may see, newest first; `before` is the last case of the page before. */
export async function listCases(
  session: Session,
  reader: CaseReader,
  filter: CaseFilter,
): Promise<readonly CaseFile[]> {
  const rows = await session.rows<CaseRow>(
    `select ${COLUMNS} from people.case_file c
      where ${SEEN}
        and ($5::text is null or c.kind = $5) and ($6::text is null or c.state = $6)
        and ($7::text is null or c.owed_by = $7) and ($8::date is null or c.due_on < $8::date)
        and ($9::text is null or upper(right(replace(c.case_id::text, '-', ''), 10)) like $9
             or upper(c.masked) like $9)
        and ($10::boolean is null or c.is_closed = $10)
        and ($11::bigint is null or c.sequence < $11)
      order by c.sequence desc limit $12`,
    [
      ...readerValues(reader),
      filter.kind,
      filter.state,
      filter.owed_by,
      filter.overdue_on?.toString() ?? null,
      filter.text === null ? null : likeOf(filter.text),
      filter.is_closed,
      filter.before,
      filter.limit,
    ],
  );
  return rows.map(caseOf);
}

/** A search text as part of a reference without its marks, or of a masked number. */
function likeOf(text: string): string {
  const plain = text.toUpperCase().replace(/^C-/, '').replaceAll('-', '');
  return `%${plain.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** One case that the reader may see; null otherwise. With `lock` nobody else changes it until the transaction ends. */
export async function findCase(
  session: Session,
  reader: CaseReader,
  case_id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<CaseFile | null> {
  const rows = await session.rows<CaseRow>(
    `select ${COLUMNS} from people.case_file c where ${SEEN} and c.case_id = $5::uuid
     ${lock === 'lock' ? 'for update' : ''}`,
    [...readerValues(reader), case_id],
  );
  return rows[0] === undefined ? null : caseOf(rows[0]);
}

/** The case that a counter or authority opened with a key before, and what it was asked with; null when none. */
export async function caseOfKey(
  session: Session,
  organisation: string,
  key: string,
): Promise<{ readonly case_id: string; readonly content_hash: string } | null> {
  const rows = await session.rows<{ case_id: string; content_hash: string }>(
    `select case_id, content_hash from people.case_file
      where organisation = $1 and idempotency_key = $2`,
    [organisation, key],
  );
  return rows[0] ?? null;
}

/** How a case came to be opened here; null at the side that learnt of it. */
export interface OpenedWith {
  readonly key: string;
  readonly content_hash: string;
}

/** Writes a new case. Says false where it is there already, or another has the key. */
export async function insertCase(
  session: Session,
  head: CaseHead,
  opened: OpenedWith | null,
): Promise<boolean> {
  const rows = await session.rows(
    `insert into people.case_file
       (case_id, kind, lead_side, other_side, is_trial, person_id, pseudonym, birth_date, masked, organisation,
        institution, opened_at, idempotency_key, content_hash, state, is_closed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'NEW', false)
     on conflict do nothing returning case_id`,
    [
      head.case_id,
      head.kind,
      head.lead_side,
      head.other_side,
      head.is_trial,
      head.person_id,
      head.pseudonym,
      head.birth_date.toString(),
      head.masked,
      head.organisation,
      head.institution,
      head.opened_at.toString(),
      opened?.key ?? null,
      opened?.content_hash ?? null,
    ],
  );
  return rows.length === 1;
}

/** Keeps what the history of a case amounts to. */
export async function writeSummary(
  session: Session,
  case_id: string,
  summary: CaseSummary,
): Promise<void> {
  await session.rows(
    `update people.case_file
        set state = $2, owed_by = $3, due_on = $4, valid_to = $5, is_closed = $6 where case_id = $1`,
    [
      case_id,
      summary.state,
      summary.owed_by,
      summary.due_on?.toString() ?? null,
      summary.valid_to?.toString() ?? null,
      summary.is_closed,
    ],
  );
}

/** Cases whose time ends up to a day and of which nobody was reminded yet, the most urgent first. */
export async function casesToRemind(
  session: Session,
  until: PlainDate,
  limit: number,
): Promise<readonly string[]> {
  const rows = await session.rows<{ case_id: string }>(
    `select case_id from people.case_file
      where due_on is not null and due_on <= $1::date and reminded_for is distinct from due_on
      order by due_on, case_id limit $2`,
    [until.toString(), limit],
  );
  return rows.map(({ case_id }) => case_id);
}

/** Authorisations of this side that are over on a day. */
export async function casesToExpire(
  session: Session,
  home: Jurisdiction,
  on: PlainDate,
  limit: number,
): Promise<readonly string[]> {
  const rows = await session.rows<{ case_id: string }>(
    `select case_id from people.case_file
      where valid_to is not null and valid_to <= $1::date and lead_side = $2
      order by valid_to, case_id limit $3`,
    [on.toString(), home, limit],
  );
  return rows.map(({ case_id }) => case_id);
}

/** Requests for planned care of this side whose time was over before a day. */
export async function casesInSilence(
  session: Session,
  home: Jurisdiction,
  on: PlainDate,
  limit: number,
): Promise<readonly string[]> {
  const rows = await session.rows<{ case_id: string }>(
    `select case_id from people.case_file
      where due_on < $1::date and kind = 'planned_care' and state = 'REQUESTED' and lead_side = $2
      order by due_on, case_id limit $3`,
    [on.toString(), home, limit],
  );
  return rows.map(({ case_id }) => case_id);
}

/** Notes for which due day people were reminded; says false where that was done before. */
export async function writeReminded(session: Session, case_id: string): Promise<boolean> {
  const rows = await session.rows(
    `update people.case_file set reminded_for = due_on
      where case_id = $1 and due_on is not null and reminded_for is distinct from due_on
      returning case_id`,
    [case_id],
  );
  return rows.length === 1;
}

function caseOf(row: CaseRow): CaseFile {
  return {
    ...row,
    birth_date: day(row.birth_date),
    opened_at: instant(row.opened_at),
    due_on: row.due_on === null ? null : day(row.due_on),
    valid_to: row.valid_to === null ? null : day(row.valid_to),
  };
}
