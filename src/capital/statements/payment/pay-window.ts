import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { formatMinor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { WINDOW_SETTLED } from '../messages.ts';
import type { StatementPorts } from '../ports.ts';
import { type StatementItem, statementOf, twinOf, type WindowKey } from '../statement.ts';
import { type Instruction, readStatements } from '../store.ts';
import { bookHomeSettlement } from './book-settlement.ts';
import {
  approveInstruction,
  confirmInstruction,
  lockInstruction,
  proposeInstruction,
} from './instruction-store.ts';
import { netByInstitution, payable } from './net.ts';

/**
 * Instructs the payment of a window whose two statements agree. The first officer's call proposes, the
 * call of a different officer approves; the same officer twice is refused (four eyes).
 */
export async function instructPayment(
  ports: StatementPorts,
  key: WindowKey,
  officer: string,
): Promise<Result<Instruction, Fault>> {
  return ports.database.transaction(async (session) => {
    const window = await ports.windows.lock(session, key);
    if (window === null) return no(fault('window.unknown', { month: key.month }));
    const known = await lockInstruction(session, key);
    if (known !== null && known.approved_by !== null) return ok(known);
    const items = await ports.windows.items(session, key);
    if (window.state !== 'FIXED' || !(await isAgreed(session, key, items))) {
      return no(fault('statement.not_agreed', { month: key.month }));
    }
    if (known === null) return ok(await propose(ports, session, key, officer, items));
    if (known.proposed_by === officer)
      return no(fault('statement.four_eyes', { month: key.month }));
    const approved_at = ports.clock.now();
    await approveInstruction(session, known.advice_id, officer, approved_at);
    await ports.windows.move(session, key, 'INSTRUCTED');
    return ok({ ...known, approved_by: officer, approved_at });
  });
}

/** Whether both statements and the books as they are now have one digest. */
async function isAgreed(
  session: Session,
  key: WindowKey,
  items: readonly StatementItem[],
): Promise<boolean> {
  const { own, other } = await readStatements(session, key);
  const digest = statementOf(key, items).digest;
  return own?.statement.digest === digest && other?.statement.digest === digest;
}

async function propose(
  ports: StatementPorts,
  session: Session,
  key: WindowKey,
  officer: string,
  items: readonly StatementItem[],
): Promise<Instruction> {
  const proposal = {
    advice_id: newId(ports.clock, ports.random).replaceAll('-', ''),
    amount_minor: payable(netByInstitution(items)),
    proposed_by: officer,
    proposed_at: ports.clock.now(),
    execution_day: ports.dueDay(key.month),
  };
  await proposeInstruction(session, key, proposal);
  return { ...proposal, approved_by: null, approved_at: null, paid_on: null, bank_reference: null };
}

/** The bank has confirmed: the payable is cleared in the books and the other side is told. Once. */
export async function settleWindow(
  ports: StatementPorts,
  key: WindowKey,
  confirmed: {
    readonly paid_on: PlainDate;
    readonly bank_reference: string;
    readonly confirmed_by: string;
  },
): Promise<Result<Instruction, Fault>> {
  return ports.database.transaction(async (session) => {
    const window = await ports.windows.lock(session, key);
    const known = window === null ? null : await lockInstruction(session, key);
    if (window === null || known === null || known.approved_by === null) {
      return no(fault('window.not_instructed', { month: key.month }));
    }
    if (window.state === 'SETTLED') return ok(known);
    await confirmInstruction(session, known.advice_id, confirmed);
    const items = await ports.windows.items(session, key);
    await bookHomeSettlement(ports, session, key, confirmed.paid_on, netByInstitution(items));
    await ports.windows.move(session, key, 'SETTLED');
    await tellSettled(ports, session, key, known, confirmed.paid_on);
    return ok({ ...known, paid_on: confirmed.paid_on, bank_reference: confirmed.bank_reference });
  });
}

async function tellSettled(
  ports: StatementPorts,
  session: Session,
  key: WindowKey,
  paid: Instruction,
  paid_on: PlainDate,
): Promise<void> {
  const twin = twinOf(key);
  if (twin === null) return;
  await ports.send(session, {
    to: twin,
    of: WINDOW_SETTLED,
    body: {
      scheme: key.scheme,
      currency: key.currency,
      month: key.month,
      paid_on: paid_on.toString(),
      advice_id: paid.advice_id,
      amount: formatMinor(paid.amount_minor),
    },
  });
}
