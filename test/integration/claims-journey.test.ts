import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expireHolds } from '../../src/capital/claims/index.ts';
import { balance, booksAgree, claimed, one, stateAt } from './claims-checks.ts';
import {
  CLERK,
  carry,
  claimFor,
  counts,
  deliver,
  type Elder,
  NOW,
  openSide,
  PROVIDER,
  pair,
  registerElders,
  request,
  type Side,
  serve,
  settle,
} from './claims-sides.ts';

let hk: Side;
let gd: Side;
beforeAll(async () => {
  hk = await openSide('HK');
  gd = await openSide('GD');
});
afterAll(async () => {
  await Promise.all([hk?.drop(), gd?.drop()]);
});

describe('a voucher claim across the boundary', () => {
  it('of a provider is decided, paid and booked on both sides', async () => {
    const [elder] = (await registerElders(hk, [{ number: 1 }])) as [Elder];
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    expect((await stateAt(gd, id))?.state).toBe('SUBMITTED');
    await settle(gd, hk);
    const [home, treating] = [await stateAt(hk, id), await stateAt(gd, id)];
    expect(home).toEqual(treating);
    expect(home?.state).toBe('ADJUDICATED');
    expect(home?.window_month).toBe('2026-01');
    expect(await balance(hk, elder)).toBe(300_000n - (home?.voucher_hkd_minor ?? 0n));
    expect(home?.voucher_hkd_minor).toBeGreaterThan(0n);
    await booksAgree(hk, gd);
  });

  it('of a delegate is held, confirmed by the provider and then paid', async () => {
    const [elder] = (await registerElders(hk, [{ number: 2 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    expect((await stateAt(gd, id))?.state).toBe('HELD');
    const held = await balance(hk, elder);
    expect(held).toBeLessThan(300_000n);
    const app = await serve(gd, [], 20_000);
    const confirmed = request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/confirm`]);
    await vi.waitUntil(() => gd.sent.length > 0, { timeout: 20_000 });
    await settle(gd, hk);
    const { status, json } = await confirmed;
    expect([status, json.state, json.can]).toEqual([
      200,
      'ADJUDICATED',
      { confirm: false, reverse: true },
    ]);
    expect(await balance(hk, elder)).toBe(held);
    const again = await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/confirm`]);
    expect([again.status, again.json.state]).toEqual([200, 'ADJUDICATED']);
    await app.fastify.close();
    await booksAgree(hk, gd);
  });

  it('that nobody confirms expires, and the money is free again', async () => {
    const [elder] = (await registerElders(hk, [{ number: 3 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    hk.ports.clock.set('2026-02-03T16:00:00Z');
    expect(await expireHolds(hk.ports)).toBe(1);
    expect(await expireHolds(hk.ports)).toBe(0);
    hk.ports.clock.set(NOW);
    await settle(hk, gd);
    expect((await stateAt(gd, id))?.state).toBe('EXPIRED');
    expect(await balance(hk, elder)).toBe(300_000n);
    const late = await request(await serve(gd), 'zs-doctor', [
      'POST',
      `/api/capital/claims/${id}/confirm`,
    ]);
    expect([late.status, late.json.code]).toEqual([409, 'claim.wrong_state']);
    await booksAgree(hk, gd);
  });

  it('confirmed in time but heard of late is paid as long as the hold stands', async () => {
    const [elder] = (await registerElders(hk, [{ number: 4 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    const app = await serve(gd);
    const asked = request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/confirm`]);
    expect((await asked).json.waiting_since).not.toBeNull();
    hk.ports.clock.set('2026-02-10T03:00:00Z');
    await settle(gd, hk);
    hk.ports.clock.set(NOW);
    expect((await stateAt(gd, id))?.state).toBe('ADJUDICATED');
    expect((await stateAt(gd, id))?.window_month).toBe('2026-02');
    await app.fastify.close();
    await booksAgree(hk, gd);
  });

  it('that expired before the confirmation came is answered as expired and stays so', async () => {
    const [elder] = (await registerElders(hk, [{ number: 5 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    const app = await serve(gd);
    await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/confirm`]);
    hk.ports.clock.set('2026-02-10T03:00:00Z');
    expect(await expireHolds(hk.ports)).toBe(1);
    hk.ports.clock.set(NOW);
    await settle(gd, hk);
    for (const side of [hk, gd]) expect((await stateAt(side, id))?.state).toBe('EXPIRED');
    expect(await balance(hk, elder)).toBe(300_000n);
    await app.fastify.close();
    await booksAgree(hk, gd);
  });

  it('confirmed after the hold was over is not paid, also where nobody had ended the hold yet', async () => {
    const [elder] = (await registerElders(hk, [{ number: 17 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    hk.ports.clock.set('2026-02-10T03:00:00Z');
    const kind = 'capital.claim.confirmed.v1';
    const body = { claims: [{ claim_id: id, confirmed_at: '2026-02-10T02:00:00Z' }] };
    await deliver(gd, hk, { id, to: 'HK', kind, body, in_reply_to: null });
    hk.ports.clock.set(NOW);
    await settle(hk, gd);
    for (const side of [hk, gd]) expect((await stateAt(side, id))?.state).toBe('EXPIRED');
    expect(await balance(hk, elder)).toBe(300_000n);
    await booksAgree(hk, gd);
  });

  it('is taken back by the provider within its days: balances, books and windows are as before', async () => {
    const [elder] = (await registerElders(hk, [{ number: 6 }])) as [Elder];
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    const app = await serve(gd, [], 20_000);
    const body = { reason: 'entered for another patient' };
    const asked = request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/reverse`], {
      body,
    });
    await vi.waitUntil(() => gd.sent.length > 0, { timeout: 20_000 });
    await settle(gd, hk);
    expect((await asked).json.state).toBe('REVERSED');
    expect(await balance(hk, elder)).toBe(300_000n);
    for (const side of [hk, gd]) {
      const sums = await side.ports.database.rows(
        `select sum(voucher_hkd_minor)::bigint as hkd, count(*)::integer as items
           from capital.item where claim_id = $1`,
        [id],
      );
      expect(sums).toEqual([{ hkd: 0n, items: 2 }]);
    }
    const use = await hk.ports.database.rows(
      'select minor from capital.designated_use where claim_id = $1 order by minor',
      [id],
    );
    expect(use).toEqual([{ minor: -54_100n }, { minor: 54_100n }]);
    const twice = await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/reverse`], {
      body,
    });
    expect([twice.status, twice.json.state]).toEqual([200, 'REVERSED']);
    const again = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    expect((await stateAt(gd, again))?.state).toBe('ADJUDICATED');
    await app.fastify.close();
    await booksAgree(hk, gd);
  });

  it('cannot be taken back after its days', async () => {
    const [elder] = (await registerElders(hk, [{ number: 7 }])) as [Elder];
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    gd.ports.clock.set('2026-01-28T03:00:00Z');
    const late = await request(
      await serve(gd),
      'zs-doctor',
      ['POST', `/api/capital/claims/${id}/reverse`],
      { body: { reason: 'too late' } },
    );
    gd.ports.clock.set(NOW);
    expect([late.status, late.json.code]).toEqual([409, 'claim.reversal_late']);
  });

  it('that is taken back in the next month puts its negative line into that month', async () => {
    const [elder] = (await registerElders(hk, [{ number: 8 }])) as [Elder];
    for (const side of [hk, gd]) side.ports.clock.set('2026-01-31T03:00:00Z');
    const id = await claimed(gd, PROVIDER, claimFor(elder, { service_day: '2026-01-31' }));
    await settle(gd, hk);
    for (const side of [hk, gd]) side.ports.clock.set('2026-02-02T03:00:00Z');
    const app = await serve(gd);
    await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/reverse`], {
      body: { reason: 'twice' },
    });
    await settle(gd, hk);
    for (const side of [hk, gd]) side.ports.clock.set(NOW);
    const months = await gd.ports.database.rows(
      'select month, sign(voucher_hkd_minor)::integer as sign from capital.item where claim_id = $1 order by month',
      [id],
    );
    expect(months).toEqual([
      { month: '2026-01', sign: 1 },
      { month: '2026-02', sign: -1 },
    ]);
    await app.fastify.close();
    await booksAgree(hk, gd);
  });

  it('uses the own vouchers first, then those of the spouse, and tells both', async () => {
    const [elder, spouse] = (await registerElders(hk, [
      { number: 9, balance_hkd: 200 },
      { number: 10, balance_hkd: 1000 },
    ])) as [Elder, Elder];
    await pair(hk, [elder, spouse]);
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    const paid = (await stateAt(hk, id))?.voucher_hkd_minor ?? 0n;
    expect(await balance(hk, elder)).toBe(0n);
    expect(await balance(hk, spouse)).toBe(120_000n - paid);
    const notices = await hk.ports.database.rows<{ person_id: string; kind: string }>(
      'select person_id, kind from people.notice where person_id = any($1::uuid[]) order by kind',
      [[elder.person_id, spouse.person_id]],
    );
    expect(notices).toEqual([
      { person_id: spouse.person_id, kind: 'voucher_used_by_spouse' },
      { person_id: elder.person_id, kind: 'voucher_used_of_spouse' },
      { person_id: elder.person_id, kind: 'voucher_used_own' },
    ]);
    await booksAgree(hk, gd);
  });

  it('whose message comes twice, or again in another message, has one effect', async () => {
    const [elder] = (await registerElders(hk, [{ number: 11 }])) as [Elder];
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    const [message] = gd.sent.splice(0) as [(typeof gd.sent)[number]];
    await deliver(gd, hk, message);
    const after = await balance(hk, elder);
    await deliver(gd, hk, message);
    expect(await balance(hk, elder)).toBe(after);
    await carry(hk, gd);
    expect((await stateAt(gd, id))?.state).toBe('ADJUDICATED');
    await booksAgree(hk, gd);
  });

  it('asked for again under the same key is the same claim; with other content it is refused', async () => {
    const [elder] = (await registerElders(hk, [{ number: 12 }])) as [Elder];
    const draft = claimFor(elder);
    const first = await one(gd, PROVIDER, draft, 'key-of-twelve');
    await settle(gd, hk);
    const before = await counts(gd);
    const second = await one(gd, PROVIDER, draft, 'key-of-twelve');
    const other = { ...draft, fee: { currency: 'CNY', value: '501.00' } };
    const third = await one(gd, PROVIDER, other, 'key-of-twelve');
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value.claim.claim_id).toBe(first.value.claim.claim_id);
    expect([first.value.is_new, second.value.is_new]).toEqual([true, false]);
    expect(second.value.claim.state).toBe('ADJUDICATED');
    expect(third.ok ? null : third.error.map((of) => of.code)).toEqual(['claim.key_reused']);
    expect(await counts(gd)).toEqual(before);
    expect(gd.sent).toEqual([]);
  });
});
