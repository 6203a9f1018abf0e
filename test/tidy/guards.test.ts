import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlantedTree, plant } from './planted-tree.ts';

/** Every guard is shown to refuse what it is there to refuse: a rule that never fails is not a rule. */

const door = 'export const here = 1;\n';
const floors: Record<string, string> = {
  'src/kernel/upward.ts':
    "import type { here } from '../schemes/index.ts';\nexport type A = typeof here;\n",
  'src/kernel/world.ts':
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
  'src/schemes/index.ts': door,
  'src/schemes/clock.ts': "import { hostname } from 'node:os';\nexport const a = hostname;\n",
  'src/rulebook/index.ts': door,
  'src/rulebook/neighbour.ts':
    "import { here } from '../platform/postgres/index.ts';\nexport const a = here;\n",
  'src/platform/postgres/index.ts': door,
  'src/platform/postgres/upward.ts':
    "import { here } from '../../exchange/index.ts';\nexport const a = here;\n",
  'src/exchange/index.ts': door,
  'src/exchange/upward.ts':
    "import { here } from '../people/persons/index.ts';\nexport const a = here;\n",
  'src/people/persons/index.ts': door,
  'src/people/persons/inside.ts': door,
  'src/people/persons/upward.ts':
    "import { here } from '../../capital/ledger/index.ts';\nexport const a = here;\n",
  'src/data/consent/index.ts': door,
  'src/data/consent/side-door.ts':
    "import { here } from '../../people/persons/inside.ts';\nexport const a = here;\n",
  'src/data/consent/upward.ts':
    "import { here } from '../../products/catalogue/index.ts';\nexport const a = here;\n",
  'src/products/catalogue/index.ts': door,
  'src/products/catalogue/upward.ts':
    "import { here } from '../../capital/ledger/index.ts';\nexport const a = here;\n",
  'src/capital/ledger/index.ts': door,
  'src/capital/ledger/own-door.ts': "import { here } from './index.ts';\nexport const a = here;\n",
  'src/capital/ledger/first.ts': "import { b } from './second.ts';\nexport const a = b;\n",
  'src/capital/ledger/second.ts': "import { a } from './first.ts';\nexport const b = () => a;\n",
  'src/capital/ledger/rule.ts': "import pg from 'pg';\nexport const a = pg;\n",
  'src/capital/ledger/upward.ts':
    "import { here } from '../../insight/statistics/index.ts';\nexport const a = here;\n",
  'src/insight/statistics/index.ts': door,
  'src/insight/statistics/upward.ts':
    "import { here } from '../../node/index.ts';\nexport const a = here;\n",
  'src/insight/simulation/clock.ts':
    "import { hostname } from 'node:os';\nexport const a = hostname;\n",
  'src/node/index.ts': door,
  'src/node/upward.ts': "import { here } from '../cli/index.ts';\nexport const a = here;\n",
  'src/node/page.ts': "import { here } from '../../portal/src/page.ts';\nexport const a = here;\n",
  'src/cli/index.ts': door,
  'portal/src/page.ts': "import { here } from '../../src/node/index.ts';\nexport { here };\n",
};

describe('import guard', () => {
  let tree: PlantedTree;
  let found: readonly { rule: { name: string }; from: string }[] = [];
  beforeAll(async () => {
    tree = await plant(floors);
    const printed = await tree.run('depcruise', [
      'src',
      'portal',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ]);
    found = JSON.parse(printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1)).summary
      .violations;
  }, 60_000);
  afterAll(() => tree.remove());

  it.each([
    ['down-only-kernel', 'src/kernel/upward.ts'],
    ['down-only-rulebook', 'src/rulebook/neighbour.ts'],
    ['down-only-platform', 'src/platform/postgres/upward.ts'],
    ['down-only-exchange', 'src/exchange/upward.ts'],
    ['down-only-people', 'src/people/persons/upward.ts'],
    ['down-only-data', 'src/data/consent/upward.ts'],
    ['down-only-products', 'src/products/catalogue/upward.ts'],
    ['down-only-capital', 'src/capital/ledger/upward.ts'],
    ['down-only-insight', 'src/insight/statistics/upward.ts'],
    ['down-only-node', 'src/node/upward.ts'],
    ['front-door', 'src/data/consent/side-door.ts'],
    ['own-door-from-inside', 'src/capital/ledger/own-door.ts'],
    ['no-cycle', 'src/capital/ledger/first.ts'],
    ['pure', 'src/kernel/world.ts'],
    ['pure', 'src/schemes/clock.ts'],
    ['pure', 'src/insight/simulation/clock.ts'],
    ['driver-in-platform', 'src/capital/ledger/rule.ts'],
    ['portal-apart', 'src/node/page.ts'],
    ['portal-by-client-only', 'portal/src/page.ts'],
  ])('%s refuses %s', (rule, file) => {
    expect(found.filter((one) => one.from === file).map((one) => one.rule.name)).toContain(rule);
  });

  it('finds nothing in the files that keep the rules', () => {
    const innocent = Object.keys(floors).filter((file) => floors[file] === door);
    expect(found.filter((one) => innocent.includes(one.from))).toEqual([]);
  });
});

