import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchCases } from '../../src/people/cases/index.ts';
import { type CaseBed, type CaseJson, openCaseBed, opening, STRANGER } from './case-sides.ts';

let bed: CaseBed;

let count = 0;
const key = () => `care-${++count}-key`;
const read = async (as: string, case_id: string) => (await bed.ask(as, `/cases/${case_id}`)).json;
const act = (as: string, case_id: string, type: string, facts: object = {}) =>
  bed.ask(as, `/cases/${case_id}/acts`, { body: { type, facts } });
const end = (as: string, of: CaseJson, how: 'approve' | 'return' = 'approve') => {
  const waiting = of.proposals.find(({ state }) => state === 'OPEN');
  const path = `/cases/${of.case_id}/proposals/${waiting?.proposal_id}/${how}`;
  return bed.ask(as, path, { body: { note: 'note' } });
};
const LONG_WAIT = {
  is_covered_at_home: true,
  in_home_basket: true,
  wait_days: 400,
  justifiable_days: 90,
};
const SHORT_WAIT = { ...LONG_WAIT, wait_days: 90 };

/** A request of the treating hospital, as it stands at home. */
async function requested(more: object = {}): Promise<string> {
  const body = opening('planned_care', 'HK', { part: 'other', facts: more });
  const { json, status } = await bed.ask('szh-doctor', '/cases', { body, key: key() });
  expect([status, json.code]).toEqual([200, undefined]);
  await bed.settle();
  return json.case_id;
}

/** Decided by two officers at home, and told. */
async function decided(case_id: string, type: string, facts: object): Promise<CaseJson> {
  const proposed = await act('ho-officer', case_id, type, facts);
  expect(proposed.json.code).toBeUndefined();
  const done = await end('lam-officer', proposed.json);
  await bed.settle();
  return done.json;
}

