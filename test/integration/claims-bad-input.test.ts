import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, type FaultCode, faultText } from '../../src/kernel/fault.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import {
  claimFor,
  counts,
  type Elder,
  openSide,
  registerElders,
  request,
  type Side,
  serve,
  settle,
  TODAY,
} from './claims-sides.ts';

let hk: Side;
let gd: Side;
let app: HttpApp;
let elder: Elder;
beforeAll(async () => {
  hk = await openSide('HK');
  gd = await openSide('GD');
  app = await serve(gd, [], 50);
  [elder] = (await registerElders(hk, [{ number: 1 }])) as [Elder];
});
afterAll(async () => {
  await app?.fastify.close();
  await Promise.all([hk?.drop(), gd?.drop()]);
});

const post = (body: object, as = 'zs-doctor', key: string | null = `key-${Math.random()}`) =>
  request(app, as, ['POST', '/api/capital/claims'], {
    body,
    ...(key === null ? {} : { key }),
  });

/** What is wrong, the code that answers it, and where. */
const WRONG: readonly [string, object, FaultCode, string | undefined][] = [
  [
    'a wrong check digit',
    { document: { document_type: 'hkid', number: 'A123456(4)' } },
    'document.check_digit',
    'document.number',
  ],
  [
    'a document that vouchers do not take',
    { document: { document_type: 'macao_bir', number: '1234567(8)' } },
    'claim.document_type_other',
    'document.document_type',
  ],
  [
    'an unknown department',
    { department: 'astrology' },
    'claim.department_not_designated',
    'department',
  ],
  [
    'an unknown service point',
    { service_point: 'nowhere' },
    'claim.point_unknown',
    'service_point',
  ],
  [
    'another organisation',
    { service_point: 'hku-shenzhen' },
    'claim.organisation_other',
    'service_point',
  ],
  [
    'a day before the point took vouchers',
    { service_day: '2024-07-17' },
    'claim.point_not_started',
    'service_day',
  ],
  ['a day to come', { service_day: '2026-01-21' }, 'claim.service_day_future', 'service_day'],
  ['a day that is none', { service_day: '2026-02-30' }, 'claim.day_malformed', 'service_day'],
  ['no day', { service_day: '' }, 'claim.field_missing', 'service_day'],
  [
    'a fee of nothing',
    { fee: { currency: 'CNY', value: '0.00' } },
    'claim.fee_not_positive',
    'fee.value',
  ],
  [
    'a fee below zero',
    { fee: { currency: 'CNY', value: '-5.00' } },
    'claim.fee_not_positive',
    'fee.value',
  ],
  [
    'three decimals',
    { fee: { currency: 'CNY', value: '5.001' } },
    'claim.fee_decimals',
    'fee.value',
  ],
  [
    'a fee in words',
    { fee: { currency: 'CNY', value: 'five' } },
    'claim.fee_malformed',
    'fee.value',
  ],
  [
    'a fee beyond belief',
    { fee: { currency: 'CNY', value: '99999999999.00' } },
    'claim.fee_malformed',
    'fee.value',
  ],
  [
    'another currency',
    { fee: { currency: 'HKD', value: '5.00' } },
    'claim.fee_currency',
    'fee.currency',
  ],
  [
    'half a dollar asked for',
    { requested_hkd: '10.50' },
    'claim.requested_malformed',
    'requested_hkd',
  ],
  ['an unknown reason', { visit_reason: 'curiosity' }, 'claim.code_unknown', 'visit_reason'],
  ['an unknown kind of service', { service_kind: 'massage' }, 'claim.code_unknown', 'service_kind'],
  ['a visit number with blanks', { episode: 'V 1' }, 'claim.episode_malformed', 'episode'],
  ['a birth date to come', { birth_date: '2030-01-01' }, 'claim.day_malformed', 'birth_date'],
  ['no consent', { consent_given: false }, 'claim.consent_missing', 'consent_given'],
];

