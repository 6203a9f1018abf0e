import { expireHolds } from '../../../src/capital/claims/index.ts';
import {
  closeWindow,
  instructPayment,
  settleWindow,
  type WindowKey,
} from '../../../src/capital/statements/index.ts';
import { creditDue } from '../../../src/capital/vouchers/index.ts';
import { dayAt } from '../../../src/kernel/day.ts';
import type { Fault, FaultCode } from '../../../src/kernel/fault.ts';
import { ZONE } from '../../../src/kernel/jurisdiction.ts';
import type { Result } from '../../../src/kernel/result.ts';
import { attempt } from './counters.ts';
import { note, type Play, pick } from './play.ts';

/** The nightly job that credits what the law gives. */
export async function creditAll(play: Play): Promise<void> {
  const heard = await attempt(play.federation.nodes.HK, ({ open: { ports } }) =>
    creditDue(ports.database, ports, dayAt(ports.clock.now(), ZONE)),
  );
  note(play, heard.answered ? 'credit job' : 'credit job broken off');
  if (heard.answered && !heard.value.ok) play.problems.push(`credits: ${heard.value.error.code}`);
}

/** The job that ends holds whose time is over. */
export async function expire(play: Play): Promise<void> {
  const heard = await attempt(play.federation.nodes.HK, ({ open }) => expireHolds(open.claims));
  if (!heard.answered) return note(play, 'expiry job broken off');
  note(play, heard.value > 0 ? 'holds expired' : 'no hold to expire', String(heard.value));
}

/** Windows of home that the mainland keeps a twin of. */
export async function windowsOf(play: Play) {
  const { database, open } = play.federation.nodes.HK;
  const windows = await open.statements.windows.list(database);
  return windows.filter(({ key }) => key.counterparty === 'GD');
}

/** Closes a window, or states it once more. */
export async function close(play: Play, key: WindowKey): Promise<void> {
  const heard = await attempt(play.federation.nodes.HK, ({ open }) =>
    closeWindow(open.statements, key, true),
  );
  note(play, heard.answered ? 'window closed' : 'closing broken off', key.month);
  if (heard.answered) onlyFaults(play, heard.value, ['window.already_instructed']);
}

/** An officer closes some window before its time. */
export async function closeSome(play: Play): Promise<void> {
  const windows = await windowsOf(play);
  if (windows.length > 0) await close(play, pick(play.random, windows).key);
}

/** Two officers instruct the payment of a window, and the bank confirms it. */
export async function pay(play: Play, key: WindowKey): Promise<void> {
  const { HK } = play.federation.nodes;
  for (const officer of ['first-officer', 'second-officer']) {
    const heard = await attempt(HK, ({ open }) => instructPayment(open.statements, key, officer));
    if (!heard.answered) return note(play, 'instruction broken off');
    onlyFaults(play, heard.value, ['statement.not_agreed', 'statement.four_eyes']);
  }
  const paid_on = dayAt(play.federation.clock.now(), ZONE);
  const confirmed = { paid_on, bank_reference: 'B-1', confirmed_by: 'first-officer' };
  const heard = await attempt(HK, ({ open }) => settleWindow(open.statements, key, confirmed));
  if (!heard.answered) return note(play, 'settlement broken off');
  onlyFaults(play, heard.value, ['window.not_instructed']);
  note(play, heard.value.ok ? 'window settled' : 'window not settled', key.month);
}

/** Officers pay some window on which the books agree. */
export async function paySome(play: Play): Promise<void> {
  const fixed = (await windowsOf(play)).filter(({ state }) =>
    ['FIXED', 'INSTRUCTED'].includes(state),
  );
  if (fixed.length > 0) await pay(play, pick(play.random, fixed).key);
}

function onlyFaults(
  play: Play,
  result: Result<unknown, Fault>,
  expected: readonly FaultCode[],
): void {
  if (result.ok || expected.includes(result.error.code)) return;
  play.problems.push(`home: ${result.error.code}`);
}
