import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { dayOf, formatDay, formatMoment, formatMonth, readDay, zoneName } from './day.ts';

test('a day is written in the words of each language', () => {
  expect(LANGUAGES.map((language) => formatDay('2026-01-31', language))).toEqual([
    '2026年1月31日',
    '2026年1月31日',
    '31 January 2026',
    '31 de janeiro de 2026',
  ]);
});

test('an instant is shown in the civil time of the area', () => {
  expect(formatMoment('2026-01-31T15:59:59Z', 'en')).toBe('31 Jan 2026, 23:59');
  expect(formatMoment('2026-01-31T16:00:00Z', 'en')).toBe('1 Feb 2026, 00:00');
  expect(dayOf('2026-01-31T16:00:00Z')).toBe('2026-02-01');
});

test('every zone name says its distance from UTC', () => {
  for (const language of LANGUAGES) expect(zoneName(language)).toContain('UTC+8');
});

test('text that is no day comes back as it is', () => {
  expect(formatDay('unknown', 'en')).toBe('unknown');
  expect(formatMonth('total', 'en')).toBe('total');
});

test('a day is read in the ways people type it', () => {
  for (const typed of [
    '2026-01-31',
    '2026/1/31',
    '20260131',
    '31-01-2026',
    '2026年1月31日',
    '31.1.2026',
  ]) {
    expect(readDay(typed), typed).toBe('2026-01-31');
  }
});

test('a day that does not exist is not read', () => {
  for (const typed of ['', '2026-02-30', '31-13-2026', '2026-1', 'tomorrow', '99999999']) {
    expect(readDay(typed), typed).toBeNull();
  }
});
