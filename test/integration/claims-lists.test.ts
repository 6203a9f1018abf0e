import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitClaims } from '../../src/capital/claims/index.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import {
  claimFor,
  type Elder,
  HK_CLERK,
  HK_PROVIDER,
  NOW,
  openSide,
  registerElders,
  request,
  type Side,
  serve,
  signedIn,
} from './claims-sides.ts';

const OTHER = 'hku-shenzhen';
let hk: Side;
let app: HttpApp;
let elders: [Elder, Elder];
beforeAll(async () => {
  hk = await openSide('HK');
  elders = (await registerElders(hk, [
    { number: 1, balance_hkd: 8000 },
    { number: 2, balance_hkd: 8000 },
  ])) as [Elder, Elder];
  app = await serve(hk, [
    signedIn('elder-one', 'patient', { node: 'HK', person_id: elders[0].person_id }),
    signedIn('elder-nobody', 'patient', { node: 'HK' }),
    signedIn('szh-clerk-hk', 'clerk', { node: 'HK', organisation: OTHER }),
    signedIn('hk-analyst', 'analyst', { node: 'HK' }),
    signedIn('hk-inspector', 'inspector', { node: 'HK', organisation: 'hk-audit' }),
  ]);
  const submit = (principal: typeof HK_CLERK, index: number, changed: object) => {
    hk.ports.clock.set(hk.ports.clock.now().add({ seconds: 1 }));
    const draft = claimFor(elders[index % 2] as Elder, {
      fee: { currency: 'CNY', value: '20.00' },
      ...changed,
    });
    return submitClaims(hk.ports, [{ principal, key: `key-${draft.episode}`, draft }]);
  };
  for (let index = 0; index < 24; index++) {
    await submit(index % 4 === 0 ? HK_CLERK : HK_PROVIDER, index, {});
  }
  const szh = signedIn('szh', 'provider', { node: 'HK', organisation: OTHER });
  for (let index = 0; index < 6; index++) {
    await submit(szh, index, { service_point: OTHER, department: 'internal_medicine' });
  }
});
afterAll(async () => {
  await app?.fastify.close();
  await hk?.drop();
});

const list = (as: string, query = '') =>
  request(app, as, ['GET', `/api/capital/claims${query}`]).then((answer) => answer.json);
const ids = (of: { claims: { claim_id: string }[] }) => of.claims.map((one) => one.claim_id);

