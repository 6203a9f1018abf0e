import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  checkClaims,
  expireHolds,
  replayDecision,
  replayDecisions,
  submitClaims,
  windowBooks,
} from '../../src/capital/claims/index.ts';
import { checkLedger } from '../../src/capital/ledger/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import {
  CLERK,
  carry,
  claimFor,
  counts,
  deliver,
  type Elder,
  HK_PROVIDER,
  NOW,
  openSide,
  PROVIDER,
  pair,
  registerElders,
  request,
  type Side,
  serve,
  settle,
  signedIn,
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

async function one(side: Side, as: typeof CLERK, draft: ReturnType<typeof claimFor>, key?: string) {
  const submission = { principal: as, key: key ?? `key-${draft.episode}`, draft };
  const [answer] = await submitClaims(side.ports, [submission]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

async function claimed(side: Side, as: typeof CLERK, draft: ReturnType<typeof claimFor>) {
  const answer = await one(side, as, draft);
  if (!answer.ok) throw new Error(answer.error.map((of) => of.code).join(' '));
  return answer.value.claim.claim_id;
}

async function stateAt(side: Side, claim_id: string) {
  const [row] = await side.ports.database.rows<{
    state: string;
    reasons: string[];
    voucher_hkd_minor: bigint | null;
    window_month: string | null;
  }>(
    'select state, reasons, voucher_hkd_minor, window_month from capital.claim where claim_id = $1',
    [claim_id],
  );
  return row;
}

async function balance(elder: Elder): Promise<bigint> {
  const [row] = await hk.ports.database.rows<{ available: bigint }>(
    `select balance_minor - held_minor as available from capital.account
      where code = 'entitlement:' || $1 || ':hk.elderly_voucher:ordinary'`,
    [elder.person_id],
  );
  return row?.available ?? 0n;
}

async function booksAgree() {
  const twin = async (side: Side, prefix: string) =>
    side.ports.database.rows<{ month: string; minor: bigint }>(
      `select right(a.code, 7) as month, abs(sum(p.minor))::bigint as minor
         from capital.posting p join capital.account a using (account_id)
        where a.code like $1 and a.currency = 'CNY' group by 1 having sum(p.minor) <> 0 order by 1`,
      [prefix],
    );
  expect(await twin(gd, 'receivable:HK:%')).toEqual(await twin(hk, 'payable:GD:%'));
  const items = async (side: Side) =>
    side.ports.database.rows(
      `select item_id, claim_id, kind, month, currency, service_day, institution, service_point,
              voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor
         from capital.item where counterparty in ('HK', 'GD') order by item_id`,
    );
  expect(await items(gd)).toEqual(await items(hk));
  for (const side of [hk, gd]) {
    expect((await checkClaims(side.ports.database)).differing).toEqual([]);
    expect(await checkLedger(side.ports.database)).toEqual([]);
  }
  expect((await replayDecisions(hk.ports.database)).differing).toEqual([]);
}

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
    expect(await balance(elder)).toBe(300_000n - (home?.voucher_hkd_minor ?? 0n));
    expect(home?.voucher_hkd_minor).toBeGreaterThan(0n);
    await booksAgree();
  });

  it('of a delegate is held, confirmed by the provider and then paid', async () => {
    const [elder] = (await registerElders(hk, [{ number: 2 }])) as [Elder];
    const id = await claimed(gd, CLERK, claimFor(elder));
    await settle(gd, hk);
    expect((await stateAt(gd, id))?.state).toBe('HELD');
    const held = await balance(elder);
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
    expect(await balance(elder)).toBe(held);
    const again = await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/confirm`]);
    expect([again.status, again.json.state]).toEqual([200, 'ADJUDICATED']);
    await app.fastify.close();
    await booksAgree();
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
    expect(await balance(elder)).toBe(300_000n);
    const late = await request(await serve(gd), 'zs-doctor', [
      'POST',
      `/api/capital/claims/${id}/confirm`,
    ]);
    expect([late.status, late.json.code]).toEqual([409, 'claim.wrong_state']);
    await booksAgree();
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
    await booksAgree();
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
    expect(await balance(elder)).toBe(300_000n);
    await app.fastify.close();
    await booksAgree();
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
    expect(await balance(elder)).toBe(300_000n);
    for (const side of [hk, gd]) {
      const sums = await side.ports.database.rows(
        `select sum(voucher_hkd_minor)::bigint as hkd, count(*)::integer as items
           from capital.item where claim_id = $1`,
        [id],
      );
      expect(sums).toEqual([{ hkd: 0n, items: 2 }]);
    }
    const twice = await request(app, 'zs-doctor', ['POST', `/api/capital/claims/${id}/reverse`], {
      body,
    });
    expect([twice.status, twice.json.state]).toEqual([200, 'REVERSED']);
    const again = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    expect((await stateAt(gd, again))?.state).toBe('ADJUDICATED');
    await app.fastify.close();
    await booksAgree();
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
    await booksAgree();
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
    expect(await balance(elder)).toBe(0n);
    expect(await balance(spouse)).toBe(120_000n - paid);
    const notices = await hk.ports.database.rows<{ person_id: string; kind: string }>(
      'select person_id, kind from people.notice where person_id = any($1::uuid[]) order by kind',
      [[elder.person_id, spouse.person_id]],
    );
    expect(notices).toEqual([
      { person_id: spouse.person_id, kind: 'voucher_used_by_spouse' },
      { person_id: elder.person_id, kind: 'voucher_used_of_spouse' },
      { person_id: elder.person_id, kind: 'voucher_used_own' },
    ]);
    await booksAgree();
  });

  it('whose message comes twice, or again in another message, has one effect', async () => {
    const [elder] = (await registerElders(hk, [{ number: 11 }])) as [Elder];
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    const [message] = gd.sent.splice(0) as [(typeof gd.sent)[number]];
    await deliver(gd, hk, message);
    const after = await balance(elder);
    await deliver(gd, hk, message);
    expect(await balance(elder)).toBe(after);
    await carry(hk, gd);
    expect((await stateAt(gd, id))?.state).toBe('ADJUDICATED');
    await booksAgree();
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

  it('about a claim that home does not know is answered and harms nothing', async () => {
    const claim_id = '01890000-0000-7000-8000-00000000dead';
    const body = { claims: [{ claim_id, confirmed_at: NOW }] };
    const kind = 'capital.claim.confirmed.v1';
    await deliver(gd, hk, { id: claim_id, to: 'HK', kind, body, in_reply_to: null });
    const [answer] = hk.sent.splice(0);
    expect(answer?.body).toMatchObject({
      claims: [{ claim_id, state: null, refusal: 'claim.not_found' }],
    });
  });

  it('entered at home itself is decided at once and owed to the institution', async () => {
    const [elder] = (await registerElders(hk, [{ number: 13 }])) as [Elder];
    const app = await serve(hk, [
      signedIn('elder', 'patient', { node: 'HK', person_id: elder.person_id }),
    ]);
    const posted = await request(app, 'zs-doctor-hk', ['POST', '/api/capital/claims'], {
      body: claimFor(elder),
      key: 'direct-1-of-13',
    });
    expect([posted.status, posted.json.state]).toEqual([200, 'ADJUDICATED']);
    const item = await hk.ports.database.rows(
      'select counterparty from capital.item where claim_id = $1',
      [posted.json.claim_id],
    );
    expect(item).toEqual([{ counterparty: 'provider:zhongshan-chenxinghai' }]);
    const detail = await request(
      app,
      'elder',
      ['GET', `/api/capital/claims/${posted.json.claim_id}`],
      { language: 'zh-Hant-HK' },
    );
    expect(detail.json.events.map((of: { event: string }) => of.event)).toEqual([
      'submitted',
      'adjudicated',
    ]);
    expect(detail.json.explanation.lines.length).toBeGreaterThan(10);
    const reversed = await request(
      app,
      'zs-doctor-hk',
      ['POST', `/api/capital/claims/${posted.json.claim_id}/reverse`],
      { body: { reason: 'wrong fee' } },
    );
    expect([reversed.status, reversed.json.state]).toEqual([200, 'REVERSED']);
    expect(await balance(elder)).toBe(300_000n);
    await app.fastify.close();
    expect(HK_PROVIDER.role).toBe('provider');
    await booksAgree();
  });

  it('that home cannot read the place of is sent back undecided, and the episode stays free', async () => {
    const [elder] = (await registerElders(hk, [{ number: 14 }])) as [Elder];
    const draft = claimFor(elder);
    const id = await claimed(gd, PROVIDER, draft);
    const [message] = gd.sent.splice(0) as [(typeof gd.sent)[number]];
    const { claims } = message.body as { claims: object[] };
    const body = { claims: claims.map((one) => ({ ...one, service_point: 'never-heard-of' })) };
    await deliver(gd, hk, { ...message, body });
    await carry(hk, gd);
    for (const side of [hk, gd]) {
      expect(await stateAt(side, id)).toMatchObject({ state: 'RETURNED', reasons: ['X02'] });
    }
    expect(await balance(elder)).toBe(300_000n);
    const again = await one(gd, PROVIDER, draft, 'a-key-for-another-try');
    await settle(gd, hk);
    if (!again.ok) throw new Error('refused');
    expect((await stateAt(gd, again.value.claim.claim_id))?.state).toBe('ADJUDICATED');
    await booksAgree();
  });

  it('of somebody else cannot be touched from the other side, and nothing is said of it', async () => {
    const [elder] = (await registerElders(hk, [{ number: 15 }])) as [Elder];
    const clerk = signedIn('zs-clerk-hk', 'clerk', { node: 'HK' });
    const id = await claimed(hk, clerk, claimFor(elder));
    expect((await stateAt(hk, id))?.state).toBe('HELD');
    for (const [kind, body] of [
      ['capital.claim.confirmed.v1', { claims: [{ claim_id: id, confirmed_at: NOW }] }],
      ['capital.claim.reversed.v1', { claims: [{ claim_id: id, requested_at: NOW }] }],
    ] as const) {
      await deliver(gd, hk, { id, to: 'HK', kind, body, in_reply_to: null });
      const [answer] = hk.sent.splice(0);
      expect(answer?.body).toMatchObject({ claims: [{ state: null, refusal: 'claim.not_found' }] });
    }
    expect((await stateAt(hk, id))?.state).toBe('HELD');
  });

  it('goes into the next month when the month of its decision is closed', async () => {
    const [elder] = (await registerElders(hk, [{ number: 16 }])) as [Elder];
    const key = {
      scheme: 'hk.elderly_voucher',
      counterparty: 'GD',
      currency: 'CNY',
      month: '2026-01',
    } as const;
    const move = (to: 'CLOSED' | 'OPEN') =>
      hk.ports.database.transaction((session) => windowBooks.move(session, key, to));
    await move('CLOSED');
    const id = await claimed(gd, PROVIDER, claimFor(elder));
    await settle(gd, hk);
    await move('OPEN');
    for (const side of [hk, gd]) {
      expect((await stateAt(side, id))?.window_month).toBe('2026-02');
    }
    const items = await gd.ports.database.transaction((session) =>
      windowBooks.items(session, { ...key, counterparty: 'HK', month: '2026-02' }),
    );
    expect(items.map((item) => item.claim_id)).toContain(id);
    await booksAgree();
  });

  it('is decided again from what was stored, and one changed byte is seen', async () => {
    const [row] = await hk.ports.database.rows<
      Omit<Parameters<typeof replayDecision>[0], 'as_of' | 'known_at'> & {
        as_of: string;
        known_at: string;
        law_text: string;
      }
    >(
      `select d.*, e.law_text from capital.decision d
         join capital.policy_edition e on e.digest = d.policy_digest order by claim_id limit 1`,
    );
    if (row === undefined) throw new Error('nothing was decided');
    const { law_text, ...rest } = row;
    const stored = { ...rest, as_of: day(rest.as_of), known_at: instant(rest.known_at) };
    const other = (text: string) => text.replace('"granted"', '"denied"');
    expect(replayDecision(stored, law_text)).toEqual({ agrees: true });
    expect(
      replayDecision({ ...stored, outcome_text: other(stored.outcome_text) }, law_text),
    ).toEqual({ agrees: false, differs: 'outcome' });
    expect(replayDecision({ ...stored, trace_text: other(stored.trace_text) }, law_text)).toEqual({
      agrees: false,
      differs: 'trace',
    });
    expect(replayDecision(stored, `${law_text} `)).toEqual({ agrees: false, differs: 'law' });
    await expect(
      hk.ports.database.rows(`update capital.decision set trace_text = ''`),
    ).rejects.toThrow(/append-only|permission denied/);
  });
});
