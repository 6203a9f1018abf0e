import { expect, it } from 'vitest';
import { recentOnes } from './recent-ones.ts';

it('makes each value once, also when it is asked for twice at a time, and forgets the oldest', async () => {
  const made: string[] = [];
  const recent = recentOnes<string>(2);
  const ask = (name: string) =>
    recent(name, async () => {
      made.push(name);
      return name;
    });
  await Promise.all([ask('a'), ask('a')]);
  await ask('b');
  await ask('a');
  await ask('c');
  await ask('a');
  expect(made).toEqual(['a', 'b', 'c']);
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('does not keep what failed', async () => {
  const recent = recentOnes<string>(2);
  await expect(recent('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await recent('a', async () => 'here')).toBe('here');
});
