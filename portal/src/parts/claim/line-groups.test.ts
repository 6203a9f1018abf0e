import { expect, test } from 'vitest';
import { groupLines } from './line-groups.ts';

const line = (key: string) => ({ key, label: key, value: '1', unit: null, raw: 1 });

test('every step of a decision is in exactly one group, in its order', () => {
  const keys = [
    'person_known',
    'age_min',
    'age_in_year',
    'point_in_use',
    'fee',
    'made_up',
    'outcome',
  ];
  const groups = groupLines(keys.map(line));
  expect(groups.map(({ group }) => group)).toEqual(['person', 'service', 'amount', 'result']);
  expect(groups.flatMap(({ lines }) => lines.map(({ key }) => key))).toEqual(keys);
});
