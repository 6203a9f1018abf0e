import type { PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { consentInForce } from './store.ts';

/** First day of the joining consent in force on the day; null when none is. */
export async function joinedSince(
  session: Session,
  person_id: string,
  on: PlainDate,
): Promise<PlainDate | null> {
  return (await consentInForce(session, person_id, on))?.from ?? null;
}
