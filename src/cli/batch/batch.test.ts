import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../kernel/language.ts';
import { batchCommand } from '../batch.ts';
import type { Output } from '../output.ts';
import { populationCommand } from '../population.ts';
import type { Manifest } from './manifest.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sampan-batch-'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(at(name), 'manifest.json'), 'utf8')) as Manifest;

/** Runs a verb and gives what it said. */
async function run(command: typeof batchCommand, words: readonly string[]) {
  const said: string[] = [];
  const output: Output = {
    line: (text) => said.push(text),
    error: (text) => said.push(text),
    json: (value) => said.push(JSON.stringify(value)),
  };
  return { code: await command(words, output), said };
}

const batch = (out: string, ...more: readonly string[]) => {
  const words = ['--scheme', 'hk.ha_patients_gba', '--claims', at('claims.csv'), '--out', at(out)];
  return run(batchCommand, [...words, '--part', '2000', ...more]);
};

/** Claims enough for several parts. */
function manyClaims(): string {
  const rows = ['person,on,treated_in,price,is_exempt'];
  for (let nth = 0; nth < 5000; nth++) {
    const month = String(1 + (nth % 5) * 2).padStart(2, '0');
    const cents = String((nth * 7919) % 100).padStart(2, '0');
    const price = `${(nth * 37) % 1700}.${cents}`;
    rows.push(`${1 + Math.floor(nth / 5)},2025-${month}-15,shenzhen,${price},${nth % 9 === 0}`);
  }
  return `${rows.join('\n')}\n`;
}

const REFORM = `extends: hk.ha_patients_gba
scheme: reform.higher_limit
title: { zh-Hant-HK: 提高上限, zh-Hans-CN: 提高上限, en: Higher limit, pt-MO: Limite mais alto }
sources:
  proposal: { title: A proposal, url: unknown, grade: provisional }
parameters:
  period_subsidy_max:
    values:
      2025-01-01: { value: "4000.00", source: proposal }
`;

