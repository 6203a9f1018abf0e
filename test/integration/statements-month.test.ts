import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitClaims } from '../../src/capital/claims/index.ts';
import { checkLedger } from '../../src/capital/ledger/index.ts';
import {
  closeWindow,
  instructPayment,
  readStatement,
  settleWindow,
  type WindowKey,
} from '../../src/capital/statements/index.ts';
import { STATEMENT_COMPARED } from '../../src/capital/statements/messages.ts';
import { day, settableClock } from '../../src/kernel/day.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { OpenNode } from '../../src/node/index.ts';
import { elderHkid } from '../../src/node/published/claims-file.ts';
import { registerElders } from '../../src/node/published/register-elders.ts';
import { exchangeAll } from '../../src/node/published/replay.ts';
import { claimFor, NOW, PROVIDER } from './claims-sides.ts';
import { type NodePair, openPair } from './node-pair.ts';

const BORN = '1951-03-08';
const AFTER_THE_MONTH = '2026-02-03T02:00:00Z';
const HOME_KEY: WindowKey = {
  counterparty: 'GD',
  scheme: 'hk.elderly_voucher',
  currency: 'CNY',
  month: '2026-01',
};
const TREATING_KEY: WindowKey = { ...HOME_KEY, counterparty: 'HK' };
const PAGE = { only: null, after: null };
const PAID = {
  paid_on: day('2026-02-27'),
  bank_reference: 'PAY-1',
  confirmed_by: 'ho-officer',
};

const codeOf = (result: Result<unknown, { readonly code: string }>) =>
  result.ok ? null : result.error.code;

