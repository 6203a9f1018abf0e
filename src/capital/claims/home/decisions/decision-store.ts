import { day, dayAt, type Instant, instant, instantText } from '../../../../kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { StoredDecision } from './decision.ts';

/** Stands between the cells of a column. JSON never holds it bare, so nothing has to be escaped or read as JSON again. */
const SEPARATOR = '\u001e';

/** Writes decisions: one statement, however many there are. */
export async function insertDecisions(
  session: Session,
  decisions: readonly StoredDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  const column = (of: (one: StoredDecision) => string | null): string =>
    decisions.map((one) => of(one) ?? '').join(SEPARATOR);
  await session.rows(
    `insert into capital.decision
       (claim_id, person_id, spouse_person_id, as_of, known_at, policy_digest, case_text, outcome_text, trace_text)
     select d.claim_id::uuid, d.person_id::uuid, d.spouse_person_id::uuid, d.as_of::date, d.known_at::timestamptz,
            d.policy_digest, d.case_text, d.outcome_text, d.trace_text
       from rows from (
              string_to_table($1, $10), string_to_table($2, $10, ''), string_to_table($3, $10, ''),
              string_to_table($4, $10), string_to_table($5, $10), string_to_table($6, $10),
              string_to_table($7, $10), string_to_table($8, $10), string_to_table($9, $10))
            as d(claim_id, person_id, spouse_person_id, as_of, known_at, policy_digest, case_text, outcome_text, trace_text)`,
    [
      column((one) => one.claim_id),
      column((one) => one.person_id),
      column((one) => one.spouse_person_id),
      column((one) => one.as_of.toString()),
      column((one) => instantText(one.known_at)),
      column((one) => one.policy_digest),
      column((one) => one.case_text),
      column((one) => one.outcome_text),
      column((one) => one.trace_text),
      SEPARATOR,
    ],
  );
}

type DecisionRow = Omit<StoredDecision, 'as_of' | 'known_at'> & {
  readonly as_of: string;
  readonly known_at: string;
};

function decisionOfRow(row: DecisionRow): StoredDecision {
  return { ...row, as_of: day(row.as_of), known_at: instant(row.known_at) };
}

/** The decisions of claims, by claim. */
export async function findDecisions(
  session: Session,
  claim_ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDecision>> {
  const rows = await session.rows<DecisionRow>(
    `select * from capital.decision where claim_id = any($1::uuid[])`,
    [claim_ids],
  );
  return new Map(rows.map((row) => [row.claim_id, decisionOfRow(row)]));
}

/** Decisions after a claim in the order of claims, for replaying all of them page by page. */
export async function decisionsAfter(
  session: Session,
  claim_id: string,
  limit: number,
): Promise<readonly StoredDecision[]> {
  const rows = await session.rows<DecisionRow>(
    `select * from capital.decision where claim_id > $1::uuid order by claim_id limit $2`,
    [claim_id, limit],
  );
  return rows.map(decisionOfRow);
}

/** Keeps the laws that decisions use, whole, once. */
export async function keepEdition(
  session: Session,
  edition: { readonly digest: string; readonly law_text: string; readonly at: Instant },
): Promise<void> {
  await session.rows(
    `insert into capital.policy_edition (digest, law_text, first_used_at)
     values ($1, $2, $3::timestamptz) on conflict do nothing`,
    [edition.digest, edition.law_text, edition.at],
  );
}

/** Whether the laws of this digest are kept for good: what this very transaction wrote may still be undone. */
export async function hasEdition(session: Session, digest: string): Promise<boolean> {
  const rows = await session.rows(
    `select from capital.policy_edition
      where digest = $1 and xmin is distinct from pg_current_xact_id_if_assigned()::xid`,
    [digest],
  );
  return rows.length === 1;
}

/** The whole law of a digest; null when it was never used here. */
export async function findEdition(session: Session, digest: string): Promise<string | null> {
  const [row] = await session.rows<{ law_text: string }>(
    `select law_text from capital.policy_edition where digest = $1`,
    [digest],
  );
  return row?.law_text ?? null;
}

/** Serial numbers for transactions, as many as asked, with the calendar day of `at` where people are. */
export async function transactionNumbers(
  session: Session,
  home: Jurisdiction,
  asked: { readonly count: number; readonly at: Instant },
): Promise<readonly string[]> {
  const rows = await session.rows<{ number: bigint }>(
    `select nextval('capital.transaction_number') as number from generate_series(1, $1)`,
    [asked.count],
  );
  const date = dayAt(asked.at, ZONE).toString().slice(2).replaceAll('-', '');
  return rows.map(({ number }) => `${home}${date}-${number.toString().padStart(7, '0')}`);
}

/** Of these episodes, those that a live claim stands for already, as `institution|episode|department`. */
export async function paidEpisodes(
  session: Session,
  episodes: readonly {
    readonly institution: string;
    readonly episode: string;
    readonly department: string;
  }[],
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ institution: string; episode: string; department: string }>(
    // `offset 0` keeps each episode a look into the index: with figures from when the table was small, a join reads it all.
    `select c.* from unnest($1::text[], $2::text[], $3::text[]) as e(institution, episode, department)
      cross join lateral (
        select institution, episode, department from capital.claim
         where institution = e.institution and episode = e.episode and department = e.department
           and state in ('HELD', 'PENDED', 'ADJUDICATED') offset 0) c`,
    [
      episodes.map((one) => one.institution),
      episodes.map((one) => one.episode),
      episodes.map((one) => one.department),
    ],
  );
  return new Set(rows.map((row) => `${row.institution}|${row.episode}|${row.department}`));
}
