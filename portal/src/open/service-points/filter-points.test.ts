import { expect, test } from 'vitest';
import type { ServicePoint } from '../../api/types.ts';
import { citiesOf, filterPoints } from './filter-points.ts';

const texts = (hant: string, hans: string, en: string) => ({
  'zh-Hant-HK': hant,
  'zh-Hans-CN': hans,
  en,
  'pt-MO': en,
});

const point = (id: string, city: string, name: string, departments: string[]): ServicePoint => ({
  service_point: id,
  institution: id,
  institution_name: texts(name, name, name),
  name: texts('東莞東華醫院', '东莞东华医院', name),
  jurisdiction: 'GD',
  city,
  district: null,
  track: 'gba_pilot',
  batch: '2024',
  from: '2024-06-28',
  departments: departments.map((code) => ({
    code,
    name: texts(code, code, code),
    from: '2024-06-28',
  })),
  departments_incomplete: false,
  grade: 'official',
  sources: [],
  note: null,
});

const POINTS = [
  point('a', 'dongguan', 'Tungwah Hospital', ['eye', 'surgery']),
  point('b', 'zhuhai', 'Zhuhai Hospital', ['eye']),
];

test('points are narrowed by city and department together', () => {
  expect(filterPoints(POINTS, { city: 'zhuhai', department: 'surgery' })).toEqual([]);
  expect(filterPoints(POINTS, { department: 'eye' })).toHaveLength(2);
});

test('every city with a point can be chosen, and the one that is chosen stays', () => {
  expect(citiesOf([...POINTS, point('c', 'yunfu', 'Yunfu Hospital', [])])).toEqual([
    'zhuhai',
    'dongguan',
    'yunfu',
  ]);
  expect(citiesOf([], 'zhuhai')).toEqual(['zhuhai']);
});

test('names are found in any language, whatever the page is in', () => {
  expect(filterPoints(POINTS, { text: 'tungwah' })).toHaveLength(1);
  expect(filterPoints(POINTS, { text: '东华' })).toHaveLength(2);
});
