import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import {
  completePseudonyms,
  documentPseudonym,
  findByPseudonyms,
  findPerson,
  importPersons,
  type NewPerson,
  readDocument,
  registerPersons,
} from '../../src/people/persons/index.ts';
import { hkidOf, openSide, type Side } from './people-sides.ts';

let side: Side;
beforeAll(async () => {
  side = await openSide('HK');
});
afterAll(() => side.drop());

const elder = (number: number, more: Partial<NewPerson> = {}): NewPerson => ({
  name_zh: '測試',
  name_en: 'TEST',
  sex: 'not_stated',
  birth_date: day('1950-01-01'),
  language: 'zh-Hant-HK',
  documents: [hkidOf(number)],
  ...more,
});
const register = (persons: readonly NewPerson[]) =>
  side.database.transaction((session) => registerPersons(session, side, persons));

describe('registering', () => {
  it('gives the same person for the same document', async () => {
    const [first] = await register([elder(900)]);
    const [again] = await register([elder(900)]);
    expect(first).toMatchObject({ ok: true, value: { is_new: true } });
    expect(again).toMatchObject({ ok: true, value: { is_new: false } });
    expect(again?.ok && again.value.person_id).toBe(first?.ok && first.value.person_id);
  });

  it('keeps a document with one person', async () => {
    await register([elder(901)]);
    const other = elder(901, { birth_date: day('1950-01-02') });
    expect(await register([other])).toMatchObject([
      { ok: false, error: { code: 'document.held_by_other' } },
    ]);
  });

  it('judges each person of a batch alone, also one that is named twice', async () => {
    const answers = await register([
      elder(902),
      elder(902),
      elder(903, { documents: [{ document_type: 'hkid', number: 'A123456(4)' }] }),
      elder(904, { documents: [] }),
      elder(905, { died_on: day('1949-12-31') }),
      elder(908, { birth_date: day('2999-01-01') }),
      elder(906),
    ]);
    expect(answers.map((one) => (one.ok ? one.value.is_new : one.error.code))).toEqual([
      true,
      false,
      'document.check_digit',
      'person.document_missing',
      'person.days_out_of_order',
      'person.born_in_future',
      true,
    ]);
  });

  it('is found by what stands for the document at another side, and by nothing else', async () => {
    const [answer] = await register([elder(907)]);
    const read = readDocument(hkidOf(907), day('2026-01-01'));
    const key = side.pair_keys.get('GD');
    if (!read.ok || key === undefined) throw new Error('not readable');
    const pseudonym = documentPseudonym(key, read.value);
    const found = await findByPseudonyms(side.database, 'GD', [pseudonym, 'f'.repeat(64)]);
    expect([...found.keys()]).toEqual([pseudonym]);
    expect(found.get(pseudonym)).toMatchObject({
      person_id: answer?.ok ? answer.value.person_id : '',
      documents: [{ masked: 'Q00***7(1)', check_digit: 'ok', warnings: ['unknown_prefix'] }],
    });
    expect((await findByPseudonyms(side.database, 'MO', [pseudonym])).size).toBe(0);
  });

  it('can be found by a side that joins later', async () => {
    const [answer] = await register([elder(909)]);
    const key = new TextEncoder().encode('a key of another pair');
    const added = await completePseudonyms(side.database, new Map([['MO', key]]));
    expect(added).toBeGreaterThan(1);
    expect(await completePseudonyms(side.database, new Map([['MO', key]]))).toBe(0);
    const pseudonym = documentPseudonym(key, { document_type: 'hkid', body: 'Q000909' });
    const found = await findByPseudonyms(side.database, 'MO', [pseudonym]);
    expect(found.get(pseudonym)?.person_id).toBe(answer?.ok ? answer.value.person_id : '');
  });

  it('takes tens of thousands in a few seconds', async () => {
    const many = Array.from({ length: 32_200 }, (_, index) => elder(100_000 + index));
    const start = performance.now();
    for (let from = 0; from < many.length; from += 5000) {
      const answers = await register(many.slice(from, from + 5000));
      expect(answers.every((one) => one.ok && one.value.is_new)).toBe(true);
    }
    expect(performance.now() - start).toBeLessThan(25_000);
  });
});

describe('a file of persons', () => {
  const HEADER = 'document_type,number,name_zh,name_en,sex,birth_date,language,valid_to';
  const good = `hkid,${syntheticHkid(800)},何示例,HO Example,female,1949-05-01,zh-Hant-HK,`;

  it('registers the good rows and tells what is wrong with each bad one', async () => {
    const text = [
      HEADER,
      good,
      'hkid,A123456(4),何,HO,male,1949-05-01,zh-Hant-HK,',
      `passport,${syntheticHkid(801)},何,HO,male,1949-05-01,zh-Hant-HK,`,
      `hkid,${syntheticHkid(802)},,,male,1949-05-01,en,`,
      `hkid,${syntheticHkid(803)},何,HO,male,1949-02-30,en,`,
      `hkid,${syntheticHkid(804)},何,HO,male,1949-02-01,en,1949-02-01`,
    ].join('\n');
    const imported = await importPersons(side, text);
    if (!imported.ok) throw new Error(imported.error.code);
    expect(imported.value).toMatchObject({ rows_total: 6, registered: 1, known: 0 });
    expect(
      imported.value.problems.map(({ row, column, value, fault }) => [
        row,
        column,
        value,
        fault.code,
      ]),
    ).toEqual([
      [3, 'number', 'A1*******)', 'document.check_digit'],
      [4, 'document_type', 'passport', 'person.file_value'],
      [5, 'name_en', '', 'person.file_value'],
      [6, 'birth_date', '19*******0', 'person.file_value'],
      [7, 'valid_to', '19*******1', 'person.days_out_of_order'],
    ]);
  });

  it('changes nothing the second time', async () => {
    expect(await importPersons(side, `${HEADER}\n${good}\n`)).toMatchObject({
      ok: true,
      value: { registered: 0, known: 1, problems: [] },
    });
  });

  it('is refused as a whole without its columns or when it is not CSV', async () => {
    expect(await importPersons(side, 'document_type,number\n')).toMatchObject({
      error: { code: 'person.file_column', facts: { column: 'name_zh' } },
    });
    expect(await importPersons(side, '"never closed')).toMatchObject({
      error: { code: 'request.malformed' },
    });
  });
});

describe('a look by staff', () => {
  it('cannot be made unseen later', async () => {
    const [answer] = await register([elder(908)]);
    const person_id = answer?.ok ? answer.value.person_id : '';
    const by = {
      subject: 'x',
      role: 'officer',
      organisation: 'hk-health-department',
      jurisdiction: 'HK',
    } as const;
    const look = { by, purpose: 'search', at: side.clock.now() } as const;
    expect(await findPerson(side.database, person_id, look)).not.toBeNull();
    for (const change of [
      'delete from people.access_log',
      'update people.access_log set at = at',
    ]) {
      await expect(side.database.rows(change)).rejects.toThrow(/append-only/);
    }
  });
});
