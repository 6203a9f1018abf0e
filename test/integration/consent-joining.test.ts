import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  giveJoiningConsent,
  joinedOn,
  joinedSince,
  joiningTextOn,
  takeConsent,
  withdrawConsent,
} from '../../src/data/consent/index.ts';
import { day } from '../../src/kernel/day.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import { carry, hkidOf, openSide, type Side, seed, signedIn } from './people-sides.ts';

let hk: Side;
let gd: Side;
beforeAll(async () => {
  [hk, gd] = await Promise.all([openSide('HK'), openSide('GD')]);
  await seed(hk);
});
afterAll(() => Promise.all([hk.drop(), gd.drop()]));

const idOf = (number: number) => DEMO_ELDERS[number - 1]?.person.person_id ?? '';
const bornOf = (number: number) => DEMO_ELDERS[number - 1]?.person.birth_date ?? day('1900-01-01');
const VERSION = 'joining-2025-12';
const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'x' } as const;
const isJoined = async (person: number, on: string) =>
  (await joinedOn(hk.database, [idOf(person)], day(on))).has(idOf(person));
const give = (person: number, from: string, to: string | null = null) =>
  hk.database.transaction((session) =>
    giveJoiningConsent(session, hk, {
      ...recorder,
      person_id: idOf(person),
      from: day(from),
      to: to === null ? null : day(to),
      text_version: VERSION,
      channel: 'portal',
    }),
  );
const withdraw = (person: number) =>
  hk.database.transaction((session) =>
    withdrawConsent(session, hk, { ...recorder, person_id: idOf(person) }),
  );
const kindsTo = async (person: number) => {
  const rows = await hk.database.rows<{ kind: string }>(
    `select kind from people.notice where person_id = $1 and kind like 'consent%'
      order by notice_id`,
    [idOf(person)],
  );
  return rows.map(({ kind }) => kind);
};
const take = (person: number, more: Partial<Parameters<typeof takeConsent>[3]> = {}) =>
  gd.database.transaction((session) =>
    takeConsent(session, gd, signedIn('szh-clerk'), {
      document: hkidOf(person),
      birth_date: bornOf(person),
      text_version: VERSION,
      expressed: true,
      ...more,
    }),
  );
const answers = () =>
  gd.database.rows<{ state: string; reason_code: string | null }>(
    'select state, reason_code from data.consent_request order by sequence',
  );

describe('a joining consent', () => {
  it('is in force from its day until its end', async () => {
    expect(await isJoined(1, '2023-11-19')).toBe(false);
    expect(await isJoined(1, '2023-11-20')).toBe(true);
    expect(await isJoined(6, '2025-06-30')).toBe(true);
    expect(await isJoined(6, '2025-07-01')).toBe(false);
    expect(await isJoined(3, '2026-01-01')).toBe(false);
  });

  it('is answered for many persons at once', async () => {
    const everybody = DEMO_ELDERS.map(({ person }) => person.person_id);
    const joined = await joinedOn(hk.database, everybody, day('2026-02-10'));
    const expected = DEMO_ELDERS.filter(
      ({ joined: on }) => on !== null && (on.to === null || on.to.toString() > '2026-02-10'),
    );
    expect([...joined].sort()).toEqual(expected.map(({ person }) => person.person_id).sort());
  });

  it('that is given, withdrawn and given again on one day is in force', async () => {
    expect((await give(15, '2026-02-10')).toString()).toBe('2026-02-10');
    expect(await isJoined(15, '2026-02-10')).toBe(true);
    expect(await withdraw(15)).toEqual({ ok: true, value: null });
    expect(await isJoined(15, '2026-02-10')).toBe(false);
    expect(await withdraw(15)).toMatchObject({ error: { code: 'consent.not_in_force' } });
    await give(15, '2026-02-10');
    expect(await isJoined(15, '2026-02-10')).toBe(true);
    expect(await kindsTo(15)).toEqual(['consent_given', 'consent_withdrawn', 'consent_given']);
  });

  it('that is given twice is one, from the first day', async () => {
    const since = await joinedSince(hk.database, idOf(1), day('2026-02-10'));
    expect((await give(1, '2026-02-10')).toString()).toBe(since?.toString());
    expect(await kindsTo(1)).toEqual([]);
  });

  it('is kept as it was written', async () => {
    for (const change of ['delete from data.joining_consent', 'truncate data.joining_consent']) {
      await expect(hk.database.rows(change)).rejects.toThrow(/append-only/);
    }
  });
});

describe('the text that is agreed to', () => {
  it('is the one of the day', () => {
    expect(joiningTextOn(day('2025-11-30')).version).toBe('joining-2015-12');
    expect(joiningTextOn(day('2025-12-01')).version).toBe(VERSION);
    expect(() => joiningTextOn(day('2015-12-01'))).toThrow(RangeError);
  });
});

describe('a counter of another side', () => {
  it('sends the consent home on the spot, without the document', async () => {
    expect(await take(3)).toMatchObject({ ok: true, value: { state: 'SENT' } });
    expect(JSON.stringify(gd.sent)).not.toMatch(/Q0000|WONG/);
    await carry(gd, hk);
    await carry(hk, gd);
    expect(await answers()).toEqual([{ state: 'RECORDED', reason_code: null }]);
    expect(await isJoined(3, '2026-02-10')).toBe(true);
    expect(await kindsTo(3)).toEqual(['consent_given']);
  });

  it.each([
    [7, {}, 'person.died'],
    [6, { birth_date: day('1944-09-04') }, 'person.not_found'],
    [6, { document: hkidOf(500_000) }, 'person.not_found'],
  ])('is told why the consent of %s was not recorded (%j): %s', async (person, more, code) => {
    await take(person, more);
    await carry(gd, hk);
    await carry(hk, gd);
    expect((await answers()).at(-1)).toEqual({ state: 'REFUSED', reason_code: code });
  });

  it('is refused at once without an expressed consent to the present text', async () => {
    expect(await take(6, { expressed: false })).toMatchObject({
      error: { code: 'consent.not_expressed' },
    });
    expect(await take(6, { text_version: 'joining-2015-12' })).toMatchObject({
      error: { code: 'consent.text_unknown', facts: { expected: VERSION } },
    });
    expect(gd.sent).toEqual([]);
  });
});