describe('a claim that is not right', () => {
  it.each(WRONG)(
    'for %s is answered by its code and writes nothing',
    async (_what, changed, code, at) => {
      const before = await counts(gd);
      const answered = await post(claimFor(elder, changed));
      expect([answered.json.code, answered.json.at]).toEqual([code, at]);
      expect(answered.status).toBe(FAULTS[code].status);
      expect(await counts(gd)).toEqual(before);
      expect(gd.sent).toEqual([]);
    },
  );

  it('is answered in four languages, each its own', async () => {
    for (const [, changed, code] of WRONG) {
      const texts = new Set<string>();
      for (const language of LANGUAGES) {
        const { title, remedy } = faultText({ code, facts: {} }, language);
        expect(title.length * remedy.length).toBeGreaterThan(0);
        texts.add(title);
      }
      expect(texts.size).toBe(LANGUAGES.length);
      expect(changed).toBeDefined();
    }
    const answered = await request(app, 'zs-doctor', ['POST', '/api/capital/claims'], {
      body: claimFor(elder, { episode: '' }),
      key: 'in-portuguese',
      language: 'pt-MO',
    });
    expect(answered.json.title).toBe('O campo «episode» está vazio.');
  });

  it('never says what it was about whom', async () => {
    const answered = await post(
      claimFor({ ...elder, document: { document_type: 'hkid', number: 'C668668(8)' } }),
    );
    expect(answered.text).not.toContain('C668668');
    expect(answered.text).not.toContain(elder.birth_date);
  });

  it('for a missing or short key, a wrong role or nobody is refused before anything is read', async () => {
    const before = await counts(gd);
    const codes = [
      (await post(claimFor(elder), 'zs-doctor', null)).json.code,
      (await post(claimFor(elder), 'zs-doctor', 'short')).json.code,
      (await post(claimFor(elder), 'gd-officer')).json.code,
      (await request(app, null, ['POST', '/api/capital/claims'], { body: claimFor(elder) })).json
        .code,
    ];
    expect(codes).toEqual([
      'claim.key_missing',
      'claim.key_missing',
      'signin.forbidden',
      'signin.required',
    ]);
    expect(await counts(gd)).toEqual(before);
  });

  it('for members that nobody knows, or of the wrong kind, is refused as a request', async () => {
    const answers = [
      await post({ ...claimFor(elder), surprise: 1 }),
      await post({ ...claimFor(elder), is_optometry: 'yes' }),
      await post({ ...claimFor(elder), episode: 'x'.repeat(5000) }),
    ];
    expect(answers.map((one) => one.status)).toEqual([422, 422, 422]);
  });
});

