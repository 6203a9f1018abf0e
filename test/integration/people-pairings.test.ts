import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { fault } from '../../src/kernel/fault.ts';
import { newId } from '../../src/kernel/id.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import {
  decidePairing,
  declarePairing,
  endPairing,
  endPairingAtDeath,
  pairingOn,
} from '../../src/people/households/index.ts';
import { recordDeath } from '../../src/people/persons/index.ts';
import { carry, hkidOf, LAW, openSide, type Side, seed, signedIn } from './people-sides.ts';

let hk: Side;
let gd: Side;
beforeAll(async () => {
  [hk, gd] = await Promise.all([openSide('HK'), openSide('GD')]);
  await seed(hk);
});
afterAll(() => Promise.all([hk.drop(), gd.drop()]));

const idOf = (number: number) => DEMO_ELDERS[number - 1]?.person.person_id ?? '';
const bornOf = (number: number) => DEMO_ELDERS[number - 1]?.person.birth_date ?? day('1900-01-01');
const spouse = (number: number) => ({ ...hkidOf(number), birth_date: bornOf(number) });
const ALL_YES = { both_present: true, both_declare_marriage: true, both_consent: true };

const decide = (one: number, other: number, from: string, law = LAW) =>
  hk.database.transaction((session) =>
    decidePairing(
      session,
      { ...hk, law },
      {
        pairing_id: newId(hk.clock, hk.random),
        person_ids: [idOf(one), idOf(other)],
        from: day(from),
        declared_in: 'HK',
        declared_through: 'hk-health-department',
        declared_by: 'ho-officer',
      },
    ),
  );
const declare = (side: Side, one: number, other: number, as = 'zs-clerk') =>
  side.database.transaction((session) =>
    declarePairing(session, side, signedIn(as), {
      first: spouse(one),
      second: spouse(other),
      ...ALL_YES,
    }),
  );
const noticesTo = (person: number) =>
  hk.database.rows<{ kind: string }>(
    'select kind from people.notice where person_id = $1 order by notice_id',
    [idOf(person)],
  );
const requests = () =>
  gd.database.rows<{ state: string; reason_code: string | null; from_day: string | null }>(
    'select state, reason_code, from_day from people.pairing_request order by sequence',
  );

beforeEach(() => {
  hk.sent.length = 0;
  gd.sent.length = 0;
});