describe('a planned treatment', () => {
  beforeAll(async () => {
    bed = await openCaseBed();
  });
  afterAll(() => bed.drop());

  it('is asked for by the hospital, questioned and answered, granted by two officers and used once', async () => {
    const case_id = await requested();
    expect(await read('ho-officer', case_id)).toMatchObject({ state: 'REQUESTED', days_left: 21 });
    await act('ho-officer', case_id, 'asked', { question: 'Which hip?' });
    await bed.settle();
    const asked = await read('szh-doctor', case_id);
    expect(asked).toMatchObject({ state: 'QUESTIONED', is_own_turn: true });
    expect((await act('zs-doctor', case_id, 'answered', { answer: 'x' })).json.code).toBe(
      'case.not_found',
    );
    await act('szh-doctor', case_id, 'answered', { answer: 'The left one.' });
    await bed.settle();
    const granted = await decided(case_id, 'granted', LONG_WAIT);
    expect(granted).toMatchObject({ state: 'GRANTED', valid_to: '2026-08-09', is_overdue: false });
    const there = await read('szh-doctor', case_id);
    expect(there).toMatchObject({ state: 'GRANTED', valid_to: '2026-08-09' });
    expect(there.explanation?.lines.map((line) => line.key)).toContain('justifiable_days');

    expect((await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-11' })).json.code).toBe(
      'case.date_to_come',
    );
    expect((await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-09' })).json.code).toBe(
      'case.not_yet_valid',
    );
    const used = await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-10' });
    expect(used.json.state).toBe('USED');
    const twice = await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-10' });
    expect(twice).toMatchObject({ status: 409, json: { code: 'case.authorisation_used' } });
    await bed.settle();
    const home = await read('ho-officer', case_id);
    expect(home.state).toBe('USED');
    const verdict = await bed.sides.HK.open.portable.verify(home.document?.compact ?? '');
    expect(verdict.fault?.code).toBe('portable.revoked');
  });

  it('is not granted where the rule refuses, and not refused where it has to be granted', async () => {
    const case_id = await requested();
    expect((await act('ho-officer', case_id, 'granted', SHORT_WAIT)).json).toMatchObject({
      code: 'case.must_refuse',
      title: expect.stringContaining('By the rule'),
    });
    const excluded = await requested({ service: 'organ_transplant' });
    expect((await act('ho-officer', excluded, 'granted', LONG_WAIT)).json.code).toBe(
      'case.must_refuse',
    );
    const must = { ...LONG_WAIT, note: 'No.' };
    expect((await act('ho-officer', case_id, 'refused', must)).json.code).toBe('case.must_grant');
  });

  it('is refused with reasons and an appeal that other officers decide', async () => {
    const case_id = await requested();
    const refused = await decided(case_id, 'refused', {
      ...SHORT_WAIT,
      note: 'There is room at home.',
    });
    expect(refused).toMatchObject({ state: 'REFUSED' });
    const letter = await bed.ask(
      'chan-tai-man',
      `/cases/${case_id}/letters/${refused.letters.at(-1)?.event_id}`,
      {
        language: 'zh-Hant-HK',
      },
    );
    expect(letter.json.title).toBe('計劃治療不獲批准');
    expect(letter.json.reasons.map(({ code }) => code)).toContain('GBA-A05');
    expect(letter.json.appeal).toContain('2026年4月12日');
    expect((await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-10' })).json.code).toBe(
      'case.not_authorised',
    );

    const mine = await read('chan-tai-man', case_id);
    expect(mine.may_appeal).toBe(true);
    const appealed = await act('chan-tai-man', case_id, 'appealed', {
      appealed_on: '2026-02-10',
      grounds: 'I cannot walk.',
    });
    expect(appealed.json.state).toBe('APPEALED');
    expect((await act('lam-officer', case_id, 'granted', LONG_WAIT)).json.code).toBe(
      'case.officer_had_part',
    );
    const proposed = await act('kwok-officer', case_id, 'granted', LONG_WAIT);
    expect((await end('ho-officer', proposed.json)).json.code).toBe('case.officer_had_part');
    expect((await end('tong-officer', proposed.json)).json.state).toBe('GRANTED');
    await bed.settle();
    expect((await read('gd-officer', case_id)).state).toBe('GRANTED');
  });

  it('is not decided for somebody whom the home side does not know', async () => {
    const body = opening('planned_care', 'HK', { part: 'other', document: STRANGER });
    const { json } = await bed.ask('szh-clerk', '/cases', { body, key: key() });
    await bed.settle();
    expect((await read('szh-clerk', json.case_id)).state).toBe('REFUSED');
  });

  it('names an institution of the treating side, and only that one may tell its use', async () => {
    const body = opening('planned_care', 'GD', { facts: { institution: 'nowhere' } });
    expect((await bed.ask('ho-officer', '/cases', { body, key: key() })).json.code).toBe(
      'case.institution_unknown',
    );
    const case_id = await requested();
    await decided(case_id, 'granted', LONG_WAIT);
    expect((await act('zs-doctor', case_id, 'used', { treated_on: '2026-02-10' })).json.code).toBe(
      'case.not_found',
    );
    await decided(case_id, 'revoked', { effective_on: '2026-02-10', reason: 'not_needed' });
    expect((await act('szh-doctor', case_id, 'used', { treated_on: '2026-02-10' })).json.code).toBe(
      'case.authorisation_revoked',
    );
  });

  it('sends back a proposal without any trace in the case, and lets another be made', async () => {
    const case_id = await requested();
    const proposed = await act('ho-officer', case_id, 'granted', LONG_WAIT);
    const returned = await end('lam-officer', proposed.json, 'return');
    expect(returned.json).toMatchObject({ state: 'REQUESTED', proposals: [{ state: 'RETURNED' }] });
    expect((await act('lam-officer', case_id, 'granted', LONG_WAIT)).status).toBe(200);
    const both = await Promise.all(
      ['ho-officer', 'kwok-officer', 'tong-officer'].map(async (who) =>
        end(who, await read(who, case_id)),
      ),
    );
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const granted = await read('ho-officer', case_id);
    expect(granted.events.filter(({ type }) => type === 'granted')).toHaveLength(1);
  });
});

// Time only goes on, so each has nodes of its own.
describe('the clock of a planned treatment', () => {
  beforeEach(async () => {
    bed = await openCaseBed();
  });
  afterEach(() => bed.drop());

  it('cannot be appealed when the time is over', async () => {
    const start = bed.clock.now();
    const case_id = await requested();
    await decided(case_id, 'refused', { ...SHORT_WAIT, note: 'No.' });
    const early = await requested();
    await decided(early, 'refused', { ...SHORT_WAIT, note: 'No.' });
    bed.clock.set(start.add({ hours: 24 * 60 }));
    const onTime = await act('chan-tai-man', early, 'appealed', {
      appealed_on: '2026-04-01',
      grounds: 'In time.',
    });
    expect(onTime.json.state).toBe('APPEALED');
    bed.clock.set(start.add({ hours: 24 * 61 }));
    const late = await act('chan-tai-man', case_id, 'appealed', {
      appealed_on: '2026-04-01',
      grounds: 'Late.',
    });
    expect(late.json.code).toBe('case.appeal_too_late');
  });

  it('is extended within the law, expires by the clock, and a treatment inside it may be told late', async () => {
    const start = bed.clock.now();
    const case_id = await requested();
    await decided(case_id, 'granted', LONG_WAIT);
    const far = { until: '2027-01-01', note: 'No bed.' };
    expect((await act('szh-doctor', case_id, 'extension_requested', far)).json.code).toBe(
      'case.extension_too_long',
    );
    const near = { until: '2026-10-01', note: 'No bed.' };
    expect((await act('szh-doctor', case_id, 'extension_requested', near)).json.state).toBe(
      'EXTENSION_ASKED',
    );
    await bed.settle();
    const extended = await decided(case_id, 'extended', { valid_to: '2026-10-01' });
    expect(extended).toMatchObject({ state: 'GRANTED', valid_to: '2026-10-01' });
    expect(
      (await act('szh-doctor', case_id, 'extension_requested', { until: '2026-11-01', note: 'x' }))
        .json.code,
    ).toBe('case.extensions_exhausted');
    bed.clock.set(start.add({ hours: 24 * 233 }));
    expect((await watchCases(bed.sides.HK.open.cases)).expired).toBeGreaterThan(0);
    expect((await watchCases(bed.sides.HK.open.cases)).expired).toBe(0);
    await bed.settle();
    expect((await read('szh-doctor', case_id)).state).toBe('EXPIRED');
    expect((await act('szh-doctor', case_id, 'used', { treated_on: '2026-10-01' })).json.code).toBe(
      'case.authorisation_expired',
    );
    expect(
      (await act('szh-doctor', case_id, 'used', { treated_on: '2026-09-30' })).json.state,
    ).toBe('USED');
    await bed.settle();
    expect((await read('ho-officer', case_id)).state).toBe('USED');
  });

  it('reminds once whoever has to act, and shows what is overdue', async () => {
    const start = bed.clock.now();
    const case_id = await requested();
    bed.clock.set(start.add({ hours: 24 * 17 }));
    await watchCases(bed.sides.GD.open.cases);
    await watchCases(bed.sides.GD.open.cases);
    await bed.settle();
    const reminded = await read('ho-officer', case_id);
    expect(reminded.events.filter(({ type }) => type === 'reminded')).toHaveLength(1);
    expect(reminded).toMatchObject({ state: 'REQUESTED', is_overdue: false });
    bed.clock.set(start.add({ hours: 24 * 22 }));
    expect(await read('ho-officer', case_id)).toMatchObject({ is_overdue: true, days_left: -1 });
    const overdue = await bed.ask('ho-officer', '/cases?show=overdue&kind=planned_care');
    expect(overdue.json.cases.map((one) => one.case_id)).toContain(case_id);
  });
});
