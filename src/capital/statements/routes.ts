import { type Static, Type } from 'typebox';
import { type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { CURRENCIES, type Currency } from '../../kernel/money.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { closeWindow } from './close-window.ts';
import { instructPayment, settleWindow } from './payment/pay-window.ts';
import { adviceCsv, advicePain001 } from './payment/payment-advice.ts';
import type { StatementPorts } from './ports.ts';
import { readAdvice, readStatement } from './read-statement.ts';
import type { WindowKey } from './statement.ts';
import {
  InstructionJson,
  instructionJson,
  StatementJson,
  statementJson,
} from './statement-json.ts';

const Params = Type.Object({
  scheme: Type.String({ maxLength: 64 }),
  counterparty: Type.String({ pattern: '^(HK|MO|GD|provider:[a-z0-9-]{1,64})$' }),
  month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
});
const Page = Type.Object({
  currency: Type.Optional(Type.Enum([...CURRENCIES])),
  after: Type.Optional(Type.String({ format: 'uuid' })),
});
const Query = Type.Object({ currency: Type.Optional(Type.Enum([...CURRENCIES])) });
const URL = '/api/capital/statements/:scheme/:counterparty/:month';
const Windows = Type.Object({
  windows: Type.Array(
    Type.Object({
      scheme: Type.String(),
      counterparty: Type.String(),
      currency: Type.String(),
      month: Type.String(),
      state: Type.String(),
    }),
  ),
});

/** What the routes need beyond the use cases: whose items a sign-in may see; null is everybody's. */
export interface StatementRoutePorts extends StatementPorts {
  institutionsOf(principal: Principal): readonly string[] | null;
}

/** Routes of windows, statements and payments. */
export function statementRoutes(app: HttpApp, ports: StatementRoutePorts): void {
  readingRoutes(app, ports);
  payingRoutes(app, ports);
}

/** Fees of the mainland are in CNY, so that is what a link without a currency means. */
const keyOf = (params: Static<typeof Params>, query: { currency?: Currency }): WindowKey => ({
  ...params,
  currency: query.currency ?? 'CNY',
});

function readingRoutes(app: HttpApp, ports: StatementRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/statements',
    operation: 'listWindows',
    summary: 'Windows of account with the other sides, the newest first.',
    action: 'capital.statement.view',
    answer: Windows,
    handle: async () => {
      const windows = await ports.windows.list(ports.database);
      return ok({ windows: windows.map(({ key, state }) => ({ ...key, state })) });
    },
  });
  app.guarded({
    method: 'GET',
    url: URL,
    operation: 'readStatement',
    summary: 'One window: what both books say, item by item, and where they differ.',
    action: 'capital.statement.view',
    params: Params,
    query: Page,
    answer: StatementJson,
    handle: async ({ params, query, principal }) => {
      const view = await readStatement(ports, keyOf(params, query), {
        only: ports.institutionsOf(principal),
        after: query.after ?? null,
      });
      return view.ok ? ok(statementJson(view.value)) : view;
    },
  });
  for (const [ending, content_type, write] of [
    ['csv', 'text/csv; charset=utf-8', adviceCsv],
    ['xml', 'application/xml; charset=utf-8', advicePain001],
  ] as const) {
    app.guarded({
      method: 'GET',
      url: `${URL}/payment-advice.${ending}`,
      operation: ending === 'csv' ? 'paymentAdviceCsv' : 'paymentAdvicePain001',
      summary: `The approved payment as ${ending === 'csv' ? 'CSV' : 'ISO 20022 pain.001'}.`,
      action: 'capital.statement.instruct',
      params: Params,
      query: Query,
      answer: 'file',
      handle: async ({ params, query, language }) => {
        const advice = await readAdvice(ports, keyOf(params, query), language);
        if (!advice.ok) return advice;
        const filename = `${params.scheme}-${params.counterparty}-${params.month}.${ending}`;
        const content = write(advice.value);
        if (content === null) return no(fault('statement.nothing_to_pay', { month: params.month }));
        return ok({ content_type, filename, content });
      },
    });
  }
}

function payingRoutes(app: HttpApp, ports: StatementRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: `${URL}/close`,
    operation: 'closeWindow',
    summary:
      'Closes a window, states it and asks the other side to compare; again after a correction.',
    action: 'capital.statement.close',
    params: Params,
    query: Query,
    body: Type.Object({ early: Type.Boolean() }, { additionalProperties: false }),
    answer: StatementJson,
    handle: async ({ params, query, body }) => {
      const closed = await closeWindow(ports, keyOf(params, query), body.early);
      if (!closed.ok) return closed;
      const view = await readStatement(ports, keyOf(params, query), { only: null, after: null });
      return view.ok ? ok(statementJson(view.value)) : view;
    },
  });
  app.guarded({
    method: 'POST',
    url: `${URL}/instruct`,
    operation: 'instructPayment',
    summary: 'Proposes the payment of an agreed window; the call of a second officer approves it.',
    action: 'capital.statement.instruct',
    params: Params,
    query: Query,
    answer: InstructionJson,
    handle: async ({ params, query, principal }) => {
      const instructed = await instructPayment(ports, keyOf(params, query), principal.subject);
      return instructed.ok
        ? ok(instructionJson(instructed.value, query.currency ?? 'CNY'))
        : instructed;
    },
  });
  app.guarded({
    method: 'POST',
    url: `${URL}/settle`,
    operation: 'settleWindow',
    summary: "Records the bank's confirmation and clears the window in both books.",
    action: 'capital.statement.instruct',
    params: Params,
    query: Query,
    body: Type.Object(
      {
        paid_on: Type.String({ maxLength: 10 }),
        bank_reference: Type.String({ minLength: 1, maxLength: 35 }),
      },
      { additionalProperties: false },
    ),
    answer: InstructionJson,
    handle: async ({ params, query, body, principal }) => {
      const paid_on = dayIn(body.paid_on, 'paid_on');
      if (!paid_on.ok) return paid_on;
      const settled = await settleWindow(ports, keyOf(params, query), {
        paid_on: paid_on.value,
        bank_reference: body.bank_reference,
        confirmed_by: principal.subject,
      });
      return settled.ok ? ok(instructionJson(settled.value, query.currency ?? 'CNY')) : settled;
    },
  });
}

function dayIn(text: string, field: string): Result<PlainDate, Fault> {
  const read = parseDay(text);
  if (!read.ok) return no(fault('request.invalid', { field, problem: read.error }, field));
  return read;
}
