import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './planted-tree.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const code = tracked.filter((path) => /\.(ts|tsx)$/.test(path) && !path.includes('/generated/'));

/** What linters cannot say: names, sizes and words of the tree. */
describe('tree', () => {
  it('has no file over 400 lines, and a median under 120', () => {
    const sizes = code.map((path) => ({ path, lines: read(path).split('\n').length }));
    expect(sizes.filter((one) => one.lines > 401)).toEqual([]);
    const sorted = sizes.map((one) => one.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|shared|manager|base)(\.|\/|-)/;
    expect(code.filter((path) => drawer.test(path))).toEqual([]);
  });

  it('keeps at most 15 files to a folder, tests apart', () => {
    const folders = new Map<string, number>();
    for (const path of code.filter((one) => !one.includes('.test.'))) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, count]) => count > 15)).toEqual([]);
  });

  it('leaves nothing half done and silences no guard', () => {
    const marks = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        'XX' + 'X',
        '@ts-' + 'ignore',
        '@ts-' + 'expect-error',
        'biome-' + 'ignore',
        String.raw`\.on` + String.raw`ly\(`,
      ].join('|'),
    );
    expect(code.filter((path) => marks.test(read(path)))).toEqual([]);
  });

  it('names no machine, registry or person behind the work', () => {
    const words = /\/work\/|\/root\/|registry\.npmjs|codeload/;
    const texts = tracked.filter((path) =>
      /\.(ts|tsx|js|cjs|json|md|ya?ml|sql|html|css)$/.test(path),
    );
    expect(
      texts.filter((path) => path !== 'test/tidy/tree.test.ts' && words.test(read(path))),
    ).toEqual([]);
  });

  it('opens each room by a short door', () => {
    const doors = code.filter((path) => path.startsWith('src/') && path.endsWith('/index.ts'));
    expect(doors.length).toBeGreaterThan(5);
    expect(doors.filter((path) => /export \*/.test(read(path)))).toEqual([]);
  });

  it('keeps SQL in the stores', () => {
    const sql =
      /\b(select|insert into|update|delete from)\b[\s\S]{0,200}\b(from|values|set|where)\b/;
    const rooms = code.filter((path) =>
      /^src\/(people|data|products|capital|insight|exchange)\//.test(path),
    );
    const speaking = rooms.filter(
      (path) =>
        !/(^|[/-])store\.ts$|\.test\.ts$/.test(path) &&
        /\.rows[<(]/.test(read(path)) &&
        sql.test(read(path)),
    );
    expect(speaking).toEqual([]);
  });

  it('begins every migration with a sentence', () => {
    const steps = tracked.filter((path) => path.startsWith('migrations/'));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((path) => !/^-- [A-Z].*\.\n/.test(read(path)))).toEqual([]);
  });

  it('has few files at the root', () => {
    const root = tracked.filter((path) => !path.includes('/'));
    const expected = [
      '.dependency-cruiser.cjs',
      '.gitignore',
      '.npmrc',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'biome.json',
      'knip.json',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
    ];
    expect(root.filter((path) => !expected.includes(path))).toEqual([]);
  });
});
