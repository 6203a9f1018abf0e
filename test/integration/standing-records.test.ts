import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { DEMO_MOVERS } from '../../src/people/demo/index.ts';
import {
  type EntryContent,
  endStandingAtDeath,
  recordEntry,
  standingsOf,
} from '../../src/people/periods/index.ts';
import {
  documentPseudonym,
  findByPseudonyms,
  readDocument,
  recordDeath,
} from '../../src/people/persons/index.ts';
import { openSide, type Side, seedMovers, signedIn } from './people-sides.ts';

let gd: Side;
let mo: Side;
beforeAll(async () => {
  [gd, mo] = await Promise.all([openSide('GD'), openSide('MO')]);
  await Promise.all([seedMovers(gd), seedMovers(mo)]);
});
afterAll(() => Promise.all([gd.drop(), mo.drop()]));

const idOf = (name: string, node = 'GD') =>
  DEMO_MOVERS.find((mover) => mover.name === name && mover.node === node)?.person.person_id ?? '';
const zhuhai = (more: Partial<EntryContent> = {}): EntryContent => ({
  sort: 'period',
  code: 'employment',
  side: 'GD',
  place: 'zhuhai',
  scheme: null,
  dependant_id: null,
  from: day('2024-01-01'),
  to: null,
  evidence: 'employment_contract',
  evidence_reference: null,
  ...more,
});
const record = (person_id: string, content: EntryContent) =>
  gd.database.transaction((session) =>
    recordEntry(session, gd, signedIn('gd-officer'), { person_id, content }),
  );

describe('the people who live on more than one side', () => {
  it('are seeded once, however often it is asked for', async () => {
    expect(await seedMovers(gd)).toBe(0);
    const [count] = await gd.database.rows<{ entries: number; looks: number }>(
      `select (select count(*)::int from people.standing_entry) as entries,
              (select count(*)::int from people.access_log) as looks`,
    );
    const entries = DEMO_MOVERS.filter(({ node }) => node === 'GD').flatMap((mover) => [
      ...mover.entries,
      ...mover.dependants,
    ]);
    expect(count).toEqual({ entries: entries.length, looks: entries.length });
  });

  it('are known at another side by what stands for the document that they show there', async () => {
    const shown = { document_type: 'home_return_permit', number: 'M99900201' } as const;
    const read = readDocument(shown, day('2026-02-10'));
    const key = mo.pair_keys.get('HK');
    if (!read.ok || key === undefined) throw new Error('not readable');
    const found = await findByPseudonyms(mo.database, 'HK', [documentPseudonym(key, read.value)]);
    expect([...found.values()].map(({ person_id }) => person_id)).toEqual([
      idOf('lei-wai-keong', 'MO'),
    ]);
  });

  it('have standings that others can read', async () => {
    const person_id = idOf('yip-ka-ming');
    const standing = (await standingsOf(gd.database, [person_id, idOf('choi-hon-ming')])).get(
      person_id,
    );
    expect(standing?.periods.map(({ kind, place, scheme }) => [kind, place, scheme])).toEqual([
      ['residence', 'shenzhen', null],
      ['employment', 'shenzhen', null],
      ['insurance', 'shenzhen', 'gd.shenzhen.employee_insurance'],
    ]);
    expect(standing?.statuses.map(({ status }) => status)).toEqual([
      'residence_permit_holder',
      'shenzhen_tier_1',
    ]);
    expect(standing?.dependants).toMatchObject([
      { person_id: idOf('yip-tsz-yan'), relation: 'child', to: null },
    ]);
  });
});

