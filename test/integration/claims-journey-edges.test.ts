import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayDecision, windowBooks } from '../../src/capital/claims/index.ts';
import { creditDue } from '../../src/capital/vouchers/index.ts';

import { day, instant } from '../../src/kernel/day.ts';
import { balance, booksAgree, claimed, one, stateAt } from './claims-checks.ts';
import {
  CLERK,
  carry,
  claimFor,
  deliver,
  type Elder,
  HK_PROVIDER,
  NOW,
  openSide,
  PROVIDER,
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

describe('a voucher claim at the edges of its journey', () => {
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
    expect(await balance(hk, elder)).toBe(300_000n);
    await app.fastify.close();
    expect(HK_PROVIDER.role).toBe('provider');
    await booksAgree(hk, gd);
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
    expect(await balance(hk, elder)).toBe(300_000n);
    const again = await one(gd, PROVIDER, draft, 'a-key-for-another-try');
    await settle(gd, hk);
    if (!again.ok) throw new Error('refused');
    expect((await stateAt(gd, again.value.claim.claim_id))?.state).toBe('ADJUDICATED');
    await booksAgree(hk, gd);
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
    await booksAgree(hk, gd);
  });

  it('that is confirmed or taken back after New Year meets the credit of that day first', async () => {
    const elders = [
      { number: 17, balance_hkd: 8000 },
      { number: 18, balance_hkd: 8000 },
    ];
    const [held, paid] = (await registerElders(hk, elders)) as [Elder, Elder];
    const at = (time: string) => [hk, gd].map((side) => side.ports.clock.set(time));
    const ids: string[] = [];
    at('2026-12-30T03:00:00Z');
    for (const [who, elder] of [
      [CLERK, held],
      [PROVIDER, paid],
    ] as const) {
      ids.push(await claimed(gd, who, claimFor(elder, { service_day: '2026-12-30' })));
    }
    await settle(gd, hk);
    const [confirmed, reversed] = ids as [string, string];
    const granted = (await stateAt(hk, confirmed))?.voucher_hkd_minor ?? 0n;
    expect(granted).toBeGreaterThan(0n);
    // The nightly run of 1 January has not been here yet.
    at('2027-01-01T03:00:00Z');
    const told_at = '2027-01-01T03:00:00Z';
    for (const [kind, claim] of [
      ['capital.claim.confirmed.v1', { claim_id: confirmed, confirmed_at: told_at }],
      ['capital.claim.reversed.v1', { claim_id: reversed, requested_at: told_at }],
    ] as const) {
      const body = { claims: [claim] };
      await deliver(gd, hk, { id: claim.claim_id, to: 'HK', kind, body, in_reply_to: null });
    }
    await carry(hk, gd);
    const law = hk.ports.rulebook.scheme('hk.elderly_voucher');
    await creditDue(hk.ports.database, { ...hk.ports, law }, day('2027-01-01'));
    // The credit met the limit with what was held in it, and is no room for what was spent later.
    expect(await balance(hk, held)).toBe(800_000n - granted);
    expect(await balance(hk, paid)).toBe(800_000n);
    at(NOW);
    await booksAgree(hk, gd);
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