describe('the home side', () => {
  it('knows the spouse of a day', async () => {
    const both = [idOf(1), idOf(2), idOf(3)];
    expect([...(await pairingOn(hk.database, both, day('2024-03-15')))]).toHaveLength(2);
    const paired = await pairingOn(hk.database, both, day('2026-01-01'));
    expect(paired.get(idOf(1))).toBe(idOf(2));
    expect(paired.get(idOf(2))).toBe(idOf(1));
    expect(paired.get(idOf(3))).toBeUndefined();
    expect((await pairingOn(hk.database, both, day('2024-03-14'))).size).toBe(0);
  });

  it.each([
    ['oneself', 4, 4, '2026-02-01', 'pairing.self'],
    ['somebody who is paired', 1, 3, '2026-02-01', 'pairing.already_paired'],
    ['somebody who is paired later', 1, 3, '2024-01-01', 'pairing.already_paired'],
    ['somebody who died', 7, 3, '2026-02-01', 'person.died'],
    ['somebody who is too young', 8, 3, '2026-02-01', 'pairing.not_eligible'],
    ['somebody whose permission ceased', 9, 3, '2026-02-01', 'pairing.not_eligible'],
    ['anybody before the law allows it', 4, 5, '2023-07-27', 'pairing.not_yet_allowed'],
  ])('does not pair with %s', async (_who, one, other, from, code) => {
    expect(await decide(one, other, from)).toMatchObject({ ok: false, error: { code } });
  });

  it('does not pair where the law is not settled', async () => {
    const unsure = { ...LAW, isRecipient: () => ({ answer: 'unknown', note: 'ask' }) as const };
    expect(await decide(4, 5, '2026-02-01', unsure)).toMatchObject({
      error: { code: 'pairing.not_settled', facts: { day: '2026-02-01', note: 'ask' } },
    });
  });

  it('refuses a second pairing in the database itself', async () => {
    await expect(
      hk.database.rows(
        `insert into people.pairing_member (person_id, pairing_id, spouse_person_id, from_day)
         values ($1, $2, $3, '2025-01-01')`,
        [idOf(1), newId(hk.clock, hk.random), idOf(3)],
      ),
    ).rejects.toThrow(/one_pairing_at_a_time/);
  });

  it('lets one of two who pair the same person at the same time win', async () => {
    const both = await Promise.all([
      decide(13, 14, '2026-02-01'),
      decide(13, 15, '2026-02-01'),
      decide(14, 13, '2026-02-01'),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(
      both.filter((one) => !one.ok && one.error.code === 'pairing.already_paired'),
    ).toHaveLength(2);
  });

  it('ends a pairing for its spouses only, tells both, and lets them pair again', async () => {
    const paired = await decide(4, 5, '2026-02-01');
    if (!paired.ok) throw new Error(paired.error.code);
    const { pairing_id } = paired.value;
    const end = (member: string | null) =>
      hk.database.transaction((session) =>
        endPairing(session, hk, { pairing_id, member, by: 'somebody' }),
      );
    expect(await end(idOf(1))).toEqual({ ok: false, error: fault('pairing.not_found') });
    expect(await end(idOf(5))).toEqual({ ok: true, value: null });
    expect(await end(idOf(5))).toMatchObject({ error: { code: 'pairing.not_found' } });
    expect(await pairingOn(hk.database, [idOf(4)], day('2026-02-09'))).toHaveProperty('size', 1);
    expect(await pairingOn(hk.database, [idOf(4)], day('2026-02-10'))).toHaveProperty('size', 0);
    for (const person of [4, 5]) {
      expect((await noticesTo(person)).map(({ kind }) => kind)).toEqual([
        'pairing_made',
        'pairing_ended',
      ]);
    }
    const again = await decide(4, 5, '2026-02-10');
    expect(again).toMatchObject({ ok: true, value: { flags: [] } });
    if (!again.ok) return;
    await hk.database.transaction((session) =>
      endPairing(session, hk, { pairing_id: again.value.pairing_id, member: null, by: 'officer' }),
    );
    const third = await decide(4, 3, '2026-02-10');
    expect(third).toMatchObject({ ok: true, value: { flags: ['repeated_pairing'] } });
  });

  it('ends a pairing at death and tells the one who is left', async () => {
    await hk.database.transaction((session) =>
      recordDeath(
        session,
        { on_death: [endPairingAtDeath(hk)] },
        { person_id: idOf(1), died_on: day('2026-02-05'), recorded_by: 'ho-officer' },
      ),
    );
    expect((await pairingOn(hk.database, [idOf(2)], day('2026-02-04'))).size).toBe(1);
    expect((await pairingOn(hk.database, [idOf(2)], day('2026-02-05'))).size).toBe(0);
    expect((await noticesTo(2)).at(-1)?.kind).toBe('pairing_ended_at_death');
    expect((await noticesTo(1)).at(-1)?.kind).toBe('pairing_made');
  });
});

describe('a counter of another side', () => {
  it('sends no document number, and keeps the answer', async () => {
    const declared = await declare(gd, 11, 12);
    expect(declared).toMatchObject({ ok: true, value: { state: 'SENT', from: null } });
    expect(JSON.stringify(gd.sent)).not.toMatch(/Q0000|CHOI/);
    await carry(gd, hk);
    await carry(hk, gd);
    expect(await requests()).toEqual([
      { state: 'PAIRED', reason_code: null, from_day: '2026-02-10' },
    ]);
    const paired = await pairingOn(hk.database, [idOf(11)], day('2026-02-10'));
    expect(paired.get(idOf(11))).toBe(idOf(12));
    const looks = await hk.database.rows(
      'select role, organisation, jurisdiction, purpose from people.access_log where person_id = $1',
      [idOf(11)],
    );
    expect(looks).toEqual([
      {
        role: 'clerk',
        organisation: 'zhongshan-chenxinghai',
        jurisdiction: 'GD',
        purpose: 'pairing',
      },
    ]);
  });

  it('is told why not', async () => {
    await declare(gd, 11, 6);
    await carry(gd, hk);
    await carry(hk, gd);
    expect((await requests()).at(-1)).toMatchObject({
      state: 'REFUSED',
      reason_code: 'pairing.already_paired',
    });
  });

  it('learns nothing of a person from a wrong birth date', async () => {
    await gd.database.transaction((session) =>
      declarePairing(session, gd, signedIn('zs-clerk'), {
        first: { ...hkidOf(6), birth_date: day('1944-09-04') },
        second: spouse(15),
        ...ALL_YES,
      }),
    );
    await carry(gd, hk);
    await carry(hk, gd);
    expect((await requests()).at(-1)).toMatchObject({ reason_code: 'person.not_found' });
  });

  it('is refused at once what needs no answer from home', async () => {
    const refused = async (declaration: Partial<Parameters<typeof declarePairing>[3]>) => {
      const answer = await gd.database.transaction((session) =>
        declarePairing(session, gd, signedIn('zs-clerk'), {
          first: spouse(6),
          second: spouse(15),
          ...ALL_YES,
          ...declaration,
        }),
      );
      return answer.ok ? 'taken' : answer.error.code;
    };
    for (const missing of ['both_present', 'both_declare_marriage', 'both_consent']) {
      expect(await refused({ [missing]: false })).toBe('pairing.declaration_missing');
    }
    expect(await refused({ second: spouse(6) })).toBe('pairing.self');
    const wrong = { document_type: 'hkid', number: 'A123456(4)', birth_date: bornOf(6) } as const;
    expect(await refused({ first: wrong })).toBe('document.check_digit');
    const elsewhere = { ...signedIn('zs-clerk'), organisation: 'gd-health-commission' };
    const answer = await gd.database.transaction((session) =>
      declarePairing(session, gd, elsewhere, { first: spouse(6), second: spouse(15), ...ALL_YES }),
    );
    expect(answer).toMatchObject({ error: { code: 'organisation.not_a_point' } });
    expect(gd.sent).toEqual([]);
  });
});
