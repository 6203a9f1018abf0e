import type { Clock } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { NewNotice } from './notice.ts';
import { insertNotices } from './store.ts';

/** Tells people something, within the caller's transaction; any number of notices in one statement. */
export type Notify = (session: Session, notices: readonly NewNotice[]) => Promise<void>;

/** Makes the function by which every flow tells people something. */
export function createNotify({ clock }: { readonly clock: Clock }): Notify {
  return async (session, notices) => {
    if (notices.length > 0) await insertNotices(session, notices, clock.now());
  };
}