describe('what home refuses is a decision with its reason', () => {
  const decided = async (draft: object, on: Side = gd) => {
    const http = on === gd ? app : await serve(hk);
    const as = on === gd ? 'zs-doctor' : 'zs-doctor-hk';
    const sent = await request(http, as, ['POST', '/api/capital/claims'], {
      body: draft,
      key: `key-${Math.random()}`,
    });
    await settle(gd, hk);
    const seen = await request(http, as, ['GET', `/api/capital/claims/${sent.json.claim_id}`]);
    if (on !== gd) await http.fastify.close();
    const { claim } = seen.json;
    return [claim.state, ...claim.reasons.map((one: { code: string }) => one.code)];
  };

  it('for an unknown person, a wrong birth date, no consent, no money, goods and late filing', async () => {
    const [poor, apart, young] = (await registerElders(hk, [
      { number: 20, balance_hkd: 0 },
      { number: 21, joined: false },
      { number: 22, born: '1980-01-01' },
    ])) as [Elder, Elder, Elder];
    const stranger = {
      ...elder,
      document: { document_type: 'hkid', number: 'A123456(3)' },
    } as const;
    const told = {
      stranger: await decided(claimFor(stranger)),
      birthday: await decided(claimFor({ ...elder, birth_date: '1951-03-09' })),
      apart: await decided(claimFor(apart)),
      poor: await decided(claimFor(poor)),
      young: await decided(claimFor(young)),
      goods: await decided(claimFor(elder, { service_kind: 'goods_only' })),
      late: await decided(claimFor(elder, { service_day: '2026-01-02' })),
      insured: await decided(claimFor(elder, { is_episode_paid: true })),
    };
    expect(told).toEqual({
      stranger: ['DENIED', 'GBA-E01'],
      birthday: ['DENIED', 'GBA-E01'],
      apart: ['DENIED', 'GBA-E04'],
      poor: ['DENIED', 'GBA-L06'],
      young: ['DENIED', 'GBA-E03'],
      goods: ['DENIED', 'GBA-C06'],
      late: ['DENIED', 'GBA-T01'],
      insured: ['DENIED', 'GBA-D03'],
    });
  });

  it('a second claim for the same episode is a duplicate in whichever way and order they come', async () => {
    const one = claimFor(elder, { episode: 'TWICE-1' });
    expect(await decided(one)).toEqual(['ADJUDICATED']);
    const dearer = { ...one, fee: { currency: 'CNY', value: '600.00' } };
    expect(await decided(dearer)).toEqual(['DENIED', 'GBA-D01']);
    expect(await decided(dearer, hk)).toEqual(['DENIED', 'GBA-D01']);
    const other = claimFor(elder, { episode: 'TWICE-2' });
    expect(await decided(other, hk)).toEqual(['ADJUDICATED']);
    expect(await decided(other)).toEqual(['DENIED', 'GBA-D01']);
  });

  it('an episode is paid by vouchers or by insurance, whoever comes first', async () => {
    const insure = (episode: string) =>
      request(app, 'gd-officer', ['POST', '/api/capital/insured-episodes'], {
        body: { institution: 'zhongshan-chenxinghai', episode, insured_on: TODAY },
      });
    expect((await insure('INS-1')).status).toBe(200);
    const refused = await post(claimFor(elder, { episode: 'INS-1' }));
    expect([refused.status, refused.json.code, refused.json.facts.reason]).toEqual([
      409,
      'claim.episode_insured',
      'GBA-D03',
    ]);
    expect(await decided(claimFor(elder, { episode: 'INS-2' }))).toEqual(['ADJUDICATED']);
    const late = await insure('INS-2');
    expect([late.status, late.json.code]).toEqual([409, 'claim.episode_paid_by_voucher']);
    const body = { institution: 'zhongshan-chenxinghai', episode: 'INS-1' };
    const withdraw = ['POST', '/api/capital/insured-episodes/withdraw'] as const;
    expect((await request(app, 'gd-officer', withdraw, { body })).status).toBe(200);
    expect(await decided(claimFor(elder, { episode: 'INS-1' }))).toEqual(['ADJUDICATED']);
  });

  it('a point without a full list of departments is accepted with a flag for the officer', async () => {
    const http = await serve(gd, [
      { ...signedInAt('new-frontier-united-family'), subject: 'nf-doctor' },
    ]);
    const sent = await request(http, 'nf-doctor', ['POST', '/api/capital/claims'], {
      body: claimFor(elder, {
        service_point: 'new-frontier-united-family',
        department: 'paediatrics',
      }),
      key: 'new-frontier-1',
    });
    await settle(gd, hk);
    const home = await serve(hk);
    const queue = await request(home, 'ho-officer', [
      'GET',
      '/api/capital/claims?flag=department_unknown',
    ]);
    expect(queue.json.claims.map((one: { claim_id: string }) => one.claim_id)).toEqual([
      sent.json.claim_id,
    ]);
    await Promise.all([http.fastify.close(), home.fastify.close()]);
  });
});

function signedInAt(organisation: string) {
  return { display_name: '', role: 'provider', organisation, jurisdiction: 'GD' } as const;
}
