import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitClaims } from '../../src/capital/claims/index.ts';
import { FAULTS } from '../../src/kernel/fault.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { REASONS, type ReasonCode } from '../../src/kernel/reason.ts';
import { reasonText } from '../../src/kernel/reasons/reason-texts.ts';
import {
  claimFor,
  counts,
  type Elder,
  HK_CLERK,
  HK_PROVIDER,
  openSide,
  registerElders,
  request,
  type Side,
  serve,
} from './claims-sides.ts';

let hk: Side;
beforeAll(async () => {
  hk = await openSide('HK', 12);
});
afterAll(async () => {
  await hk?.drop();
});

let keys = 0;
async function claim(elder: Elder, changed: object = {}, as: typeof HK_CLERK = HK_PROVIDER) {
  const draft = claimFor(elder, changed);
  keys += 1;
  const [answer] = await submitClaims(hk.ports, [
    { principal: as, key: `key-number-${keys}`, draft },
  ]);
  if (answer === undefined || !answer.ok) throw new Error('refused');
  return answer.value.claim;
}

const fee = (value: string) => ({ fee: { currency: 'CNY', value } });
const optometry = { is_optometry: true, profession: 'optometrist' };

/** Defects that were found in a comparable system's code (claims and settlement, 2.1), one test for each. */
describe('a defect that a comparable system has', () => {
  it('1: earlier use counts although an amount is named, reviewed or confirmed', async () => {
    const [elder] = (await registerElders(hk, [{ number: 1, balance_hkd: 1000 }])) as [Elder];
    const asked = { ...fee('900.00'), requested_hkd: '700.00' };
    expect((await claim(elder, asked, HK_CLERK)).voucher_hkd_minor).toBe(70_000n);
    const second = await claim(elder, asked);
    expect(second.voucher_hkd_minor).toBe(30_000n);
    expect(second.reasons).toEqual(['L06']);
    expect((await claim(elder, asked)).state).toBe('DENIED');
  });

  it('2: two claims at the same moment cannot both pass one ceiling', async () => {
    const [elder] = (await registerElders(hk, [{ number: 2, balance_hkd: 1000 }])) as [Elder];
    const both = await Promise.all([claim(elder, fee('900.00')), claim(elder, fee('900.00'))]);
    const paid = both.reduce((sum, one) => sum + (one.voucher_hkd_minor ?? 0n), 0n);
    expect(paid).toBe(100_000n);
  });

  it('3: what was taken back or has expired no longer counts against a ceiling, for anybody', async () => {
    const [elder, other] = (await registerElders(hk, [
      { number: 3, balance_hkd: 8000 },
      { number: 4, balance_hkd: 8000 },
    ])) as [Elder, Elder];
    const whole = { ...fee('3000.00'), ...optometry };
    const first = await claim(elder, whole);
    expect(first.voucher_hkd_minor).toBe(200_000n);
    expect((await claim(elder, whole)).reasons).toEqual(['L02']);
    const app = await serve(hk);
    await request(app, 'zs-doctor-hk', ['POST', `/api/capital/claims/${first.claim_id}/reverse`], {
      body: { reason: 'wrong patient' },
    });
    await app.fastify.close();
    expect((await claim(elder, whole)).voucher_hkd_minor).toBe(200_000n);
    expect((await claim(other, whole)).voucher_hkd_minor).toBe(200_000n);
  });

  it('4: fractions of the currency unit are converted before anything is rounded', async () => {
    const [elder] = (await registerElders(hk, [{ number: 5 }])) as [Elder];
    const [whole, cents] = [await claim(elder, fee('99.00')), await claim(elder, fee('99.99'))];
    expect((cents.voucher_hkd_minor ?? 0n) - (whole.voucher_hkd_minor ?? 0n)).toBeGreaterThan(0n);
    expect((cents.voucher_fee_minor ?? 0n) + (cents.patient_share_minor ?? 0n)).toBe(9_999n);
  });

  it('5: a batch that fails leaves nothing behind and can be run again', async () => {
    const [elder] = (await registerElders(hk, [{ number: 6 }])) as [Elder];
    const before = await counts(hk);
    const drafts = [claimFor(elder), claimFor(elder)];
    const sent = drafts.map((draft) => {
      return { principal: HK_PROVIDER, key: `key-${draft.episode}`, draft };
    });
    const broken = { ...hk.ports, notify: () => Promise.reject(new Error('out of memory')) };
    await expect(submitClaims(broken, sent)).rejects.toThrow('out of memory');
    expect(await counts(hk)).toEqual(before);
    const answers = await submitClaims(hk.ports, sent);
    expect(answers.map((one) => one.ok && one.value.is_new)).toEqual([true, true]);
  });

  it('6: the reason that is stored is the reason that is told, and each renders everywhere', async () => {
    const [elder] = (await registerElders(hk, [{ number: 7, joined: false }])) as [Elder];
    const denied = await claim(elder);
    const app = await serve(hk);
    const url = `/api/capital/claims/${denied.claim_id}`;
    const { json } = await request(app, 'zs-doctor-hk', ['GET', url]);
    await app.fastify.close();
    const [stored] = await hk.ports.database.rows<{ outcome_text: string }>(
      'select outcome_text from capital.decision where claim_id = $1',
      [denied.claim_id],
    );
    expect(JSON.parse(stored?.outcome_text ?? '{}').reasons).toEqual(denied.reasons);
    expect(json.claim.reasons.map((one: { code: string }) => one.code)).toEqual(['GBA-E04']);
    expect(json.events.at(-1).reasons).toEqual(['E04']);
    for (const code of Object.keys(REASONS) as ReasonCode[]) {
      expect(Object.keys(REASONS[code]).sort()).toEqual(['carc', 'fhir', 'openimis']);
      for (const language of LANGUAGES) expect(reasonText(code, language)).not.toBe('');
    }
    expect(Object.keys(FAULTS).filter((code) => code.startsWith('claim.')).length).toBeGreaterThan(
      20,
    );
  });

  it('7: a claim for a later day does not stand in the way of one for an earlier day', async () => {
    const [elder] = (await registerElders(hk, [{ number: 8 }])) as [Elder];
    expect((await claim(elder, { service_day: '2026-01-20' })).state).toBe('ADJUDICATED');
    expect((await claim(elder, { service_day: '2026-01-16' })).state).toBe('ADJUDICATED');
    const [careful] = (await registerElders(hk, [{ number: 9, balance_hkd: 8000 }])) as [Elder];
    const whole = { ...fee('3000.00'), ...optometry };
    hk.ports.clock.set('2027-01-03T03:00:00Z');
    expect((await claim(careful, { ...whole, service_day: '2027-01-02' })).state).toBe(
      'ADJUDICATED',
    );
    expect((await claim(careful, { ...whole, service_day: '2026-12-31' })).state).toBe(
      'ADJUDICATED',
    );
    hk.ports.clock.set('2026-01-20T03:00:00Z');
  });

  it('8: duplicates are looked for, and the day of service is held against the day of filing', async () => {
    const [elder] = (await registerElders(hk, [{ number: 10 }])) as [Elder];
    const first = await claim(elder, { episode: 'SAME-VISIT' });
    const second = await claim(elder, { episode: 'SAME-VISIT', ...fee('499.00') });
    expect([first.state, second.state, second.reasons]).toEqual(['ADJUDICATED', 'DENIED', ['D01']]);
    expect((await claim(elder, { service_day: '2026-01-12' })).reasons).toEqual(['T01']);
    const tomorrow = claimFor(elder, { service_day: '2026-01-21' });
    const [early] = await submitClaims(hk.ports, [
      { principal: HK_PROVIDER, key: 'a key for tomorrow'.replaceAll(' ', '-'), draft: tomorrow },
    ]);
    expect(early?.ok === false && early.error[0]?.code).toBe('claim.service_day_future');
  });
});
