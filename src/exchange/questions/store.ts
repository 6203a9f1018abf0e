import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** A question in the log. */
interface LoggedQuestion {
  readonly question_id: string;
  readonly direction: 'asked' | 'answered';
  readonly peer: Jurisdiction;
  readonly kind: string;
  readonly at: Instant;
  /** `answered`, or the code of the fault that was answered. */
  readonly outcome: string;
}

const INSERT_LOGGED = `
  insert into exchange.question_log (question_id, direction, peer, kind, at, outcome)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

const columnsOf = (of: LoggedQuestion) =>
  [of.question_id, of.direction, of.peer, of.kind, of.at, of.outcome] as const;

/** Notes that a question was asked or answered; the first note of a question stands. */
export async function logQuestion(session: Session, entry: LoggedQuestion): Promise<void> {
  await session.rows(INSERT_LOGGED, columnsOf(entry));
}

/**
 * Notes a question that was asked and that the side can be reached, since it has answered; the latter is written only
 * where it is news, or the last sign is a while ago.
 */
export async function logReached(
  session: Session,
  entry: LoggedQuestion,
  now: Instant,
): Promise<void> {
  await session.rows(
    `with reached as (
       update exchange.peer
          set unreachable_since = null, last_contact_at = $7,
              next_attempt_at = case when unreachable_since is null then next_attempt_at end
        where peer = $3
          and (unreachable_since is not null or last_contact_at is null
               or last_contact_at < $7::timestamptz - interval '10 seconds'))
     ${INSERT_LOGGED}`,
    [...columnsOf(entry), now],
  );
}