describe('recording', () => {
  it('is refused for a person whom the register does not know', async () => {
    expect(await record('01900000-0000-7000-8000-000000009999', zhuhai())).toMatchObject({
      error: { code: 'person.not_found' },
    });
  });

  it('of the same content by two counters at once writes one entry', async () => {
    const person_id = idOf('choi-hon-ming');
    const content = zhuhai({ from: day('2025-09-01'), to: day('2025-10-01') });
    const answers = await Promise.all(Array.from({ length: 5 }, () => record(person_id, content)));
    expect(answers.filter((one) => one.ok && one.value.is_new)).toHaveLength(1);
    expect(answers.every((one) => one.ok)).toBe(true);
    const standing = (await standingsOf(gd.database, [person_id])).get(person_id);
    expect(standing?.periods.filter(({ kind }) => kind === 'employment')).toHaveLength(1);
  });

  it('of two insurances that exclude each other by two counters at once keeps one', async () => {
    const person_id = idOf('choi-hon-ming');
    const insured = (place: string) =>
      zhuhai({ code: 'insurance', place, scheme: `gd.${place}.resident_insurance` });
    const answers = await Promise.all([
      record(person_id, insured('foshan')),
      record(person_id, insured('huizhou')),
    ]);
    expect(answers.map((one) => (one.ok ? 'kept' : one.error.code)).toSorted()).toEqual([
      'kept',
      'standing.insurances_exclude',
    ]);
  });
});

describe('the database', () => {
  it('refuses what excludes each other even where no rule was asked', async () => {
    const copy = `insert into people.standing_entry
      (person_id, entry_id, version, sort, code, side, place, scheme, from_day, to_day, evidence, change,
       content_digest, once_key, exclusive_group, recorded_at, recorded_by, recorded_role, recorded_through)
      select person_id, gen_random_uuid(), 1, sort, code, side, place, scheme, from_day + 1, to_day, evidence,
             'recorded', content_digest, $2, $3, recorded_at, 'x', 'x', 'x'
        from people.standing_entry
       where person_id = $1 and code = 'insurance' and superseded_at is null`;
    const person_id = idOf('kwan-hoi-ching');
    const once = 'period|insurance|GD|guangzhou|gd.guangzhou.resident_insurance|';
    await expect(gd.database.rows(copy, [person_id, once, null])).rejects.toThrow(/standing_once/);
    await expect(gd.database.rows(copy, [person_id, null, 'insurance'])).rejects.toThrow(
      /standing_exclusive/,
    );
  });

  it('lets nobody change or remove what was recorded', async () => {
    for (const change of [
      'delete from people.standing_entry',
      'truncate people.standing_entry',
      "update people.standing_entry set from_day = from_day - 1, superseded_at = '2030-01-01'",
      'update people.standing_entry set recorded_at = recorded_at where superseded_at is null',
    ]) {
      await expect(gd.database.rows(change)).rejects.toThrow(/append-only/);
    }
  });

  it('finds what is recorded of a person by an index', async () => {
    const plan = await gd.database.transaction(async (session) => {
      await session.rows('set local enable_seqscan = off');
      return session.rows<{ 'QUERY PLAN': string }>(
        `explain select * from people.standing_entry
          where person_id = any($1::uuid[]) and superseded_at is null`,
        [[idOf('yip-ka-ming')]],
      );
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index/);
  });
});

describe('a death', () => {
  it('ends what goes on and withdraws what would begin later', async () => {
    const person_id = idOf('ho-sok-fan');
    const later = zhuhai({ code: 'residence', place: 'foshan', from: day('2026-06-01') });
    expect(await record(person_id, { ...later, evidence: 'tenancy_agreement' })).toMatchObject({
      ok: true,
    });
    const death = { person_id, died_on: day('2026-02-01'), recorded_by: 'gd-officer' };
    await gd.database.transaction((session) =>
      recordDeath(session, { on_death: [endStandingAtDeath(gd)] }, death),
    );
    const standing = (await standingsOf(gd.database, [person_id])).get(person_id);
    const ends = [...(standing?.periods ?? []), ...(standing?.statuses ?? [])];
    expect(new Set(ends.map(({ to }) => to?.toString()))).toEqual(new Set(['2026-02-02']));
    expect(ends).toHaveLength(4);
    expect(await record(person_id, zhuhai())).toMatchObject({
      error: { code: 'standing.after_death' },
    });
  });
});
