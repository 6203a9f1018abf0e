import { expect, test } from 'vitest';
import { keyed } from './keyed.ts';

const keys = (rows: readonly string[]) => keyed(rows, (row) => row).map(({ key }) => key);

test('rows that say the same have keys of their own, which a new row on top does not change', () => {
  const before = keys(['b', 'a', 'a']);
  expect(new Set(before).size).toBe(3);
  expect(keys(['a', 'b', 'a', 'a']).slice(1)).toEqual(before);
});