describe('a list of claims', () => {
  it('shows staff their own point, patients themselves, officers and inspectors all, others nothing', async () => {
    const seen = async (as: string) => ids(await list(as, '?limit=200')).length;
    expect({
      clerk: await seen('zs-clerk-hk'),
      provider: await seen('zs-doctor-hk'),
      other: await seen('szh-clerk-hk'),
      patient: await seen('elder-one'),
      nobody: await seen('elder-nobody'),
      officer: await seen('ho-officer'),
      inspector: await seen('hk-inspector'),
    }).toEqual({
      clerk: 24,
      provider: 24,
      other: 6,
      patient: 15,
      nobody: 0,
      officer: 30,
      inspector: 30,
    });
    const analyst = await list('hk-analyst');
    expect(analyst.code).toBe('signin.forbidden');
  });

  it('hides one claim from those who may not see it as if it were not there', async () => {
    const [own] = ids(await list('szh-clerk-hk'));
    const paths = [`/api/capital/claims/${own}`, `/api/capital/claims/${own}/slip`];
    for (const path of paths) {
      const answer = await request(app, 'zs-clerk-hk', ['GET', path]);
      expect([answer.status, answer.json.code]).toEqual([404, 'claim.not_found']);
    }
    const step = await request(app, 'zs-doctor-hk', ['POST', `/api/capital/claims/${own}/confirm`]);
    expect([step.status, step.json.code]).toEqual([404, 'claim.not_found']);
  });

  it('is paged without gaps or repeats while new claims arrive, the newest first', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list('zs-clerk-hk', `?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...ids(page));
      cursor = page.next_cursor;
      hk.ports.clock.set(hk.ports.clock.now().add({ seconds: 1 }));
      const draft = claimFor(elders[0], { fee: { currency: 'CNY', value: '20.00' } });
      await submitClaims(hk.ports, [
        { principal: HK_PROVIDER, key: `key-${draft.episode}`, draft },
      ]);
    }
    expect(seen.length).toBe(24);
    expect(new Set(seen).size).toBe(24);
    expect([...seen].sort().reverse()).toEqual(seen);
    await hk.ports.database.rows('select 1 as one');
  });

  it('is narrowed by state, day, point, flag and text, and counts by state', async () => {
    const all = await list('ho-officer', '?limit=200');
    expect(all.counts.HELD).toBe(6);
    expect(all.counts.HELD + all.counts.ADJUDICATED).toBe(all.claims.length);
    const held = await list('ho-officer', '?state=HELD&limit=200');
    expect(held.claims.every((one: { state: string }) => one.state === 'HELD')).toBe(true);
    expect(held.counts).toEqual(all.counts);
    const [one] = held.claims;
    const query = encodeURIComponent(one.transaction_number.slice(-7));
    expect(ids(await list('ho-officer', `?text=${query}`))).toEqual([one.claim_id]);
    expect(ids(await list('ho-officer', '?text=%25'))).toEqual([]);
    expect(ids(await list('ho-officer', '?to=2026-01-19'))).toEqual([]);
    expect(ids(await list('ho-officer', `?service_point=${OTHER}`)).length).toBe(6);
    expect((await list('ho-officer', '?cursor=nonsense')).status).toBe(422);
  });

  it('is a file, too, that a spreadsheet cannot be tricked with', async () => {
    const answer = await request(app, 'zs-clerk-hk', ['GET', '/api/capital/claims.csv?state=HELD']);
    const [header, ...lines] = answer.text.trim().split('\n');
    expect(header).toContain('transaction_number');
    expect(lines.length).toBe(6);
    expect(answer.text).not.toContain(elders[0].document.number);
  });
});

describe('a slip', () => {
  it('has the names in four languages, the amounts and the balances after', async () => {
    const { claims } = await list('zs-clerk-hk', '?state=ADJUDICATED&limit=1');
    const url = `/api/capital/claims/${claims[0].claim_id}/slip`;
    const { json } = await request(app, 'zs-clerk-hk', ['GET', url]);
    expect(Object.keys(json.service_point_name).sort()).toEqual([
      'en',
      'pt-MO',
      'zh-Hans-CN',
      'zh-Hant-HK',
    ]);
    const { claim } = json;
    const [fee, paid, share] = [claim.fee, claim.voucher.fee_currency, claim.patient_share].map(
      (of: { value: string }) => Math.round(Number(of.value) * 100),
    ) as [number, number, number];
    expect(paid + share).toBe(fee);
    expect(claim.balances_after.total.currency).toBe('HKD');
    expect(claim.quote.month).toBe('2026-01');
  });
});

describe('an officer', () => {
  it('puts a held claim aside, takes it up again and refuses it; the money is free', async () => {
    const { claims } = await list('ho-officer', '?state=HELD&limit=1');
    const { claim_id } = claims[0];
    const review = (event: string, as = 'ho-officer') =>
      request(app, as, ['POST', `/api/capital/claims/${claim_id}/review`], {
        body: { event, reason: event === 'denied' ? 'V03' : 'V01' },
      });
    expect((await review('pended', 'zs-doctor-hk')).status).toBe(403);
    expect((await review('pended')).json.state).toBe('PENDED');
    const early = await request(app, 'zs-doctor-hk', [
      'POST',
      `/api/capital/claims/${claim_id}/confirm`,
    ]);
    expect(early.json.code).toBe('claim.wrong_state');
    expect((await review('pended')).json.code).toBe('claim.wrong_state');
    expect((await review('resumed')).json.state).toBe('HELD');
    const denied = await review('denied');
    expect(denied.json.state).toBe('DENIED');
    expect(denied.json.reasons.map((one: { code: string }) => one.code)).toEqual(['GBA-V03']);
    expect(denied.json.patient_share).toEqual(denied.json.fee);
    const holds = await hk.ports.database.rows(
      `select r."as" from capital.hold h join capital.hold_resolution r using (hold_id)
        where h.claim_id = $1`,
      [claim_id],
    );
    expect(holds).toEqual([{ as: 'released' }]);
  });
});

describe('a question before treatment', () => {
  it('is answered with balances, rate and what a fee would come to, and the person sees who looked', async () => {
    const ask = (changed: object = {}) =>
      request(app, 'zs-clerk-hk', ['POST', '/api/capital/eligibility'], {
        body: {
          service_point: 'zhongshan-chenxinghai',
          department: 'internal_medicine',
          service_day: '2026-01-20',
          document: elders[1].document,
          birth_date: elders[1].birth_date,
          ...changed,
        },
      });
    const plain = (await ask()).json;
    expect(plain).toMatchObject({ person_known: true, eligible: true, joined: true, reasons: [] });
    expect(plain.would_pay).toBeUndefined();
    const priced = (await ask({ fee: { currency: 'CNY', value: '100.00' } })).json;
    expect(Number(priced.would_pay.voucher_cny.value)).toBeGreaterThan(90);
    const wrong = (await ask({ birth_date: '1951-03-09' })).json;
    expect(wrong).toMatchObject({ person_known: false, eligible: false, balances: null });
    expect(wrong.reasons.map((one: { code: string }) => one.code)).toEqual(['GBA-E01']);
    const looks = await hk.ports.database.rows<{ purpose: string; organisation: string }>(
      'select purpose, organisation from people.access_log where person_id = $1',
      [elders[1].person_id],
    );
    expect(looks.length).toBe(3);
    expect(looks[0]).toEqual({ purpose: 'eligibility', organisation: 'zhongshan-chenxinghai' });
    const bad = await ask({ document: { document_type: 'hkid', number: 'C668668(8)' } });
    expect([bad.status, bad.json.code]).toEqual([422, 'document.check_digit']);
  });

  it('says since when the other side cannot be reached', async () => {
    const gd = await openSide('GD');
    const there = await serve(gd);
    const answer = await request(there, 'zs-clerk', ['POST', '/api/capital/eligibility'], {
      body: {
        service_point: 'zhongshan-chenxinghai',
        department: 'internal_medicine',
        service_day: '2026-01-20',
        document: elders[1].document,
        birth_date: elders[1].birth_date,
      },
    });
    expect([answer.json.code, answer.json.facts.since]).toEqual(['peer.unreachable', NOW]);
    await there.fastify.close();
    await gd.drop();
  });
});
