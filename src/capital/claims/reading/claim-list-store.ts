import type { Session } from '../../../platform/postgres/index.ts';
import type { ClaimState } from '../record/claim.ts';
import type { Claim } from '../record/claim-record.ts';
import { type ClaimRow, claimOf } from '../record/claim-row.ts';
import type { ClaimScope } from './claim-scope.ts';

/** What a list is narrowed to. Days are `YYYY-MM-DD`, inclusive, and mean the day of service. */
export interface ClaimFilter {
  readonly state?: ClaimState;
  readonly from?: string;
  readonly to?: string;
  readonly service_point?: string;
  /** Part of a transaction number, visit number or masked document. */
  readonly text?: string;
  readonly flag?: string;
}

interface Condition {
  readonly sql: string;
  readonly value: unknown;
}

/** `$` stands for the place of the value. */
function scopeCondition(scope: ClaimScope): Condition {
  switch (scope.sees) {
    case 'all':
      return { sql: '$::boolean', value: true };
    case 'points':
      return { sql: 'service_point = any($::text[])', value: scope.service_points };
    case 'person':
      return { sql: 'person_id = $::uuid', value: scope.person_id };
    case 'nothing':
      return { sql: '$::boolean', value: false };
  }
}

const CONDITIONS: Readonly<Record<Exclude<keyof ClaimFilter, 'text'>, string>> = {
  state: 'state = $',
  from: 'service_day >= $::date',
  to: 'service_day <= $::date',
  service_point: 'service_point = $',
  flag: 'flags ? $',
};

const SEARCHED = ['transaction_number', 'episode', 'masked_document'];

function conditionsOf(scope: ClaimScope, filter: ClaimFilter): readonly Condition[] {
  const { text, ...rest } = filter;
  const named = Object.entries(rest).flatMap(([key, value]): Condition[] =>
    value === undefined ? [] : [{ sql: CONDITIONS[key as keyof typeof CONDITIONS], value }],
  );
  const search = SEARCHED.map((column) => `${column} ilike $`).join(' or ');
  const texts = text === undefined ? [] : [{ sql: `(${search})`, value: `%${literal(text)}%` }];
  return [scopeCondition(scope), ...named, ...texts];
}

/** A text in which no character has a meaning for `like`. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}

function where(conditions: readonly Condition[]): { sql: string; values: unknown[] } {
  const parts = conditions.map(({ sql }, index) => sql.replaceAll('$', `$${index + 1}`));
  return { sql: parts.join(' and '), values: conditions.map((one) => one.value) };
}

/** A page of claims, the newest first, after the one that `after` names. */
export async function listClaims(
  session: Session,
  scope: ClaimScope,
  filter: ClaimFilter,
  page: { readonly after: string | null; readonly limit: number },
): Promise<readonly Claim[]> {
  const after = page.after === null ? [] : [{ sql: 'claim_id < $::uuid', value: page.after }];
  const { sql, values } = where([...conditionsOf(scope, filter), ...after]);
  const rows = await session.rows<ClaimRow>(
    `select * from capital.claim where ${sql} order by claim_id desc limit $${values.length + 1}`,
    [...values, page.limit],
  );
  return rows.map(claimOf);
}

/** How many claims of the list are in each state, whatever state the list is narrowed to. */
export async function countClaims(
  session: Session,
  scope: ClaimScope,
  filter: ClaimFilter,
): Promise<Readonly<Record<string, number>>> {
  const { state: _state, ...rest } = filter;
  const { sql, values } = where(conditionsOf(scope, rest));
  const rows = await session.rows<{ state: string; count: number }>(
    `select state, count(*)::integer as count from capital.claim where ${sql} group by state`,
    values,
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** One claim, if it lies in what the reader may see. */
export async function readClaim(
  session: Session,
  scope: ClaimScope,
  claim_id: string,
): Promise<Claim | null> {
  const { sql, values } = where([
    scopeCondition(scope),
    { sql: 'claim_id = $::uuid', value: claim_id },
  ]);
  const [row] = await session.rows<ClaimRow>(`select * from capital.claim where ${sql}`, values);
  return row === undefined ? null : claimOf(row);
}
