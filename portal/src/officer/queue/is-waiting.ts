import type { StatementWindow } from '../../api/types.ts';

const WAITING = ['CLOSED', 'STATED', 'FIXED', 'INSTRUCTED'];

/** Whether the next step of a window is an officer's. An open one waits once its month is over. */
export function isWaiting({ state, month }: StatementWindow, today: string): boolean {
  return WAITING.includes(state) || (state === 'OPEN' && month < today.slice(0, 7));
}
