import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseBed, type CaseJson, openCaseBed, opening } from './case-sides.ts';

let bed: CaseBed;
beforeAll(async () => {
  bed = await openCaseBed(['HK', 'GD']);
});
afterAll(() => bed.drop());

let count = 0;
const key = () => `residence-${++count}-key`;
const read = async (as: string, case_id: string) => (await bed.ask(as, `/cases/${case_id}`)).json;
const act = (as: string, case_id: string, type: string, facts: object = {}) =>
  bed.ask(as, `/cases/${case_id}/acts`, { body: { type, facts } });
const ENTITLED = {
  from: '2026-01-01',
  is_retired: true,
  works_locally: false,
  is_covered_at_home: true,
};
const OTHER: Readonly<Record<string, string>> = {
  'ho-officer': 'lam-officer',
  'gd-officer': 'tan-officer',
};

/** A step that two officers of one side take, and that the other side learns of. */
async function both(as: 'ho-officer' | 'gd-officer', case_id: string, type: string, facts: object) {
  const proposed = await act(as, case_id, type, facts);
  expect([type, proposed.json.code]).toEqual([type, undefined]);
  const waiting = proposed.json.proposals.find(({ state }) => state === 'OPEN');
  const path = `/cases/${case_id}/proposals/${waiting?.proposal_id}/approve`;
  const done = await bed.ask(OTHER[as] ?? '', path, { body: { note: '' } });
  await bed.settle();
  return done;
}

async function registered(): Promise<string> {
  const body = opening('residence', 'GD');
  const { json } = await bed.ask('ho-officer', '/cases', { body, key: key() });
  const { case_id } = json;
  await bed.settle();
  await both('ho-officer', case_id, 'issued', ENTITLED);
  await both('gd-officer', case_id, 'registered', { from: '2026-02-01', works_locally: false });
  return case_id;
}

const facts = ({ standing }: CaseJson) =>
  Object.fromEntries(standing.map(({ fact, value }) => [fact, value]));

