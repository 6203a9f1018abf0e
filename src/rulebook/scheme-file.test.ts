import { describe, expect, it } from 'vitest';
import { readSchemeFile } from './scheme-file.ts';

const T = (indent: string) =>
  ['zh-Hant-HK', 'zh-Hans-CN', 'en', 'pt-MO'].map((tag) => `${indent}${tag}: x`).join('\n');

/** A small scheme; lines of `values` replace those of the parameter. */
const scheme = (values: string, head = 'unit: HKD') => `scheme: hk.example
title:
${T('  ')}
jurisdiction: HK
currency: HKD
authority:
${T('  ')}
sources:
  law: { title: The law, url: https://example.org/law }
  press: { title: The press, url: unknown, grade: secondary }
codes:
  places:
    here:
${T('      ')}
parameters:
  other:
    label:
${T('      ')}
    unit: codes
    codes: places
    values:
      2009-01-01: { value: [here], source: [law, press] }
  limit:
    label:
${T('      ')}
    ${head}
    values:
${values}
`;
const FIRST_VALUE_LINE = scheme('HERE').split('\n').indexOf('HERE') + 1;

const problemsOf = (yaml: string) => {
  const read = readSchemeFile('policy/hk/example.yaml', yaml);
  if (read.ok) return [];
  return read.error.map(({ line, message }) => `${line - FIRST_VALUE_LINE}: ${message}`);
};
const of = (values: string, head?: string) => problemsOf(scheme(values, head));
const entry = (day: string, rest: string) => `      ${day}: { ${rest} }`;

describe('a scheme file', () => {
  it('is read when all is right', () => {
    expect(of(entry('2009-01-01', 'value: "250.00", source: law'))).toEqual([]);
  });

  it.each([
    ['an amount without quotes', 'value: 250.00, source: law', 'expected a quoted amount in HKD'],
    ['an amount with three decimals', 'value: "1.005", source: law', 'expected a quoted amount'],
    ['a negative amount', 'value: "-1.00", source: law', 'expected a quoted amount'],
    ['an empty value', 'value: , source: law', 'the value is empty; null means "no limit"'],
    ['a source that is not listed', 'value: "1.00", source: gossip', 'there is no source "gossip"'],
    ['no source', 'value: "1.00"', '"source" is missing'],
    ['an unknown key', 'value: "1.00", source: law, vlaue: 2', '"vlaue" is not known here'],
    ['an unknown grade', 'value: "1.00", source: law, grade: sure', 'expected one of official'],
    [
      'a grade above its sources',
      'value: "1.00", source: press, grade: official',
      'its surest source is secondary',
    ],
    ['unknown without a note', 'value: unknown, source: law', 'an unknown value needs a note'],
    [
      'a note in one language',
      'value: "1.00", source: law, note: { en: x }',
      '"zh-Hant-HK" is missing',
    ],
    [
      'a note with a stray comma',
      'value: "1.00", source: law, note: { en: a, b }',
      '"b" is not known here',
    ],
  ])('refuses %s, at its line', (_what, rest, message) => {
    const problems = of(entry('2009-01-01', rest));
    expect(problems.some((each) => each.startsWith('0: ') && each.includes(message))).toBe(true);
  });

  it('refuses days that do not ascend, repeat, or do not exist', () => {
    const good = 'value: "1.00", source: law';
    const falling = of([entry('2012-01-01', good), entry('2011-01-01', good)].join('\n'));
    expect(falling).toEqual(['1: 2011-01-01 must stand after 2012-01-01: days ascend']);
    const twice = of([entry('2012-01-01', good), entry('2012-01-01', good)].join('\n'));
    expect(twice).toEqual(['1: "2012-01-01" is written twice; keep one']);
    expect(of(entry('2011-02-29', good))[0]).toContain('0: "2011-02-29" is not a day');
  });

  it('refuses a value that is not of the unit', () => {
    const value = entry('2009-01-01', 'value: "1.00", source: law');
    expect(of(value, 'unit: year')[0]).toContain('expected a whole number');
    expect(of(value, 'unit: yes_no')[0]).toContain('expected true or false');
    expect(of(value, 'unit: furlong')[0]).toContain('expected one of HKD, MOP, CNY');
    expect(of(value, 'unit: day_of_calendar')[0]).toContain('is not a day');
    expect(of(value, 'unit: code')[0]).toContain('unit code needs codes: one of the sets places');
    expect(of(value, 'codes: places\n    unit: HKD')[0]).toContain('codes belong to unit code');
    const rate = entry('2009-01-01', 'value: 1.08, source: law');
    expect(of(rate, 'unit: rate')[0]).toContain('expected a quoted decimal above zero');
    const code = entry('2009-01-01', 'value: there, source: law');
    expect(of(code, 'codes: places\n    unit: code')[0]).toContain('expected one of here');
  });

  it('wants one row per month, on its first day, without a gap', () => {
    const rows = ['2025-01-01', '2025-02-01', '2025-04-01', '2025-05-02'];
    const values = rows.map((day) => entry(day, 'value: "1.00", source: law')).join('\n');
    expect(of(values, 'kind: monthly\n    unit: HKD')).toEqual(
      [
        '2: expected 2025-03-01, the first day of 2025-03, got 2025-04-01',
        '3: expected 2025-05-01, the first day of 2025-05, got 2025-05-02',
      ].map((line) => line.replace(/^\d/, (digit) => String(Number(digit) + 1))),
    );
  });

  it('reports problems of several parameters at once', () => {
    const yaml = scheme(entry('2009-01-01', 'value: 1, source: law')).replace(
      '[here]',
      '[nowhere]',
    );
    expect(problemsOf(yaml)).toHaveLength(2);
  });

  it('refuses sources and codes that nothing uses', () => {
    const value = entry('2009-01-01', 'value: "1.00", source: law');
    const yaml = scheme(value).replace('source: [law, press]', 'source: law');
    expect(problemsOf(yaml)[0]).toContain('the source "press" is used nowhere');
  });

  it('refuses an address that is none', () => {
    const yaml = scheme(entry('2009-01-01', 'value: "1.00", source: law'));
    expect(problemsOf(yaml.replace('https://example.org/law', 'ask-me'))[0]).toContain(
      'expected an https address',
    );
  });
});
