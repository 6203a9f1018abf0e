import type { Clock } from '../../kernel/day.ts';
import { newId, type Random } from '../../kernel/id.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { NewNotice } from './notice.ts';
import { insertNotices } from './store.ts';

/** Tells people something, within the caller's transaction; any number of notices in one statement. */
export type Notify = (session: Session, notices: readonly NewNotice[]) => Promise<void>;

/** Makes the function by which every flow tells people something. */
export function createNotify({
  clock,
  random,
}: {
  readonly clock: Clock;
  readonly random: Random;
}): Notify {
  return async (session, notices) => {
    if (notices.length === 0) return;
    const numbered = notices.map((notice) => ({ ...notice, notice_id: newId(clock, random) }));
    await insertNotices(session, numbered, clock.now());
  };
}
