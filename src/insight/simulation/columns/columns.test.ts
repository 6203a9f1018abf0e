import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayNumber } from '../../../kernel/day.ts';
import { faultText } from '../../../kernel/fault.ts';
import { LANGUAGES } from '../../../kernel/language.ts';
import { haPatientsGba } from '../../../schemes/hk/ha-patients-gba.ts';
import { publicFees } from '../../../schemes/hk/public-fees.ts';
import type { OutColumn } from '../files/decision-columns.ts';
import { csvOf, parquetOf } from '../files/write-columns.ts';
import { dayNumberOf, dayOf, dayText, EPOCH_DAY, FIRST_DAY, LAST_DAY } from './calendar.ts';
import { checkTables } from './check-tables.ts';
import { claimColumns, personColumns, type Table } from './column.ts';
import { type FileFaults, readRows } from './fill-table.ts';
import { readParquet } from './read-parquet.ts';

const PLANS = claimColumns(publicFees.shape);

const file = (bytes: Uint8Array) => ({
  byteLength: bytes.length,
  slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer,
});

async function* lines(text: string): AsyncGenerator<readonly string[]> {
  for (const line of text.trimEnd().split('\n')) yield line.split(',');
}

const read = (text: string, plans = PLANS) => readRows(plans, lines(text), text.length);

/** Codes of what is wrong; each is told in four languages. */
function codesOf(found: FileFaults): readonly string[] {
  for (const each of found.faults) {
    for (const language of LANGUAGES) {
      const { title, remedy } = faultText(each, language);
      expect(`${title}${remedy}`).not.toContain('{');
    }
  }
  return found.faults.map(({ code, at }) => (at === undefined ? code : `${code} ${at}`));
}

function storedOf({ columns, rows }: Table) {
  return Object.fromEntries(
    Object.values(columns).map(({ name, stored, lists, kind }) => {
      const cells = [...stored.subarray(0, rows)];
      return [name, kind === 'list' ? cells.map((each) => lists[each]) : cells];
    }),
  );
}

describe('days by number', () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

  it('are those of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = dayText(number);
        expect(dayNumberOf(text)).toBe(number);
        expect(dayNumber(day(text))).toBe(number);
        const pooled = dayOf(number);
        expect(pooled.equals(day(text))).toBe(true);
        expect(`${pooled} ${pooled.year} ${pooled.month} ${pooled.day}`).toBe(
          `${text} ${day(text).year} ${day(text).month} ${day(text).day}`,
        );
        expect(dayNumber(pooled.add({ days: 1 }))).toBe(number + 1);
      }),
    );
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '25-01-01', '1700-01-01', 'x'])(
    'are not read from %s',
    (text) => expect(dayNumberOf(text)).toBeNull(),
  );
});

