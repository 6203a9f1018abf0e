import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeysFile, publicKeysOf, saveKeysFile, trustKeys } from '../exchange/index.ts';
import { instant } from '../kernel/day.ts';
import { keysCommand } from './keys.ts';

describe('sampan keys', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'));
    file = join(folder, 'keys.json');
    await saveKeysFile(file, createKeysFile(instant('2026-01-31T02:00:00Z')));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(...args: string[]) {
    const lines: string[] = [];
    const errors: string[] = [];
    const values: unknown[] = [];
    const code = await keysCommand(args, {
      line: (text) => lines.push(text),
      error: (text) => errors.push(text),
      json: (value) => values.push(value),
    });
    return { code, lines, errors, value: values[0] };
  }

  it('lists the keys of all sides or of one', async () => {
    expect((await run('list', '--file', file)).lines).toHaveLength(6);
    const one = await run('list', '--node', 'mo', '--file', file, '--json');
    expect(one.value).toMatchObject([
      { node: 'MO', use: 'sig', state: 'active', not_after: null },
      { node: 'MO', use: 'enc', state: 'active', not_after: null },
    ]);
    expect(JSON.stringify(one.value)).not.toContain('"d"');
  });

  it('announces and then rotates', async () => {
    const announced = await run('announce', '--node', 'gd', '--file', file, '--json');
    const next = (announced.value as { state: string; kid: string }[])
      .filter(({ state }) => state === 'next')
      .map(({ kid }) => kid);
    expect(next).toHaveLength(2);
    const rotated = await run('rotate', '--node', 'gd', '--file', file, '--json');
    const active = (rotated.value as { state: string; kid: string }[])
      .filter(({ state }) => state === 'active')
      .map(({ kid }) => kid);
    expect(active).toEqual(next);
  });

  it('takes over the public keys of another side, never those of a side it holds', async () => {
    const other = createKeysFile(instant('2026-02-01T00:00:00Z'));
    const jwks = join(folder, 'hk.jwks.json');
    await writeFile(jwks, JSON.stringify(publicKeysOf(other, 'HK')));
    const own = await run('trust', jwks, '--file', file);
    expect([own.code, own.errors.length]).toEqual([1, 1]);
    const apart = join(folder, 'gd.json');
    await saveKeysFile(apart, trustKeys(other, publicKeysOf(other, 'HK')));
    const taken = await run('trust', jwks, '--file', apart);
    expect([taken.code, taken.lines.length]).toEqual([0, 2]);
    expect((await run('export', '--node', 'hk', '--file', apart)).value).toEqual(
      publicKeysOf(other, 'HK'),
    );
    expect((await run('trust', join(folder, 'none'), '--file', apart)).code).toBe(1);
  });

  it('says how it is used', async () => {
    expect((await run('--help')).code).toBe(0);
    for (const args of [
      [],
      ['melt'],
      ['rotate'],
      ['list', '--node', 'sz'],
      ['trust'],
      ['--what'],
    ]) {
      const { code, errors } = await run(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(errors.join('\n')).toContain('usage: sampan keys');
    }
    expect((await run('list', '--file', join(folder, 'none'))).code).toBe(3);
  });
});