describe('sampan batch', () => {
  beforeAll(() => writeFile(at('claims.csv'), manyClaims()));

  it('comes to the same with one, two and three workers', async () => {
    for (const workers of ['1', '2', '3']) {
      const { code, said } = await batch(`w${workers}`, '--workers', workers);
      expect(said[0]).toBe('5000 claims of 1000 persons, hk.ha_patients_gba');
      expect(code).toBe(0);
      expect(manifestOf(`w${workers}`)).toEqual(manifestOf('w1'));
    }
    for (const name of readdirSync(at('w1'))) {
      const [one, three] = [at('w1'), at('w3')].map((each) => readFileSync(join(each, name)));
      expect(one?.equals(three ?? Buffer.alloc(0)), name).toBe(true);
    }
  }, 60_000);

  it('writes decisions that add up to its totals', async () => {
    const { totals } = manifestOf('w1');
    let patient = 0;
    let rows = 0;
    for (const name of readdirSync(at('w1')).filter((each) => each.endsWith('.parquet'))) {
      const file = await asyncBufferFromFile(join(at('w1'), name));
      for (const row of await parquetReadObjects({ file, columns: ['paid_by_patient'] })) {
        patient += Math.round(Number(row['paid_by_patient']) * 100);
        rows += 1;
      }
    }
    expect(rows).toBe(5000);
    const cell = totals?.paid.find(({ payer }) => payer === 'patient');
    expect(cell).toMatchObject({ place: 'shenzhen', currency: 'CNY' });
    expect(String(patient)).toBe(cell?.amount.replace('.', ''));
  }, 60_000);

  it('goes on with the parts that are missing, and only with those', async () => {
    await rm(join(at('w2'), 'part-00001.json'));
    await writeFile(join(at('w2'), 'decisions-00001.parquet.unfinished'), 'half');
    await writeFile(join(at('w2'), 'decisions-00000.parquet'), 'kept as it is');
    expect((await batch('w2')).code).toBe(0);
    expect(manifestOf('w2')).toEqual(manifestOf('w1'));
    expect(readFileSync(join(at('w2'), 'decisions-00000.parquet'), 'utf8')).toBe('kept as it is');
    expect(readdirSync(at('w2')).sort()).toEqual(readdirSync(at('w1')).sort());
  }, 60_000);

  it('compares a proposal with the law', async () => {
    await writeFile(at('reform.yaml'), REFORM);
    const more = ['--reform', at('reform.yaml'), '--compare', '--form', 'csv'];
    expect((await batch('reform', ...more)).code).toBe(0);
    const { before, totals, policy, compared_policy } = manifestOf('reform');
    expect(before?.totals).toEqual(manifestOf('w1').totals);
    expect(compared_policy).toBe(manifestOf('w1').policy);
    expect(policy).not.toBe(compared_policy);
    const { winners = 0, losers, unchanged = 0 } = before?.difference ?? {};
    expect(winners).toBeGreaterThan(100);
    expect(losers).toBe(0);
    expect(winners + unchanged).toBe(totals?.persons);
    const [head] = readFileSync(join(at('reform'), 'before-00000.csv'), 'utf8').split('\n', 1);
    expect(head).toMatch(/^person,on,outcome,reasons,not_settled,provisional,currency,price,/);
  }, 60_000);

  it('leaves the folder of another run alone', async () => {
    await writeFile(at('reform.yaml'), REFORM);
    const { code, said } = await batch('w1', '--reform', at('reform.yaml'));
    expect(code).toBe(1);
    expect(said[0]).toContain('holds the results of another run');
  }, 60_000);

  it('keeps what is finished and no half-written file when a part cannot be written', async () => {
    // A folder stands where the file of the second part should be.
    await mkdir(join(at('blocked'), 'decisions-00001.parquet', 'in the way'), { recursive: true });
    const { code, said } = await batch('blocked', '--workers', '1');
    expect(code).toBe(1);
    expect(said[0]).toContain('Part 1 could not be finished');
    expect(readdirSync(at('blocked')).filter((name) => name.includes('unfinished'))).toEqual([]);
    expect(manifestOf('blocked')).toMatchObject({
      state: 'under_way',
      finished: [0],
      totals: null,
    });
    await rm(join(at('blocked'), 'decisions-00001.parquet'), { recursive: true });
    expect((await batch('blocked')).code).toBe(0);
    expect(manifestOf('blocked')).toEqual(manifestOf('w1'));
  }, 60_000);

  it.each([
    ['--scheme', 'hk.nothing', 1, 'batch.scheme_unknown'],
    ['--claims', 'nowhere.csv', 1, 'batch.file_missing'],
    ['--persons', 'nowhere.parquet', 1, 'batch.file_missing'],
    ['--reform', 'nowhere.yaml', 1, 'policy.file_missing'],
  ])('refuses %s %s', async (option, value, code, fault) => {
    const done = await batch('refused', option, value, '--json');
    expect(done.code).toBe(code);
    expect(done.said[0]).toContain(`"code":"${fault}"`);
    expect(readdirSync(folder)).not.toContain('refused');
  });

  it.each([
    ['--workers', '0'],
    ['--form', 'xls'],
    ['--colour', 'red'],
  ])('answers %s %s as misuse', async (option, value) =>
    expect((await batch('misused', option, value)).code).toBe(2),
  );

  it('refuses a proposal for another law, and one with an unknown parameter', async () => {
    await writeFile(at('other.yaml'), REFORM.replace('hk.ha_patients_gba', 'mo.public_care'));
    await writeFile(at('unknown.yaml'), REFORM.replace('period_subsidy_max', 'period_subsidy'));
    const other = await batch('refused', '--reform', at('other.yaml'), '--json');
    const unknown = await batch('refused', '--reform', at('unknown.yaml'), '--json');
    expect([other.code, unknown.code]).toEqual([1, 1]);
    expect(other.said[0]).toContain('batch.reform_elsewhere');
    expect(unknown.said[0]).toContain('reform.key_unknown');
    for (const language of LANGUAGES) {
      const { code, said } = await batch(
        'refused',
        '--reform',
        at('unknown.yaml'),
        '--lang',
        language,
      );
      expect(code).toBe(1);
      expect(said[0]).toContain('period_subsidy');
      // The sentence itself is in the reader's language.
      expect(said[0]).not.toMatch(language === 'en' ? /[\p{Script=Han}]/u : /has no parameter/);
    }
    expect(readdirSync(folder)).not.toContain('refused');
  });

  it('leaves nothing behind when a file is refused', async () => {
    await writeFile(at('bad.csv'), 'person,on,price\n1,2025-02-30,5.00\n"2,2025-01-01');
    const { code, said } = await batch('bad', '--claims', at('bad.csv'), '--json');
    expect(code).toBe(1);
    expect(said[0]).toContain('batch.not_csv');
    expect(readdirSync(folder)).not.toContain('bad');
  });
});

describe('sampan population', () => {
  it('meets the published figures, the same for the same seed, and feeds a batch', async () => {
    const make = (out: string, seed: string) =>
      run(populationCommand, ['--out', at(out), '--seed', seed, '--scale', '0.02']);
    for (const [out, seed] of [
      ['p1', '7'],
      ['p2', '7'],
      ['p3', '8'],
    ] as const) {
      expect((await make(out, seed)).code).toBe(0);
    }
    const people = ['p1', 'p2', 'p3'].map((each) => readFileSync(join(at(each), 'people.parquet')));
    expect(people[0]?.equals(people[1] ?? Buffer.alloc(0))).toBe(true);
    expect(people[0]?.equals(people[2] ?? Buffer.alloc(0))).toBe(false);
    const { margins } = JSON.parse(readFileSync(join(at('p1'), 'report.json'), 'utf8'));
    expect(margins).toHaveLength(14);
    for (const { margin, wanted, found } of margins) {
      expect(Math.abs(found - wanted), margin).toBeLessThanOrEqual(1);
    }
    const [claims, persons] = ['claims', 'persons'].map((each) =>
      join(at('p1'), `mo.mainland_premium_subsidy.${each}.parquet`),
    );
    const words = ['--scheme', 'mo.mainland_premium_subsidy', '--out', at('p1-out'), '--json'];
    const files = ['--claims', claims ?? '', '--persons', persons ?? ''];
    const { code, said } = await run(batchCommand, [...words, ...files]);
    expect(said[0]).toContain('"state":"done"');
    expect(code).toBe(0);
  }, 60_000);
});