describe('the end of a month', () => {
  const clock = settableClock(NOW);
  let pair: NodePair;
  let hk: OpenNode;
  let gd: OpenNode;
  beforeAll(async () => {
    pair = await openPair('2025-01-01T00:00:00Z');
    const nodes = await pair.open(clock);
    hk = nodes.HK;
    gd = nodes.GD;
    const elders = [0, 1].map((index) => {
      return { index, birth_date: BORN, sex: 'female', visits: 1, amounts_hkd: [] } as const;
    });
    await registerElders(
      hk,
      elders.map((elder) => ({ ...elder, brought_forward_hkd: 3000 })),
      day('2025-07-01'),
      () => undefined,
    );
    for (const index of [0, 1]) {
      const document = { document_type: 'hkid' as const, number: elderHkid(index) };
      const draft = claimFor({ document, birth_date: BORN });
      const key = `key-${draft.episode}`;
      const [answer] = await submitClaims(gd.claims, [{ principal: PROVIDER, key, draft }]);
      if (answer?.ok !== true) throw new Error('refused');
    }
    await exchange();
  });
  afterAll(() => pair?.drop());

  const exchange = () => exchangeAll({ home: hk, treating: gd, clock, check: () => undefined });

  async function viewOf(node: OpenNode, key: WindowKey) {
    const view = await readStatement(node.statements, key, PAGE);
    if (!view.ok) throw new Error(view.error.code);
    return view.value;
  }

  it('does not come early by mistake, and nothing is paid before both books agree', async () => {
    expect(codeOf(await closeWindow(hk.statements, HOME_KEY, false))).toBe('window.not_over');
    expect(codeOf(await instructPayment(hk.statements, HOME_KEY, 'ho-officer'))).toBe(
      'statement.not_agreed',
    );
    expect(codeOf(await settleWindow(hk.statements, HOME_KEY, PAID))).toBe('window.not_instructed');
  });

  it('shows item by item what only one side has in its book, and pays nothing', async () => {
    clock.set(AFTER_THE_MONTH);
    // As a book would look into which something was written that home never decided.
    await pair.databases.GD.rows(
      `insert into capital.item
       select '01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002', kind, scheme, counterparty,
              currency, month, service_day, institution, service_point, 100, 92, 0, at
         from capital.item limit 1`,
    );
    expect((await closeWindow(hk.statements, HOME_KEY, false)).ok).toBe(true);
    await exchange();
    for (const [node, key] of [
      [hk, HOME_KEY],
      [gd, TREATING_KEY],
    ] as const) {
      const view = await viewOf(node, key);
      expect([view.window.state, view.agrees]).toEqual(['STATED', false]);
      expect(view.differences.map((one) => one.item_id)).toEqual([
        '01890000-0000-7000-8000-000000000001',
      ]);
    }
    const [difference] = (await viewOf(hk, HOME_KEY)).differences;
    expect([difference?.own, difference?.other?.voucher_hkd_minor]).toEqual([null, 100n]);
    expect(codeOf(await instructPayment(hk.statements, HOME_KEY, 'ho-officer'))).toBe(
      'statement.not_agreed',
    );
  });

  it('is never fixed by the word of the other side alone', async () => {
    const { scheme, currency, month } = HOME_KEY;
    const zero = { item_count: 2, voucher_hkd: '0.00', voucher_fee: '0.00', residue_hkd: '0.00' };
    await gd.ports.database.transaction(async (session) => {
      await gd.exchange.send(session, {
        to: 'HK',
        of: STATEMENT_COMPARED,
        body: {
          ...{ scheme, currency, month },
          digest: 'f'.repeat(64),
          totals: zero,
          agrees: true,
          differing_days: [],
          items: [],
        },
      });
    });
    await exchange();
    expect((await viewOf(hk, HOME_KEY)).window.state).toBe('STATED');
  });

  it('is compared again after a correction, and both sides then have one digest', async () => {
    await pair.databases.GD.transaction(async (session) => {
      await session.rows('set local session_replication_role = replica');
      await session.rows('delete from capital.item where voucher_hkd_minor = 100');
    });
    expect((await closeWindow(hk.statements, HOME_KEY, false)).ok).toBe(true);
    await exchange();
    const home = await viewOf(hk, HOME_KEY);
    const treating = await viewOf(gd, TREATING_KEY);
    expect([home.window.state, treating.window.state]).toEqual(['FIXED', 'FIXED']);
    expect(home.own?.statement.digest).toBe(treating.own?.statement.digest);
    expect(home.own?.statement.totals).toEqual({
      item_count: 2,
      voucher_hkd_minor: 108_200n,
      voucher_fee_minor: 99_916n,
      residue_hkd_minor: 0n,
    });
    expect(home.differences).toEqual([]);
  });

  it('is paid when two officers want it, never one alone, and once', async () => {
    const proposed = await instructPayment(hk.statements, HOME_KEY, 'ho-officer');
    expect(proposed).toMatchObject({ ok: true, value: { approved_by: null } });
    expect(codeOf(await instructPayment(hk.statements, HOME_KEY, 'ho-officer'))).toBe(
      'statement.four_eyes',
    );
    expect(codeOf(await settleWindow(hk.statements, HOME_KEY, PAID))).toBe('window.not_instructed');
    const approved = await instructPayment(hk.statements, HOME_KEY, 'lam-officer');
    expect(approved).toMatchObject({
      ok: true,
      value: { proposed_by: 'ho-officer', approved_by: 'lam-officer', amount_minor: 99_916n },
    });
    expect(codeOf(await closeWindow(hk.statements, HOME_KEY, false))).toBe(
      'window.already_instructed',
    );
    for (let times = 0; times < 2; times++) {
      expect(await settleWindow(hk.statements, HOME_KEY, PAID)).toMatchObject({
        ok: true,
        value: { bank_reference: 'PAY-1' },
      });
    }
    await exchange();
    for (const [node, key] of [
      [hk, HOME_KEY],
      [gd, TREATING_KEY],
    ] as const) {
      expect((await viewOf(node, key)).window.state).toBe('SETTLED');
      const open = await node.ports.database.rows(
        `select a.code from capital.posting p join capital.account a using (account_id)
          where a.code ~ '^(payable|receivable):' group by a.code, a.currency having sum(p.minor) <> 0`,
      );
      expect(open).toEqual([]);
      expect(await checkLedger(node.ports.database)).toEqual([]);
    }
  });
});
