import type { Static } from 'typebox';
import type { MessageHandler, Received } from '../../exchange/index.ts';
import { day } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  ITEMS_SHOWN_MAX,
  itemBody,
  readItem,
  readTotals,
  STATEMENT_COMPARED,
  STATEMENT_SHOWN,
  totalsBody,
  WINDOW_CLOSED,
  WINDOW_SETTLED,
} from './messages.ts';
import { bookTreatingSettlement } from './payment/book-settlement.ts';
import { netByInstitution } from './payment/net.ts';
import type { StatementPorts } from './ports.ts';
import { differingDays, digestsByDay, statementOf, type WindowKey } from './statement.ts';
import { readDifferingDays, saveDifferingDays, saveOtherItems, saveStatement } from './store.ts';

type Closed = Received<Static<typeof WINDOW_CLOSED.schema>>;
type Settled = Received<Static<typeof WINDOW_SETTLED.schema>>;
type Compared = Received<Static<typeof STATEMENT_COMPARED.schema>>;

/** Handlers of everything that the two sides say about a window. */
export function statementHandlers(ports: StatementPorts): readonly MessageHandler[] {
  return [
    { of: WINDOW_CLOSED, handle: (session, message) => compare(ports, session, message as Closed) },
    {
      of: STATEMENT_COMPARED,
      handle: (session, message) => learn(ports, session, message as Compared),
    },
    {
      of: STATEMENT_SHOWN,
      handle: async (session, message) => {
        const body = message.body as Static<typeof STATEMENT_SHOWN.schema>;
        const key = keyFrom(message.from, body);
        await saveOtherItems(session, key, body.items.map(readItem));
      },
    },
    {
      of: WINDOW_SETTLED,
      handle: (session, message) => settle(ports, session, message as Settled),
    },
  ];
}

const keyFrom = (
  from: WindowKey['counterparty'],
  body: { scheme: string; currency: WindowKey['currency']; month: string },
): WindowKey => ({
  counterparty: from,
  scheme: body.scheme,
  currency: body.currency,
  month: body.month,
});

/** Treating side: computes the same statement from its own books and says whether the two agree. */
async function compare(ports: StatementPorts, session: Session, message: Closed): Promise<void> {
  const { body } = message;
  const key = keyFrom(message.from, body);
  await ports.windows.open(session, key, ports.clock.now());
  await ports.windows.lock(session, key);
  const items = await ports.windows.items(session, key);
  const own = statementOf(key, items);
  const now = ports.clock.now();
  const theirs = new Map(body.days.map((one) => [one.service_day, one.digest]));
  const differing = differingDays(digestsByDay(items), theirs);
  await saveStatement(session, 'own', own, now);
  const other = { key, totals: readTotals(body.totals), digest: body.digest };
  await saveStatement(session, 'other', other, now);
  await saveDifferingDays(session, key, differing);
  await saveOtherItems(session, key, []);
  const agrees = own.digest === body.digest;
  await ports.windows.move(session, key, agrees ? 'FIXED' : 'STATED');
  const shown = items.filter((item) => differing.includes(item.service_day.toString()));
  await ports.send(session, {
    to: message.from,
    of: STATEMENT_COMPARED,
    in_reply_to: message.id,
    body: {
      scheme: key.scheme,
      currency: key.currency,
      month: key.month,
      digest: own.digest,
      totals: totalsBody(own.totals),
      agrees,
      differing_days: [...differing],
      items: shown.slice(0, ITEMS_SHOWN_MAX).map(itemBody),
    },
  });
}

/** Home side: fixes the window when the other book agrees, or keeps and shows the difference. */
async function learn(ports: StatementPorts, session: Session, message: Compared): Promise<void> {
  const { body } = message;
  const key = keyFrom(message.from, body);
  const window = await ports.windows.lock(session, key);
  if (window === null || window.state === 'INSTRUCTED' || window.state === 'SETTLED') return;
  const items = await ports.windows.items(session, key);
  const own = statementOf(key, items);
  const now = ports.clock.now();
  const other = { key, totals: readTotals(body.totals), digest: body.digest };
  await saveStatement(session, 'other', other, now);
  await saveDifferingDays(session, key, body.differing_days);
  await saveOtherItems(session, key, body.items.map(readItem));
  // The own digest is computed afresh: the other side's word alone never fixes a window.
  const agrees = body.agrees && own.digest === body.digest;
  await ports.windows.move(session, key, agrees ? 'FIXED' : 'STATED');
  if (agrees) return;
  const differing = await readDifferingDays(session, key);
  const shown = items.filter((item) => differing.includes(item.service_day.toString()));
  await ports.send(session, {
    to: message.from,
    of: STATEMENT_SHOWN,
    in_reply_to: message.id,
    body: {
      scheme: key.scheme,
      currency: key.currency,
      month: key.month,
      items: shown.slice(0, ITEMS_SHOWN_MAX).map(itemBody),
    },
  });
}

/** Treating side: the institutions have been paid, so the claim on the home side is cleared. */
async function settle(ports: StatementPorts, session: Session, message: Settled): Promise<void> {
  const key = keyFrom(message.from, message.body);
  await ports.windows.open(session, key, ports.clock.now());
  const window = await ports.windows.lock(session, key);
  if (window?.state === 'SETTLED') return;
  const nets = netByInstitution(await ports.windows.items(session, key));
  await bookTreatingSettlement(ports, session, key, day(message.body.paid_on), nets);
  await ports.windows.move(session, key, 'SETTLED');
}