describe('a file of columns', () => {
  const anyRow = fc.record({
    person: fc.integer({ min: 1, max: 4_000_000_000 }),
    on: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
    treated_in: fc.constantFrom(null, 'shenzhen', 'macao'),
    service: fc.constantFrom('accident_emergency', 'specialist_first'),
    drug_weeks: fc.constantFrom('', '4', '4 8', '16'),
    paid_this_year: fc.integer({ min: 0, max: 0x7fffffff }),
    certified_percent: fc.integer({ min: 0, max: 100 }),
    is_approved: fc.boolean(),
  });
  type Row = typeof anyRow extends fc.Arbitrary<infer R> ? R : never;
  const columnsOf = (rows: readonly Row[]): readonly OutColumn[] => [
    { name: 'person', kind: 'whole', values: rows.map(({ person }) => person) },
    { name: 'on', kind: 'day', values: rows.map(({ on }) => on - EPOCH_DAY) },
    { name: 'treated_in', kind: 'text', values: rows.map(({ treated_in }) => treated_in) },
    { name: 'service', kind: 'text', values: rows.map(({ service }) => service) },
    { name: 'drug_weeks', kind: 'text', values: rows.map(({ drug_weeks }) => drug_weeks) },
    { name: 'paid_this_year', kind: 'amount', values: rows.map((each) => each.paid_this_year) },
    {
      name: 'certified_percent',
      kind: 'whole',
      values: rows.map((each) => each.certified_percent),
    },
    { name: 'is_approved', kind: 'yes_no', values: rows.map(({ is_approved }) => is_approved) },
  ];

  it('holds the same whether it is written as CSV or as Parquet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 30 }), async (rows) => {
        const columns = columnsOf(rows);
        const parquet = await readParquet(PLANS, file(parquetOf(columns)));
        const csv = await read([...csvOf(columns)].join(''));
        if (!parquet.ok || !csv.ok) throw new Error(JSON.stringify([parquet, csv]));
        expect(storedOf(parquet.value)).toEqual(storedOf(csv.value));
        expect(storedOf(csv.value)).toMatchObject({
          person: rows.map(({ person }) => person),
          on: rows.map(({ on }) => on),
          paid_this_year: rows.map(({ paid_this_year }) => paid_this_year),
          is_approved: rows.map(({ is_approved }) => Number(is_approved)),
          drug_weeks: rows.map(({ drug_weeks }) =>
            drug_weeks === '' ? [] : drug_weeks.split(' ').map(Number),
          ),
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, readonly string[]]>([
    ['person,on,colour\n1,2025-01-01,red', ['batch.column_unknown colour']],
    ['person,service\n1,plain_xray', ['batch.column_missing on']],
    ['person,on,on\n1,2025-01-01,2025-01-01', ['batch.column_twice on']],
    ['person,on\n1,2025-01-01,1\n1', ['batch.row_length 1', 'batch.row_length 2']],
    ['person,on\n0,2025-02-30', ['batch.value_wrong 1.person', 'batch.value_wrong 1.on']],
    [
      'person,on\n1.5,\n-1,2025-01-01',
      ['batch.value_wrong 1.person', 'batch.value_absent 1.on', 'batch.value_wrong 2.person'],
    ],
    ['person,on,paid_this_year\n1,2025-01-01,1.234', ['batch.value_wrong 1.paid_this_year']],
    ['person,on,paid_this_year\n1,2025-01-01,-1', ['batch.value_wrong 1.paid_this_year']],
    ['person,on,paid_this_year\n1,2025-01-01,21474836.48', ['batch.value_wrong 1.paid_this_year']],
    ['person,on,service\n1,2025-01-01,spa', ['batch.value_wrong 1.service']],
    ['person,on,drug_weeks\n1,2025-01-01,4;8', ['batch.value_wrong 1.drug_weeks']],
    ['person,on,is_approved\n1,2025-01-01,yes', ['batch.value_wrong 1.is_approved']],
    ['person,on,treated_in\n1,2025-01-01,atlantis', ['batch.value_wrong 1.treated_in']],
  ])('is refused with a reason for each cell: %j', async (text, codes) => {
    const found = await read(text);
    expect(found.ok ? [] : codesOf(found.error)).toEqual(codes);
  });

  it('tells a hundred faults and counts the rest', async () => {
    const found = await read(`person,on\n${'x,2025-01-01\n'.repeat(300)}`);
    expect(found.ok ? null : [found.error.faults.length, found.error.count]).toEqual([100, 300]);
  });

  it('is refused when a Parquet column has another type', async () => {
    const wrong = parquetOf([
      { name: 'person', kind: 'text', values: ['1'] },
      { name: 'on', kind: 'whole', values: [20_000] },
      { name: 'paid_this_year', kind: 'whole', values: [100] },
      { name: 'is_approved', kind: 'text', values: ['true'] },
      { name: 'service', kind: 'yes_no', values: [true] },
    ]);
    const found = await readParquet(PLANS, file(wrong));
    const names = ['person', 'on', 'paid_this_year', 'is_approved', 'service'];
    expect(found.ok ? [] : codesOf(found.error)).toEqual(
      names.map((name) => `batch.column_type ${name}`),
    );
  });

  it('is refused when it is no Parquet file, or a damaged one', async () => {
    const bytes = parquetOf([{ name: 'person', kind: 'whole', values: [1] }]);
    for (const each of [new Uint8Array(40), bytes.slice(0, bytes.length - 9), new Uint8Array(0)]) {
      const found = await readParquet(PLANS, file(each));
      expect(found.ok ? [] : codesOf(found.error)).toEqual(['batch.not_parquet']);
    }
  });
});

describe('two files together', () => {
  const persons = personColumns(publicFees.shape);
  const check = async (claimText: string, personText: string | null) => {
    const claims = await read(claimText);
    const people = personText === null ? null : await read(personText, persons);
    if (!claims.ok || people?.ok === false) throw new Error('unreadable');
    const found = checkTables({ claims: claims.value, persons: people?.value ?? null });
    return found.ok ? [] : codesOf(found.error);
  };

  it.each<[string, string | null, readonly string[]]>([
    ['person,on\n1,2025-01-01\n1,2025-01-01\n2,2024-01-01', null, []],
    ['person,on\n2,2025-01-01\n1,2025-01-01', null, ['batch.not_sorted 2']],
    ['person,on\n1,2025-01-02\n1,2025-01-01', null, ['batch.not_sorted 2']],
    ['person,on\n1,2025-01-01\n3,2025-01-01', 'person\n1\n2\n3', []],
    ['person,on\n1,2025-01-01\n4,2025-01-01', 'person\n1\n2\n3', ['batch.person_unknown 2']],
    ['person,on\n1,2025-01-01', 'person\n1\n1', ['batch.person_order 2']],
    [
      'person,on,born_on\n1,2025-01-01,1990-01-01',
      'person,born_on\n1,1990-01-01',
      ['batch.column_in_both born_on'],
    ],
    ['person,on,born_on\n1,2025-01-01,2025-01-02', null, ['batch.born_later 1']],
    [
      'person,on\n1,2025-01-01\n2,2025-01-01',
      'person,born_on\n1,2025-01-01\n2,2025-01-02',
      ['batch.born_later 2'],
    ],
  ])('%j with %j: %j', async (claims, people, codes) => {
    expect(await check(claims, people)).toEqual(codes);
  });
});

it('leaves cells of optional facts empty', async () => {
  const plans = claimColumns(haPatientsGba.shape);
  const found = await read(
    'person,on,subsidy_used_on\n1,2025-01-01,\n1,2025-01-02,2025-01-01',
    plans,
  );
  expect(
    found.ok && [...(found.value.columns['subsidy_used_on']?.stored.slice(0, 2) ?? [])],
  ).toEqual([-0x80000000, dayNumberOf('2025-01-01')]);
});
