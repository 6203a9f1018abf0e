import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import {
  type CaseBed,
  type CaseJson,
  HOLDER_ID,
  openCaseBed,
  opening,
  record,
  STRANGER,
} from './case-sides.ts';

let bed: CaseBed;
beforeAll(async () => {
  bed = await openCaseBed();
  await record(bed, 'MO', { from: day('2022-01-01'), to: day('2025-02-01') });
  await record(bed, 'MO', { code: 'residence', from: day('2016-01-01'), to: day('2025-02-01') });
  await record(bed, 'GD', {
    code: 'insurance',
    scheme: 'gd.shenzhen.employee_insurance',
    evidence: 'insurance_record',
    from: day('2025-01-15'),
  });
  await record(bed, 'HK', {
    evidence: 'insurance_record',
    from: day('2020-02-01'),
    to: day('2021-02-01'),
  });
});
afterAll(() => bed.drop());

let count = 0;
const key = () => `periods-${++count}-key`;
const open = (peer: 'HK' | 'MO', more: Parameters<typeof opening>[2] = {}) =>
  bed.ask('gd-officer', '/cases', { body: opening('period_statement', peer, more), key: key() });
const read = async (as: string, case_id: string) => (await bed.ask(as, `/cases/${case_id}`)).json;
const act = (as: string, case_id: string, type: string, facts: object = {}) =>
  bed.ask(as, `/cases/${case_id}/acts`, { body: { type, facts } });
const end = (as: string, of: CaseJson, act: 'approve' | 'return' = 'approve') => {
  const waiting = of.proposals.find(({ state }) => state === 'OPEN');
  const path = `/cases/${of.case_id}/proposals/${waiting?.proposal_id}/${act}`;
  return bed.ask(as, path, { body: { note: '' } });
};

