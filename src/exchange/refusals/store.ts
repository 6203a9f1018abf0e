import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** A message or question of a proven sender that was not accepted. */
export interface Refusal {
  readonly refusal_id: string;
  readonly from: Jurisdiction;
  readonly code: string;
  readonly message_id: string;
  readonly kind: string;
  /** Null for a question. */
  readonly sequence: number | null;
}

/** Records that something of a proven sender was not accepted; a repetition is counted. */
export async function recordRefusal(
  session: Session,
  refusal: Refusal,
  now: Instant,
): Promise<void> {
  const { refusal_id, from, code, message_id, kind, sequence } = refusal;
  await session.rows(
    `insert into exchange.refusal as r
       (refusal_id, claimed_from, code, message_id, kind, sequence, first_at, last_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)
     on conflict (claimed_from, message_id, sequence, code) where message_id is not null
     do update set times = r.times + 1, last_at = excluded.last_at`,
    [refusal_id, from, code, message_id, kind, sequence, now],
  );
}

/** Counts an envelope whose sender is not proven; one row for each hour, claimed sender and code. */
export async function countUnproven(
  session: Session,
  refusal: {
    readonly id: string;
    readonly claimed_from: Jurisdiction | null;
    readonly code: string;
  },
  now: Instant,
): Promise<void> {
  const { id, claimed_from, code } = refusal;
  await session.rows(
    `insert into exchange.refusal as r (refusal_id, claimed_from, code, first_at, last_at)
     values ($1, $2, $3, date_trunc('hour', $4::timestamptz), $4)
     on conflict (claimed_from, code, first_at) where message_id is null
     do update set times = r.times + 1, last_at = excluded.last_at`,
    [id, claimed_from, code, now],
  );
}
