import { afterAll, beforeAll, expect, it } from 'vitest';
import { day, settableClock } from '../../src/kernel/day.ts';
import { actOnCase, openCase } from '../../src/people/cases/index.ts';
import { recordEntry } from '../../src/people/periods/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import { Crash } from '../federation/world/crashing-database.ts';
import {
  MORTAL_SIDES,
  type Mortal,
  type MortalSide,
  startMortals,
} from '../federation/world/mortal-nodes.ts';
import { BORN, HOLDER, HOLDER_ID } from './case-sides.ts';
import { signedIn } from './people-sides.ts';

const NOW = '2026-02-10T03:00:00Z';
const SIDES = MORTAL_SIDES;

const clock = settableClock(NOW);
let nodes: Record<MortalSide, Mortal>;

beforeAll(async () => {
  nodes = await startMortals(clock, { assume_agreement: true });
  await registerHolder();
});
afterAll(() => Promise.all(SIDES.map((side) => nodes[side].drop())));

async function registerHolder(): Promise<void> {
  const { ports } = nodes.HK.open;
  await ports.database.transaction(async (session) => {
    const registered = await registerPersons(session, ports, [
      {
        person_id: HOLDER_ID,
        name_zh: '陳大文',
        name_en: '',
        sex: 'male',
        birth_date: day(BORN),
        language: 'en',
        documents: [HOLDER],
      },
    ]);
    const recorded = await recordEntry(session, ports, signedIn('ho-officer'), {
      person_id: HOLDER_ID,
      content: {
        sort: 'period',
        code: 'employment',
        side: 'HK',
        place: null,
        scheme: null,
        from: day('2020-01-01'),
        to: day('2024-01-01'),
        evidence: 'insurance_record',
        evidence_reference: null,
        dependant_id: null,
      },
    });
    if (registered.some((one) => !one.ok) || !recorded.ok) throw new Error('not registered');
  });
}

/** Does work on a side until it is done, dying at the n-th step of the first try. */
async function survive<T>(
  side: MortalSide,
  at: number,
  work: () => Promise<T>,
): Promise<{ value: T; died: boolean }> {
  nodes[side].crashing.crashAfter(at);
  try {
    const value = await work();
    nodes[side].start();
    return { value, died: false };
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    nodes[side].start();
    return { value: await work(), died: true };
  }
}

async function settle(): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const rounds = [];
    for (const side of SIDES) {
      if (nodes[side].crashing.isDead) nodes[side].start();
      rounds.push(...(await nodes[side].open.exchange.pump().catch(() => [])));
    }
    clock.set(clock.now().add({ seconds: 2 }));
    const isIdle = rounds
      .filter(({ peer }) => peer !== 'MO')
      .every(({ outcome }) => outcome === 'idle');
    if (rounds.length > 0 && isIdle) return;
  }
  throw new Error('the messages do not settle');
}

const request = (key: string) =>
  openCase(
    nodes.GD.open.cases,
    signedIn('gd-officer'),
    {
      key,
      kind: 'period_statement',
      peer: 'HK',
      leads: true,
      document: HOLDER,
      birth_date: day(BORN),
      consent: { expressed: true, text_version: 'cases-1' },
      facts: { purpose: 'class_1_disease', from: '2019-01-01', to: '2026-01-01' },
    },
    'en',
  );

const history = (side: MortalSide, case_id: string) =>
  nodes[side].open.ports.database.rows<{ event_id: string; type: string }>(
    'select event_id, type from people.case_event where case_id = $1 order by at',
    [case_id],
  );

/** Steps of a statement are fewer than this; beyond the last one nothing dies. */
const STEPS = 60;

it('opens a case once, wherever the side that asks dies, and the answer is the same at both', async () => {
  let at = 1;
  for (let died = true; died && at < STEPS; at++) {
    const survived = await survive('GD', at, () => request(`asked-${at}-key`));
    if (!survived.value.ok) throw new Error(survived.value.error.code);
    died = survived.died;
    const { case_id } = survived.value.value;
    await settle();
    const there = await history('HK', case_id);
    expect([at, there.map(({ type }) => type)]).toEqual([at, ['requested', 'stated']]);
    expect(await history('GD', case_id)).toEqual(there);
  }
  expect(at).toBeGreaterThan(5);
  const [count] = await nodes.HK.open.ports.database.rows<{ n: number }>(
    'select count(*)::int as n from people.case_file',
  );
  expect(count?.n).toBe(at - 1);
});

it('answers once, wherever the side that answers dies while the request comes in', async () => {
  let at = 1;
  for (let died = true; died && at < STEPS; at++) {
    const asked = await request(`answered-${at}-key`);
    if (!asked.ok) throw new Error(asked.error.code);
    const { case_id } = asked.value;
    nodes.HK.crashing.crashAfter(at);
    await nodes.GD.open.exchange.pump();
    died = nodes.HK.crashing.isDead;
    nodes.HK.start();
    await settle();
    const there = await history('HK', case_id);
    expect([at, there.map(({ type }) => type)]).toEqual([at, ['requested', 'stated']]);
    expect(await history('GD', case_id)).toEqual(there);
  }
  expect(at).toBeGreaterThan(5);
});

it('leaves nothing of a step that was refused', async () => {
  const asked = await request('refused-step-key');
  if (!asked.ok) throw new Error(asked.error.code);
  await settle();
  const before = await history('GD', asked.value.case_id);
  const act = { case_id: asked.value.case_id, type: 'withdrawn', facts: { note: '', more: 1 } };
  expect(await actOnCase(nodes.GD.open.cases, signedIn('gd-officer'), act, 'en')).toMatchObject({
    ok: false,
    error: { code: 'request.invalid' },
  });
  expect(await history('GD', asked.value.case_id)).toEqual(before);
});
