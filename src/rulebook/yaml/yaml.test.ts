import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  listOf,
  mapOf,
  readYaml,
  record,
  text,
  texts,
  wholeNumber,
  yesNo,
} from './index.ts';

const SHAPE = record({ name: text, day: calendarDay }, { count: wholeNumber, ready: yesNo });

const problemsOf = (yaml: string) => {
  const read = readYaml('a.yaml', yaml, SHAPE);
  return read.ok ? [] : read.error.map(({ line, message }) => `${line}: ${message}`);
};

describe('a file read against a shape', () => {
  it('gives the value when all is right', () => {
    const read = readYaml('a.yaml', 'name: x\nday: 2026-01-31\ncount: 3\n', SHAPE);
    expect(read).toMatchObject({ ok: true, value: { name: 'x', count: 3 } });
  });

  it.each([
    [
      'nam: x\nday: 2026-01-31',
      ['1: "nam" is not known here; known are name, day, count, ready', '1: "name" is missing'],
    ],
    ['name: x', ['1: "day" is missing']],
    [
      'name: x\nday: 2026-02-30',
      ['2: "2026-02-30" is not a day of the calendar; write for example 2026-01-31'],
    ],
    ['name: x\nday: 2026-01-31\nday: 2026-01-30', ['3: "day" is written twice; keep one']],
    [
      'name: x\nday: 2026-01-31\ncount: "3"',
      ['3: expected a whole number without quotes, got "3"'],
    ],
    ['name: x\nday: 2026-01-31\nready: yes', ['3: expected true or false, got "yes"']],
    ['name:\nday: 2026-01-31', ['1: expected text, got nothing']],
    ['- name', ['1: expected a map with name, day']],
    ['', ['1: the file is empty']],
    [
      'name: [x\nday: 2',
      ['2: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    [
      'name: &a x\nday: 2026-01-31',
      ['1: anchors and aliases are not used in these files; write it out'],
    ],
    ['name: !!js x\nday: 2026-01-31', ['1: Unresolved tag: tag:yaml.org,2002:js']],
  ])('says for %j what is wrong, with its line', (yaml, expected) => {
    for (const line of expected) expect(problemsOf(yaml)).toContain(line);
  });

  it('reports every problem in the order of the lines', () => {
    const lines = problemsOf('name:\nday: soon\ncount: many').map((line) => line.slice(0, 1));
    expect(lines).toEqual(['1', '2', '3']);
  });

  it('refuses a tree of aliases without building it', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]`;
    expect(problemsOf(bomb).length).toBeGreaterThan(0);
  });

  it.each(['['.repeat(200_000), '{a: '.repeat(100_000), '- '.repeat(100_000)])(
    'does not follow nesting without end',
    (yaml) => {
      expect(problemsOf(yaml)).toEqual(['1: the text is nested deeper than 50 levels']);
    },
  );

  it('does not read a file of more than a million characters', () => {
    expect(problemsOf('#'.repeat(1_000_001))[0]).toContain('at most 1000000');
  });

  it('asks for all four languages', () => {
    const read = readYaml('a.yaml', 'en: a\nzh-Hant-HK: b\nzh-Hans-CN: c\n', texts);
    expect(read.ok ? [] : read.error.map((problem) => problem.message)).toEqual([
      '"pt-MO" is missing',
    ]);
  });

  it('keeps the order of lists and free maps', () => {
    const list = readYaml('a.yaml', '[b, a]', listOf(text));
    expect(list).toEqual({ ok: true, value: ['b', 'a'] });
    const map = readYaml('a.yaml', 'b: x\na: y', mapOf(text, text));
    expect(map.ok && map.value.map(({ key }) => key)).toEqual(['b', 'a']);
  });
});