describe('a registration of residence', () => {
  it('is issued by the competent side and registered by the side of residence', async () => {
    const case_id = await registered();
    for (const who of ['ho-officer', 'gd-officer']) {
      const one = await read(who, case_id);
      expect(one).toMatchObject({ state: 'REGISTERED', due_on: null });
      expect(facts(one)).toEqual({ from: '1 February 2026' });
    }
    const home = await read('ho-officer', case_id);
    expect(home.letters.map(({ title }) => title)).toEqual([
      'A registration of residence has been requested',
      'Entitlement while living on the other side',
      'Registration of residence confirmed',
    ]);
    expect(home.document).not.toBeNull();
  });

  it('may be asked for by the side of residence', async () => {
    const body = opening('residence', 'HK', { part: 'other' });
    const { json } = await bed.ask('gd-officer', '/cases', { body, key: key() });
    await bed.settle();
    const home = await read('ho-officer', json.case_id);
    expect(home).toMatchObject({ state: 'REQUESTED', is_own_turn: true });
    const working = { ...ENTITLED, works_locally: true };
    expect((await act('ho-officer', json.case_id, 'issued', working)).json.code).toBe(
      'case.must_refuse',
    );
    await both('ho-officer', json.case_id, 'refused', {
      reason: 'not_covered',
      note: 'Works there.',
    });
    expect((await read('gd-officer', json.case_id)).state).toBe('REFUSED');
  });

  it('cannot begin before the entitlement, nor for somebody who works there', async () => {
    const body = opening('residence', 'GD');
    const { json } = await bed.ask('ho-officer', '/cases', { body, key: key() });
    await bed.settle();
    await both('ho-officer', json.case_id, 'issued', ENTITLED);
    const early = { from: '2025-12-31', works_locally: false };
    expect((await act('gd-officer', json.case_id, 'registered', early)).json.code).toBe(
      'case.before_entitlement',
    );
    const working = { from: '2026-02-01', works_locally: true };
    expect((await act('gd-officer', json.case_id, 'registered', working)).json.code).toBe(
      'case.works_locally',
    );
    await both('gd-officer', json.case_id, 'refused', {
      reason: 'not_covered',
      note: 'Works here.',
    });
    expect((await read('ho-officer', json.case_id)).state).toBe('REFUSED');
  });

  it('settles a disputed day by going to and fro', async () => {
    const case_id = await registered();
    const dispute = (as: string, proposed_on: string) =>
      act(as, case_id, 'disputed', { proposed_on, note: 'The lease began then.' });
    expect((await dispute('gd-officer', '2026-01-15')).json.code).toBe('case.not_your_part');
    expect((await dispute('ho-officer', '2026-02-01')).json.code).toBe('case.same_day');
    expect((await dispute('ho-officer', '2026-01-15')).json.state).toBe('DISPUTED');
    await bed.settle();
    expect((await dispute('gd-officer', '2026-01-20')).json.state).toBe('DISPUTED');
    await bed.settle();
    expect((await act('gd-officer', case_id, 'acknowledged')).json.code).toBe('case.not_your_part');
    expect((await act('ho-officer', case_id, 'acknowledged')).json.state).toBe('REGISTERED');
    await bed.settle();
    expect(facts(await read('gd-officer', case_id))).toEqual({ from: '20 January 2026' });
  });

  it('is changed and cancelled by either side, with a day and the other side’s acknowledgement', async () => {
    const case_id = await registered();
    const change = { effective_on: '2026-02-05', to: '2027-02-01', note: 'The permit ends.' };
    await both('gd-officer', case_id, 'changed', change);
    expect(await read('ho-officer', case_id)).toMatchObject({
      state: 'CHANGED',
      is_own_turn: true,
    });
    await act('ho-officer', case_id, 'acknowledged');
    await bed.settle();
    expect(facts(await read('gd-officer', case_id))).toMatchObject({ to: '1 February 2027' });

    const early = { effective_on: '2026-01-01', reason: 'moved' };
    expect((await act('ho-officer', case_id, 'cancelled', early)).json.code).toBe(
      'case.dates_out_of_order',
    );
    await both('ho-officer', case_id, 'cancelled', { effective_on: '2026-06-01', reason: 'moved' });
    await act('gd-officer', case_id, 'acknowledged');
    await bed.settle();
    const ended = await read('ho-officer', case_id);
    expect(ended).toMatchObject({ state: 'CANCELLED' });
    expect(facts(ended)).toMatchObject({ to: '1 June 2026' });
    const verdict = await bed.sides.HK.open.portable.verify(ended.document?.compact ?? '');
    expect(verdict.fault?.code).toBe('portable.revoked');
  });

  it('comes to one state when both sides end it at the same time', async () => {
    const case_id = await registered();
    const cancel = async (as: 'ho-officer' | 'gd-officer', day: string) => {
      const proposed = await act(as, case_id, 'cancelled', { effective_on: day, reason: 'moved' });
      const waiting = proposed.json.proposals.find(({ state }) => state === 'OPEN');
      const path = `/cases/${case_id}/proposals/${waiting?.proposal_id}/approve`;
      return bed.ask(OTHER[as] ?? '', path, { body: { note: '' } });
    };
    expect((await cancel('ho-officer', '2026-05-01')).json.state).toBe('CANCELLING');
    expect((await cancel('gd-officer', '2026-06-01')).json.state).toBe('CANCELLING');
    await bed.settle();
    const [home, there] = [await read('ho-officer', case_id), await read('gd-officer', case_id)];
    expect(there.events.map(({ event_id, objection }) => [event_id, objection])).toEqual(
      home.events.map(({ event_id, objection }) => [event_id, objection]),
    );
    expect(home.events.filter(({ objection }) => objection !== null)).toHaveLength(1);
    expect(there.state).toBe(home.state);
  });
});

describe('without an agreement', () => {
  it('a side that has declared no trial opens nothing, and says where that stands', async () => {
    const body = opening('residence', 'HK', { part: 'other' });
    const refused = await bed.ask('mo-officer', '/cases', { body, key: key() });
    expect(refused).toMatchObject({ status: 422, json: { code: 'case.no_agreement' } });
    expect(refused.json.detail).toContain('Wu 2024');
    const forms = await bed.ask('mo-officer', '/case-forms');
    expect(
      forms.json.kinds.map(({ is_in_force, is_trial, may_open }) => [
        is_in_force,
        is_trial,
        may_open,
      ]),
    ).toEqual([
      [false, false, false],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it.each(['residence', 'planned_care', 'period_statement'] as const)(
    'it refuses a %s that another side opens in its trial',
    async (kind) => {
      const facts = {
        planned_care: { institution: 'cvhc' },
        period_statement: { purpose: 'months', months_needed: 36 },
        residence: {},
      }[kind];
      const { json } = await bed.ask('ho-officer', '/cases', {
        body: opening(kind, 'MO', { facts }),
        key: key(),
      });
      await bed.settle();
      const refused = await read('ho-officer', json.case_id);
      expect(refused.state).toBe('REFUSED');
      expect(refused.events.at(-1)?.facts.map(({ value }) => value)).toContain(
        'No agreement is in force',
      );
    },
  );
});