describe('a statement of periods', () => {
  let case_id: string;

  it('is requested with the consent of the person, marked as a trial, with a clock', async () => {
    const opened = await open('MO');
    expect(opened.status).toBe(200);
    expect(opened.json).toMatchObject({
      state: 'REQUESTED',
      is_trial: true,
      is_own_turn: false,
      days_left: 30,
      due_on: '2026-03-12',
      person: { name_en: 'CHAN, Tai Man' },
    });
    expect(opened.json.trial).toContain('no agreement between the sides is in force');
    case_id = opened.json.case_id;
    await bed.settle();
    const there = await read('mo-officer', case_id);
    expect(there).toMatchObject({ state: 'REQUESTED', is_own_turn: true, due_on: '2026-03-12' });
    expect(there.acts.map(({ type }) => type).toSorted()).toEqual(['refused', 'stated']);
  });

  it('waits for two officers where the records are not complete; the proposer never approves', async () => {
    const proposed = await act('mo-officer', case_id, 'stated');
    expect(proposed.json).toMatchObject({ state: 'REQUESTED' });
    expect(proposed.json.proposals).toMatchObject([{ state: 'OPEN', may_approve: false }]);
    const own = await end('mo-officer', proposed.json);
    expect(own).toMatchObject({ status: 403, json: { code: 'case.own_proposal' } });
    const again = await act('vong-officer', case_id, 'stated');
    expect(again).toMatchObject({ status: 409, json: { code: 'case.proposal_open' } });
    const stated = await end('vong-officer', proposed.json);
    // The side that stated is not told when the other has decided: no clock runs for it.
    expect(stated.json).toMatchObject({ state: 'STATED', due_on: null, is_overdue: false });
    expect(stated.json.periods.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'residence 2016-01-01',
      'employment 2022-01-01',
    ]);
    expect(stated.json.document).not.toBeNull();
    const verdict = await bed.sides.GD.open.portable.verify(stated.json.document?.compact ?? '');
    expect(verdict).toMatchObject({
      fault: null,
      document: { kind: 'people.periods.statement', claims: { is_trial: true } },
    });
    const twice = await end('vong-officer', proposed.json);
    expect(twice).toMatchObject({ status: 409, json: { code: 'case.proposal_closed' } });
  });

  it('counts in the fund that asked: overlaps once, months in a row, with trace and appeal route', async () => {
    await bed.settle();
    expect(await read('gd-officer', case_id)).toMatchObject({
      is_own_turn: true,
      due_on: '2026-03-12',
    });
    const proposed = await act('gd-officer', case_id, 'decided');
    expect(proposed.status).toBe(200);
    expect((await end('tan-officer', proposed.json)).json.state).toBe('DECIDED');
    const decided = await read('gd-officer', case_id);
    const facts = decided.events.at(-1)?.facts.map(({ fact, value }) => [fact, value]);
    // 37 months in Macao to January 2025, and January 2025 to January 2026 here: January 2025 counts once.
    expect(Object.fromEntries(facts ?? [])).toMatchObject({
      months_total: '49',
      months_continuous: '49',
      tier: 'long',
      decided_on: '10 February 2026',
      appeal_until: '12 April 2026',
    });
    expect(decided.explanation?.outcome).toBe('covered');
    expect(decided.explanation?.lines.map(({ key: one }) => one)).toContain('months_continuous');
    const letter = decided.letters.at(-1);
    const sheet = await bed.ask('gd-officer', `/cases/${case_id}/letters/${letter?.event_id}`);
    expect(sheet.json.appeal).toContain('12 April 2026');
    expect(sheet.json.trial).not.toBeNull();
    expect(sheet.json.sources.length).toBeGreaterThan(0);
  });

  it('does not tell the other side what the fund decided', async () => {
    await bed.settle();
    const there = await read('mo-officer', case_id);
    expect(there.state).toBe('STATED');
    expect(there.events.map(({ type }) => type)).toEqual(['requested', 'stated']);
  });

  it('is decided on appeal by officers who had no part in it', async () => {
    const appealed = await act('gd-officer', case_id, 'appealed', {
      appealed_on: '2026-02-10',
      grounds: 'A year in Zhuhai is missing.',
    });
    expect(appealed.json).toMatchObject({ state: 'APPEALED', is_own_turn: true });
    for (const had of ['gd-officer', 'tan-officer']) {
      expect((await act(had, case_id, 'decided')).json.code).toBe('case.officer_had_part');
    }
    const proposed = await act('qiu-officer', case_id, 'decided');
    expect(proposed.status).toBe(200);
    expect((await end('tan-officer', proposed.json)).json.code).toBe('case.officer_had_part');
    expect((await end('ruan-officer', proposed.json)).json.state).toBe('FINAL');
    const second = await act('gd-officer', case_id, 'appealed', {
      appealed_on: '2026-02-10',
      grounds: 'Once more.',
    });
    expect(second.json.code).toBe('case.appeal_decided');
  });

  it('is decided anew when the other side corrects it', async () => {
    const opened = await open('MO');
    const { case_id: other } = opened.json;
    await bed.settle();
    await end('vong-officer', (await act('mo-officer', other, 'stated')).json);
    const first = (await read('mo-officer', other)).document;
    await bed.settle();
    await end('tan-officer', (await act('gd-officer', other, 'decided')).json);
    await end(
      'vong-officer',
      (await act('mo-officer', other, 'corrected', { note: 'A period was missing.' })).json,
    );
    await bed.settle();
    expect((await read('gd-officer', other)).state).toBe('STATED');
    const verdict = await bed.sides.MO.open.portable.verify(first?.compact ?? '');
    expect(verdict.fault?.code).toBe('portable.revoked');
  });
});

