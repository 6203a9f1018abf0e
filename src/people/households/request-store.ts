import { day, instant } from '../../kernel/day.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { PairingRequest } from './pairing.ts';

interface RequestRow
  extends Omit<PairingRequest, 'declared_on' | 'from' | 'reason' | 'requested_at' | 'decided_at'> {
  readonly sequence: bigint;
  readonly declared_on: string;
  readonly from_day: string | null;
  readonly reason_code: string | null;
  readonly reason_facts: Readonly<Record<string, string>> | null;
  readonly requested_at: string;
  readonly decided_at: string | null;
}

/** Writes what a counter asked for. */
export async function insertRequest(session: Session, request: PairingRequest): Promise<void> {
  await session.rows(
    `insert into people.pairing_request
       (request_id, service_point, first_masked, second_masked, declared_on, state, from_day,
        requested_by, requested_at, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      request.request_id,
      request.service_point,
      request.first_masked,
      request.second_masked,
      request.declared_on.toString(),
      request.state,
      request.from?.toString() ?? null,
      request.requested_by,
      request.requested_at.toString(),
      request.decided_at?.toString() ?? null,
    ],
  );
}

/** Writes the home side's answer to a request that waits for it; says whether there was one. */
export async function writeAnswer(
  session: Session,
  answer: Pick<PairingRequest, 'request_id' | 'state'> & {
    readonly from: string | null;
    readonly reason: StoredFault | null;
    readonly decided_at: string;
  },
): Promise<boolean> {
  const rows = await session.rows(
    `update people.pairing_request
        set state = $2, from_day = $3, reason_code = $4, reason_facts = $5::jsonb, decided_at = $6
      where request_id = $1 and state = 'SENT' returning request_id`,
    [
      answer.request_id,
      answer.state,
      answer.from,
      answer.reason?.code ?? null,
      answer.reason === null ? null : JSON.stringify(answer.reason.facts),
      answer.decided_at,
    ],
  );
  return rows.length === 1;
}

/** A request with its place in the list. */
export type ListedRequest = PairingRequest & { readonly sequence: bigint };

/** Requests of one service point, newest first; `before` is the last request of the page before. */
export async function requestsOf(
  session: Session,
  service_point: string,
  page: { readonly before: bigint | null; readonly limit: number },
): Promise<readonly ListedRequest[]> {
  const rows = await session.rows<RequestRow>(
    `select sequence, request_id, service_point, first_masked, second_masked, declared_on, state, from_day,
            reason_code, reason_facts, requested_by, requested_at, decided_at
       from people.pairing_request
      where service_point = $1 and ($2::bigint is null or sequence < $2::bigint)
      order by sequence desc limit $3`,
    [service_point, page.before, page.limit],
  );
  return rows.map(requestOf);
}

function requestOf({ from_day, reason_code, reason_facts, ...row }: RequestRow): ListedRequest {
  return {
    ...row,
    declared_on: day(row.declared_on),
    from: from_day === null ? null : day(from_day),
    reason: reason_code === null ? null : { code: reason_code, facts: reason_facts ?? {} },
    requested_at: instant(row.requested_at),
    decided_at: row.decided_at === null ? null : instant(row.decided_at),
  };
}
