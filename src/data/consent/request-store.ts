import { day, instant } from '../../kernel/day.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ConsentRequest } from './consent.ts';

interface RequestRow
  extends Omit<ConsentRequest, 'given_on' | 'reason' | 'requested_at' | 'decided_at'> {
  readonly sequence: bigint;
  readonly given_on: string;
  readonly reason_code: string | null;
  readonly reason_facts: Readonly<Record<string, string>> | null;
  readonly requested_at: string;
  readonly decided_at: string | null;
}

/** Writes what a counter sent. */
export async function insertRequest(session: Session, request: ConsentRequest): Promise<void> {
  await session.rows(
    `insert into data.consent_request
       (request_id, service_point, masked, text_version, given_on, state, requested_by,
        requested_at, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      request.request_id,
      request.service_point,
      request.masked,
      request.text_version,
      request.given_on.toString(),
      request.state,
      request.requested_by,
      request.requested_at.toString(),
      request.decided_at?.toString() ?? null,
    ],
  );
}

/** Writes the home side's answer to a request that waits for it; says whether there was one. */
export async function writeAnswer(
  session: Session,
  answer: {
    readonly request_id: string;
    readonly state: 'RECORDED' | 'REFUSED';
    readonly reason: StoredFault | null;
    readonly decided_at: string;
  },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.consent_request
        set state = $2, reason_code = $3, reason_facts = $4::jsonb, decided_at = $5
      where request_id = $1 and state = 'SENT' returning request_id`,
    [
      answer.request_id,
      answer.state,
      answer.reason?.code ?? null,
      answer.reason === null ? null : JSON.stringify(answer.reason.facts),
      answer.decided_at,
    ],
  );
  return rows.length === 1;
}

/** A request with its place in the list. */
export type ListedRequest = ConsentRequest & { readonly sequence: bigint };

/** Requests of one service point, newest first; `before` is the last request of the page before. */
export async function requestsOf(
  session: Session,
  service_point: string,
  page: { readonly before: bigint | null; readonly limit: number },
): Promise<readonly ListedRequest[]> {
  const rows = await session.rows<RequestRow>(
    `select sequence, request_id, service_point, masked, text_version, given_on, state, reason_code,
            reason_facts, requested_by, requested_at, decided_at
       from data.consent_request
      where service_point = $1 and ($2::bigint is null or sequence < $2::bigint)
      order by sequence desc limit $3`,
    [service_point, page.before, page.limit],
  );
  return rows.map(({ reason_code, reason_facts, ...row }) => ({
    ...row,
    given_on: day(row.given_on),
    reason: reason_code === null ? null : { code: reason_code, facts: reason_facts ?? {} },
    requested_at: instant(row.requested_at),
    decided_at: row.decided_at === null ? null : instant(row.decided_at),
  }));
}
