import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimHandlers, replayDecisions } from '../../src/capital/claims/index.ts';
import type { MessageHandler } from '../../src/exchange/index.ts';
import { type LawBook, openLawBook } from '../../src/insight/law-archive/index.ts';
import { changesAt, decideChange, draftChange } from '../../src/insight/policy-changes/index.ts';
import { claimed, stateAt } from './claims-checks.ts';
import {
  claimFor,
  type Elder,
  openSide,
  PROVIDER,
  registerElders,
  type Side,
  settle,
  signedIn,
} from './claims-sides.ts';
import { RAISED } from './policy-sides.ts';

let hk: Side;
let gd: Side;
let law_book: LawBook;
beforeAll(async () => {
  const side = await openSide('HK');
  law_book = await openLawBook({ ...side.ports, changesAt });
  const ports = { ...side.ports, rulebook: law_book.rulebook };
  hk = { ...side, ports, handlers: claimHandlers(ports) as unknown as readonly MessageHandler[] };
  gd = await openSide('GD');
});
afterAll(async () => {
  await Promise.all([hk?.drop(), gd?.drop()]);
});

const digests = async () => {
  const rows = await hk.ports.database.rows<{ policy_digest: string }>(
    'select policy_digest from capital.decision order by known_at, claim_id',
  );
  return rows.map(({ policy_digest }) => policy_digest);
};

test('claims are decided by the law as it is when they arrive, and each is replayed by its own', async () => {
  const [elder] = (await registerElders(hk, [{ number: 41 }])) as [Elder];
  const before = await claimed(gd, PROVIDER, claimFor(elder));
  await settle(gd, hk);

  const officer = (name: string) =>
    signedIn(name, 'officer', { node: 'HK', organisation: 'hk-dh' });
  const change_id = randomUUID();
  const change = {
    ...RAISED,
    scheme: 'hk.elderly_voucher.rates',
    parameter: 'hkd_per_cny',
    from: '2026-01-01',
    value: '2.0000',
    corrects: true,
  };
  const ports = { ...hk.ports, law_book };
  const reason = 'The rate of January was published wrongly.';
  const drafted = await draftChange(ports, officer('ho'), { change_id, change, reason });
  expect(drafted).toMatchObject({ ok: true });
  const approval = { change_id, version: 1, act: 'approve', reason } as const;
  expect(await decideChange(ports, officer('lam'), approval)).toMatchObject({ ok: true });

  const after = await claimed(gd, PROVIDER, claimFor(elder));
  await settle(gd, hk);
  const [old_amount, new_amount] = [await stateAt(hk, before), await stateAt(hk, after)].map(
    (one) => one?.voucher_hkd_minor ?? 0n,
  );
  expect(new_amount).toBeGreaterThan(old_amount ?? 0n);
  expect(new Set(await digests()).size).toBe(2);
  expect(await replayDecisions(hk.ports.database)).toEqual({ replayed: 2, differing: [] });
});
