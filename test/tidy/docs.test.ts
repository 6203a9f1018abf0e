import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/output.ts';
import { verbsOf } from '../../src/cli/reference/command-line-page.ts';
import type { Page } from '../../src/cli/reference/markdown.ts';
import { referencePages } from '../../src/cli/reference/pages.ts';
import { anchorsOf, linksOf, pagesOf, typeScriptProblems, withoutFences } from './docs-pages.ts';
import { ROOT } from './planted-tree.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...pagesOf(join(ROOT, 'docs')).map((one) => `docs/${one}`),
];

/** What a verb prints, without a process of its own. */
async function helpOf(verb: string | null): Promise<string> {
  const lines: string[] = [];
  const output: Output = { line: (text) => lines.push(text), error: () => {}, json: () => {} };
  expect(await main(verb === null ? ['--help'] : [verb, '--help'], output)).toBe(0);
  return `${lines.join('\n')}\n`;
}

describe('pages', () => {
  it.each(pages)('%s has one title and it comes first', (path) => {
    const titles = withoutFences(read(path)).match(/^# .+$/gm) ?? [];
    expect(titles).toHaveLength(1);
    expect(read(path).startsWith('# ')).toBe(true);
  });

  it('link only to what is there', () => {
    const broken = pages.flatMap((path) =>
      linksOf(ROOT, path).filter(({ target, anchor }) => {
        if (target === null) return true;
        return anchor !== null && !anchorsOf(target).includes(anchor);
      }),
    );
    expect(broken.map(({ from, link }) => `${from}: ${link}`)).toEqual([]);
  });

  it('can be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      for (const { link } of linksOf(ROOT, path)) {
        const [file = ''] = link.split('#');
        const found = join(path, '..', file);
        if (pages.includes(found)) reached.add(found);
      }
    }
    const aside = /^docs\/decisions\/|^CHANGELOG\.md$/;
    expect(pages.filter((path) => !reached.has(path) && !aside.test(path))).toEqual([]);
  });

  it('name only files that are there', () => {
    const naming = /`((?:src|policy|docs|test|glossary|migrations|portal|bench)\/[\w./-]+\w)`/g;
    const named = pages.flatMap((path) =>
      [...read(path).matchAll(naming)].map(([, file = '']) => ({ path, file })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('hold TypeScript that the compiler accepts', async () => {
    expect(await typeScriptProblems(ROOT, pages)).toEqual([]);
  }, 60_000);
});

describe('generated pages', () => {
  it('are as they would be written', async () => {
    const fresh: readonly Page[] = await referencePages(ROOT, helpOf);
    const stale = fresh.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
    expect(stale, 'run: npm run -s sampan -- docs').toEqual([]);
    for (const { path, text } of fresh) {
      expect(text.split('\n', 6).join(' '), path).toContain('by `sampan docs`');
    }
  }, 60_000);
});

describe('commands in the pages', () => {
  it('are verbs', async () => {
    const verbs = verbsOf(await helpOf(null));
    const naming = /(?:npm run -s sampan -- |`(?:npx )?sampan )([a-z]+)/g;
    const named = pages.flatMap((path) =>
      [...read(path).matchAll(naming)].map(([, verb = '']) => ({ path, verb })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ verb }) => !verbs.includes(verb))).toEqual([]);
  });

  it('of the README are those of the package and of .ci/run', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = [...read('README.md').matchAll(/^npm ci && (.+)$/gm)].map(([, rest]) => rest);
    expect(commands).toEqual(['npm start', 'npm test']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'sampan']));
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test');
  });
});

describe('notes', () => {
  it('name every dependency and no other', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    );
    const listed = [...read('docs/reference/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)];
    expect(listed.map(([, name]) => name).sort()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort(),
    );
  });

  it.each(readdirSync(join(ROOT, 'changes')))(
    'changes/%s says kind, sentence and areas',
    (name) => {
      const note = parse(read(`changes/${name}`)) as Record<string, unknown>;
      expect(['policy', 'feature', 'fix', 'technical']).toContain(note['kind']);
      expect(note['summary']).toMatch(/^[A-Z].*\.$/);
      expect(note['areas']).toBeInstanceOf(Array);
      expect(note['kind'] !== 'policy' || note['periods'] !== undefined).toBe(true);
    },
  );

  it('begin every decision with its number and say what would change our mind', () => {
    const decisions = pages.filter((path) => path.startsWith('docs/decisions/'));
    for (const path of decisions) {
      const number = path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4);
      expect(read(path)).toMatch(new RegExp(`^# ${number} `));
      for (const part of ['Context', 'Choice', 'Rejected', 'What would change our mind']) {
        expect(read(path), path).toContain(`**${part}.**`);
      }
    }
  });
});
