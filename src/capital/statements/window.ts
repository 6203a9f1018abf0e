import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { StatementItem, WindowKey } from './statement.ts';

/** How far a window has come; it only moves forward, one step at a time. */
export const WINDOW_STATES = [
  'OPEN',
  'CLOSED',
  'STATED',
  'FIXED',
  'INSTRUCTED',
  'SETTLED',
] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

export interface Window {
  readonly key: WindowKey;
  readonly state: WindowState;
}

/** Where windows and their items are kept: the claims room fills them, this room closes and pays them. */
export interface WindowBooks {
  /** What people call these claims: transaction numbers by claim. */
  numbers(session: Session, claim_ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The window under a row lock that excludes new items; null where no item ever opened it. */
  lock(session: Session, key: WindowKey): Promise<Window | null>;
  /** Creates the window if it is not there, for a side that learns of it by message. */
  open(session: Session, key: WindowKey, at: Instant): Promise<void>;
  move(session: Session, key: WindowKey, to: WindowState): Promise<void>;
  items(session: Session, key: WindowKey): Promise<readonly StatementItem[]>;
  list(session: Session): Promise<readonly Window[]>;
}
