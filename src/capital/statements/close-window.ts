import { dayAt, isMonth, monthOf } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { totalsBody, WINDOW_CLOSED } from './messages.ts';
import type { StatementPorts } from './ports.ts';
import { digestsByDay, type Statement, statementOf, twinOf, type WindowKey } from './statement.ts';
import { saveStatement } from './store.ts';

/**
 * Closes a window at the home side: later items go into the next one, the statement is made from the own
 * books and sent to the other side. Closing again states again, which is how a corrected difference is
 * compared once more; after the payment was instructed nothing can be restated.
 * A month that is not over is closed only when `early` says so.
 */
export async function closeWindow(
  ports: StatementPorts,
  key: WindowKey,
  early: boolean,
): Promise<Result<Statement, Fault>> {
  const now = ports.clock.now();
  if (!isMonth(key.month)) return no(fault('window.unknown', { month: key.month }));
  if (!early && key.month >= monthOf(dayAt(now, ZONE))) {
    return no(fault('window.not_over', { month: key.month }));
  }
  return ports.database.transaction(async (session) => {
    const window = await ports.windows.lock(session, key);
    if (window === null) return no(fault('window.unknown', { month: key.month }));
    if (window.state === 'INSTRUCTED' || window.state === 'SETTLED') {
      return no(fault('window.already_instructed', { month: key.month }));
    }
    return ok(await state(ports, session, key));
  });
}

/** Makes and sends the statement of a locked window, whatever was stated before. */
async function state(ports: StatementPorts, session: Session, key: WindowKey): Promise<Statement> {
  const items = await ports.windows.items(session, key);
  const statement = statementOf(key, items);
  await saveStatement(session, 'own', statement, ports.clock.now());
  const twin = twinOf(key);
  if (twin === null) {
    // Nobody keeps a twin of this book, so there is nothing to compare.
    await saveStatement(session, 'other', statement, ports.clock.now());
    await ports.windows.move(session, key, 'FIXED');
    return statement;
  }
  await ports.windows.move(session, key, 'STATED');
  await ports.send(session, {
    to: twin,
    of: WINDOW_CLOSED,
    body: {
      scheme: key.scheme,
      currency: key.currency,
      month: key.month,
      digest: statement.digest,
      totals: totalsBody(statement.totals),
      days: [...digestsByDay(items)].map(([service_day, digest]) => ({ service_day, digest })),
    },
  });
  return statement;
}