const lines = (count: number, line: string) =>
  `${Array.from({ length: count }, () => line).join('\n')}\n`;
const branches = Array.from(
  { length: 14 },
  (_, i) => `  if (n > ${i}) { if (n < 9) n += ${i}; }`,
).join('\n');
const styles: Record<string, string> = {
  'src/kernel/default-export.ts': 'export default function a() {}\n',
  'src/kernel/enum.ts': 'export enum A { one }\n',
  'src/kernel/any.ts': 'export const a = (b: any) => b;\n',
  'src/kernel/console.ts': "console.log('a');\nexport const a = 1;\n",
  'src/kernel/camelCase.ts': 'export const a = 1;\n',
  'src/kernel/parameter-property.ts':
    'export class A {\n  constructor(private readonly b: number) {\n    this.c = this.b;\n  }\n  c: number;\n}\n',
  'src/kernel/floating.ts': 'async function a() {}\nexport function b() {\n  a();\n}\n',
  'src/kernel/misused.ts': 'export const a = [1].filter(async (one) => one > 0);\n',
  'src/kernel/long-function.ts': `export function a(n: number) {\n${lines(61, '  n += 1;')}  return n;\n}\n`,
  'src/kernel/complex.ts': `export function a(n: number) {\n${branches}\n  return n;\n}\n`,
  'src/kernel/cycle-one.ts': "import { b } from './cycle-two.ts';\nexport const a = () => b;\n",
  'src/kernel/cycle-two.ts': "import { a } from './cycle-one.ts';\nexport const b = () => a;\n",
};

describe('style guard', () => {
  let tree: PlantedTree;
  let printed = '';
  beforeAll(async () => {
    tree = await plant(styles);
    printed = await tree.run('biome', ['lint', 'src', '--max-diagnostics=none', '--reporter=json']);
  }, 60_000);
  afterAll(() => tree.remove());

  it.each([
    ['noDefaultExport', 'default-export'],
    ['noEnum', 'enum'],
    ['noExplicitAny', 'any'],
    ['noConsole', 'console'],
    ['useFilenamingConvention', 'camelCase'],
    ['noParameterProperties', 'parameter-property'],
    ['noFloatingPromises', 'floating'],
    ['noMisusedPromises', 'misused'],
    ['noExcessiveLinesPerFunction', 'long-function'],
    ['noExcessiveCognitiveComplexity', 'complex'],
    ['noImportCycles', 'cycle-one'],
  ])('%s refuses %s.ts', (rule, file) => {
    const report = JSON.parse(printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1));
    const hits = report.diagnostics.filter(
      (one: { category: string; location: { path: unknown } }) =>
        one.category.endsWith(`/${rule}`) &&
        JSON.stringify(one.location.path).includes(`${file}.ts`),
    );
    expect(hits.length).toBeGreaterThan(0);
  });
});

const types: Record<string, string> = {
  'src/kernel/unchecked-index.ts': 'export const a = (b: number[]): number => b[0];\n',
  'src/kernel/unused-local.ts': 'export function a() {\n  const b = 1;\n}\n',
  'src/kernel/implicit-return.ts':
    'export function a(b: boolean): number | undefined {\n  if (b) return 1;\n}\n',
  'src/kernel/optional.ts': 'export const a: { b?: string } = { b: undefined };\n',
  'src/kernel/erasable.ts': 'export namespace A { export const b = 1; }\n',
};

describe('type guard', () => {
  let tree: PlantedTree;
  let printed = '';
  beforeAll(async () => {
    tree = await plant(types);
    printed = await tree.run('tsc', ['-p', '.']);
  }, 60_000);
  afterAll(() => tree.remove());

  it.each([
    ['unchecked-index.ts', 'TS2322'],
    ['unused-local.ts', 'TS6133'],
    ['implicit-return.ts', 'TS7030'],
    ['optional.ts', 'TS2375'],
    ['erasable.ts', 'TS1294'],
  ])('refuses %s with %s', (file, code) => {
    expect(
      printed.split('\n').filter((line) => line.includes(file) && line.includes(code)),
    ).not.toEqual([]);
  });
});

describe('dead-code guard', () => {
  let tree: PlantedTree;
  beforeAll(async () => {
    tree = await plant({
      'src/cli/main.ts': "import { used } from '../kernel/some.ts';\nused();\n",
      'bin/sampan.js': "import '../src/cli/main.ts';\n",
      'src/kernel/some.ts': 'export const used = () => 1;\nexport const spare = 2;\n',
      'src/kernel/orphan.ts': 'export const orphan = 3;\n',
    });
  });
  afterAll(() => tree.remove());

  it('finds a file and an export that nobody uses', async () => {
    const printed = await tree.run('knip', ['--include', 'files,exports', '--no-config-hints']);
    expect(printed).toContain('src/kernel/orphan.ts');
    expect(printed).toContain('spare');
  }, 60_000);
});