describe('what a side answers without an officer', () => {
  it('is the statement, at once, where every period rests on the right evidence', async () => {
    const { json } = await open('HK');
    await bed.settle();
    const there = await read('ho-officer', json.case_id);
    expect(there).toMatchObject({ state: 'STATED', periods: [{ from: '2020-02-01' }] });
    expect(there.events.at(-1)).toMatchObject({ type: 'stated', officers: [] });
    expect((await read('gd-officer', json.case_id)).state).toBe('STATED');
  });

  it('is a refusal where the person is not in its register', async () => {
    const { json } = await open('HK', { document: STRANGER });
    await bed.settle();
    const refused = await read('gd-officer', json.case_id);
    expect(refused.state).toBe('REFUSED');
    expect(refused.events.at(-1)?.facts).toMatchObject([{ fact: 'reason' }]);
  });
});

describe('a request for a statement', () => {
  it.each([
    [
      'without consent',
      { consent: { expressed: false, text_version: 'cases-1' } },
      'case.no_consent',
    ],
    [
      'with another text',
      { consent: { expressed: true, text_version: 'x' } },
      'consent.text_unknown',
    ],
    [
      'with dates out of order',
      { facts: { from: '2026-01-01', to: '2020-01-01' } },
      'case.dates_out_of_order',
    ],
    ['about days to come', { facts: { to: '2027-01-01' } }, 'case.date_to_come'],
    ['with a fact that nobody asks for', { facts: { colour: 'red' } }, 'request.invalid'],
    ['with a day that is none', { facts: { from: '2020-02-30' } }, 'request.invalid'],
    ['for a benefit without its months', { facts: { purpose: 'months' } }, 'request.invalid'],
    ['to itself', { part: 'other' as const }, 'case.not_your_part'],
  ])('%s is refused', async (_what, more, code) => {
    expect((await open('MO', more)).json.code).toBe(code);
  });

  it('is made once with one key, whatever happens on the way', async () => {
    const asked = { body: opening('period_statement', 'MO'), key: 'the-same-key' };
    const both = await Promise.all([1, 2, 3].map(() => bed.ask('gd-officer', '/cases', asked)));
    expect(new Set(both.map(({ json }) => json.case_id)).size).toBe(1);
    const body = opening('period_statement', 'HK');
    const other = await bed.ask('gd-officer', '/cases', { body, key: 'the-same-key' });
    expect(other).toMatchObject({ status: 409, json: { code: 'case.key_reused' } });
  });

  it('is for officers only', async () => {
    const body = opening('period_statement', 'MO');
    const asked = await bed.ask('szh-clerk', '/cases', { body, key: key() });
    expect(asked).toMatchObject({ status: 403, json: { code: 'case.not_your_part' } });
  });
});

describe('the person', () => {
  it('is told of each step and reads the case at the side where they are registered', async () => {
    const { json } = await open('HK');
    await bed.settle();
    const own = await bed.ask('chan-tai-man', `/cases/${json.case_id}`);
    expect(own.json).toMatchObject({ state: 'STATED', proposals: [] });
    expect(
      own.json.events.every(({ officers }) => officers.every(({ name }) => name === null)),
    ).toBe(true);
    const notices = await bed.sides.HK.open.ports.database.rows<{ kind: string }>(
      `select kind from people.notice where person_id = $1 and about->>'id' = $2`,
      [HOLDER_ID, json.case_id],
    );
    expect(notices).toEqual([{ kind: 'case_moved' }, { kind: 'case_moved' }]);
    const listed = await bed.ask('chan-tai-man', '/cases');
    expect(listed.json.cases.map((one) => one.case_id)).toContain(json.case_id);
  });

  it('does not see the cases of others', async () => {
    const { json } = await open('HK', { document: STRANGER });
    await bed.settle();
    for (const who of ['chan-tai-man', 'lee-siu-fong']) {
      expect((await bed.ask(who, `/cases/${json.case_id}`)).json.code).toBe('case.not_found');
    }
    expect((await bed.ask('lee-siu-fong', '/cases')).json.cases).toEqual([]);
    expect((await bed.ask('szh-clerk', '/cases')).json.cases).toEqual([]);
  });
});
