import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant, settableClock } from '../../kernel/day.ts';
import { openKeyRing } from './key-ring.ts';
import { readKeysFile } from './keys-file.ts';
import { keysFileSource, loadKeysFile, saveFirstKeysFile, saveKeysFile } from './keys-store.ts';
import { createKeysFile } from './make-keys.ts';
import { publicKeysOf, readPublicKeys, trustKeys } from './public-keys.ts';
import { rotateKeys } from './rotate-keys.ts';

const NOW = instant('2026-01-31T02:00:00Z');

describe('keys file', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'));
    path = join(folder, 'keys.json');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is written whole, for its owner only, and read back', async () => {
    const file = createKeysFile(NOW);
    await saveKeysFile(path, file);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await loadKeysFile(path)).toEqual({ ok: true, value: file });
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it('is made once when two programs start together', async () => {
    const first = join(folder, 'first.json');
    expect(await saveFirstKeysFile(first, createKeysFile(NOW))).toBe(true);
    const made = await loadKeysFile(first);
    expect(await saveFirstKeysFile(first, createKeysFile(NOW))).toBe(false);
    expect(await loadKeysFile(first)).toEqual(made);
    await rm(first);
  });

  it('says what is wrong with it and never quotes a key', async () => {
    const file = createKeysFile(NOW);
    expect(readKeysFile('{')).toEqual({ ok: false, error: 'not JSON' });
    const wrong = readKeysFile(JSON.stringify({ ...file, version: 2 }));
    expect(wrong.ok ? '' : wrong.error).toMatch(/^\/version /);
    const missing = await loadKeysFile(join(folder, 'nowhere.json'));
    expect(missing.ok ? null : missing.error).toMatchObject({
      code: 'keys.unusable',
      facts: { problem: 'ENOENT' },
    });
  });

  it('is read again when it changes, at most once a second; a bad one changes nothing', async () => {
    const clock = settableClock(NOW.toString());
    const problems: string[] = [];
    const file = createKeysFile(NOW);
    await saveKeysFile(path, file);
    const source = keysFileSource(path);
    const onProblem = (problem: { code: string }) => problems.push(problem.code);
    const ring = await openKeyRing({ node: 'GD', clock, source, onProblem });
    if (!ring.ok) throw new Error(ring.error.code);
    const kid = ring.value.signingKey().kid;
    await saveKeysFile(path, rotateKeys(file, 'GD', NOW));
    expect(await ring.value.refresh()).toBe(false);
    clock.set(clock.now().add({ seconds: 2 }));
    expect(await ring.value.refresh()).toBe(true);
    const rotated = ring.value.signingKey().kid;
    expect(rotated).not.toBe(kid);
    await writeFile(path, '{}');
    clock.set(clock.now().add({ seconds: 2 }));
    expect(await ring.value.refresh()).toBe(false);
    expect(problems).toEqual(['keys.unusable']);
    expect(ring.value.signingKey().kid).toBe(rotated);
  });

  it('must hold active private keys of the node, and points of the curve', async () => {
    const clock = settableClock(NOW.toString());
    const whole = createKeysFile(NOW);
    const strange = trustKeys(whole, publicKeysOf(whole, 'GD'));
    const open = (file: typeof whole) =>
      openKeyRing({
        node: 'GD',
        clock,
        source: { name: 'memory', read: async () => ({ ok: true, value: file }) },
      });
    const without = await open(strange);
    expect(without.ok ? '' : without.error.facts['problem']).toBe('no active private key of GD');
    const hk = publicKeysOf(whole, 'HK');
    const keys = hk.keys.map((key) => ({ ...key, y: key.x }));
    const off_curve = await open(trustKeys(whole, { ...hk, keys }));
    expect(off_curve.ok ? '' : off_curve.error.facts['problem']).toBe('a key is not a P-256 key');
  });

  it('hands over public keys as a JWK set that is checked when it is taken over', () => {
    const file = createKeysFile(NOW);
    const text = JSON.stringify(publicKeysOf(file, 'HK'));
    expect(text).not.toContain('"d"');
    const read = readPublicKeys(text);
    expect(read.ok && read.value.node).toBe('HK');
    expect(readPublicKeys('[]').ok).toBe(false);
    expect(readPublicKeys('no').ok).toBe(false);
  });
});
