import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** Notes that a question was asked or answered; the first note of a question stands. */
export async function logQuestion(
  session: Session,
  entry: {
    readonly question_id: string;
    readonly direction: 'asked' | 'answered';
    readonly peer: Jurisdiction;
    readonly kind: string;
    readonly at: Instant;
    /** `answered`, or the code of the fault that was answered. */
    readonly outcome: string;
  },
): Promise<void> {
  const { question_id, direction, peer, kind, at, outcome } = entry;
  await session.rows(
    `insert into exchange.question_log (question_id, direction, peer, kind, at, outcome)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [question_id, direction, peer, kind, at, outcome],
  );
}
