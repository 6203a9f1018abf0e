import {
  closeWindow,
  instructPayment,
  readStatement,
  settleWindow,
  type WindowKey,
} from '../../capital/statements/index.ts';
import { monthOf, type PlainDate } from '../../kernel/day.ts';
import { exchangeAll, type Replay } from './replay.ts';

/** Officers of the demonstration: one proposes a payment, the other approves it. */
const OFFICERS = ['ho-officer', 'lam-officer'] as const;

/**
 * What officers do on the first Monday of a month and on due days: closes months that are over, instructs agreed
 * ones, and records the bank's confirmation of those that are due. Does nothing where nothing is to be done.
 */
export async function closeAndPay(replay: Replay, today: PlainDate): Promise<void> {
  const { statements, ports } = replay.home;
  const windows = await statements.windows.list(ports.database);
  const over = windows.filter(({ key }) => key.month < monthOf(today));
  for (const { key, state } of over) {
    if (state === 'OPEN') await closeAndInstruct(replay, key);
    if (state === 'INSTRUCTED') await settleIfDue(replay, key, today);
  }
}

async function closeAndInstruct(replay: Replay, key: WindowKey): Promise<void> {
  const { statements } = replay.home;
  await closeWindow(statements, key, false);
  await exchangeAll(replay);
  for (const officer of OFFICERS) await instructPayment(statements, key, officer);
}

async function settleIfDue(replay: Replay, key: WindowKey, today: PlainDate): Promise<void> {
  const { statements } = replay.home;
  const view = await readStatement(statements, key, { only: [], after: null });
  const due = view.ok ? view.value.instruction?.execution_day : undefined;
  if (due === undefined || due.toString() > today.toString()) return;
  await settleWindow(statements, key, {
    paid_on: due,
    bank_reference: `DEMO-${key.month}`,
    confirmed_by: OFFICERS[0],
  });
  await exchangeAll(replay);
}
