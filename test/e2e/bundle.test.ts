import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const ENTRY_BYTES_MAX = 170 * 1024;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

test('the entry of the portal is at most 170 KB of JavaScript, gzipped', async () => {
  const folder = inject('portal');
  const manifest: Record<string, Chunk> = JSON.parse(
    await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'),
  );
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry === true)
    .forEach(add);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(ENTRY_BYTES_MAX);
});

test('a page lets nothing in but what is its own, under a nonce that is used once', async () => {
  const nonces = new Set<string>();
  for (const path of ['/', '/claims/new']) {
    const answer = await fetch(`${inject('origins').GD}${path}`, {
      headers: { accept: 'text/html' },
    });
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    nonces.add(nonce);
    expect(await answer.text()).toContain(`nonce="${nonce}"`);
    for (const part of ["default-src 'self'", "script-src 'self'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
  expect(nonces.size).toBe(2);
});
