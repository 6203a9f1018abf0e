import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let fresh: FreshDatabase;
let folder: string;
const { env } = process;
const before = { ...env };
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sampan-import-'));
  env['DATABASE_URL_GD'] = fresh.url;
  env['DATABASE_URL_HK'] = fresh.url;
  env['SAMPAN_DATA_DIR'] = folder;
});
afterAll(async () => {
  for (const name of ['DATABASE_URL_GD', 'DATABASE_URL_HK', 'SAMPAN_DATA_DIR']) {
    if (before[name] === undefined) delete env[name];
    else env[name] = before[name];
  }
  await rm(folder, { recursive: true, force: true });
  await fresh?.drop();
});

async function run(...args: string[]) {
  const said: { lines: string[]; errors: string[]; json: unknown } = {
    lines: [],
    errors: [],
    json: null,
  };
  const code = await importCommand(args, {
    line: (text) => said.lines.push(text),
    error: (text) => said.errors.push(text),
    json: (value) => {
      said.json = value;
    },
  });
  return { code, ...said };
}

const HEADER =
  'service_point,department,service_day,document_type,document_number,birth_date,fee_currency,fee,visit_reason,service_kind,profession,episode,consent_given';
const claim = (episode: string, fee = '88.00') =>
  `zhongshan-chenxinghai,internal_medicine,2026-01-20,hkid,${syntheticHkid(1)},1951-03-08,CNY,${fee},episodic,outpatient,doctor,${episode},yes`;

describe('sampan import', () => {
  it('takes a file of claims, tells bad rows, and does nothing the second time', async () => {
    const path = join(folder, 'visits.csv');
    await writeFile(path, [HEADER, claim('C1'), claim('C2', '0'), claim('C3')].join('\n'));
    const first = await run('claims', path, '--node', 'gd', '--json');
    expect(first.code).toBe(1);
    expect(first.json).toMatchObject({
      state: 'done',
      rows_total: 3,
      rows_good: 2,
      rows_bad: 1,
      was_done: false,
      problems: [{ row: 3, column: 'fee', value: '0', code: 'claim.fee_not_positive' }],
    });
    const again = await run('claims', path, '--node', 'gd');
    expect(again.code).toBe(1);
    expect(again.lines).toEqual([
      '2 of 3 rows kept, 1 refused. This file was taken before; nothing was changed.',
    ]);
    expect(again.errors).toEqual([
      'row 3 fee "0": The fee must be more than zero. Give the net fee charged; to give money back, reverse the claim.',
    ]);
    const translated = await run('claims', path, '--node', 'gd', '--lang', 'pt-MO');
    expect(translated.errors[0]).toMatch(/^row 3 fee "0": O valor da consulta tem de ser/);
    const claims = await fresh.database.rows(
      'select entered_by, count(*)::integer as count from capital.claim group by entered_by',
    );
    expect(claims).toEqual([{ entered_by: 'delegate', count: 2 }]);
    const waiting = await fresh.database.rows<{ kind: string }>('select kind from exchange.outbox');
    expect(waiting.map((one) => one.kind)).toEqual(['capital.claim.submitted.v1']);
  });

  it('refuses a file without the right columns and a command that is not right', async () => {
    const path = join(folder, 'wrong.csv');
    await writeFile(path, 'a,b\n1,2\n');
    const wrong = await run('claims', path, '--node', 'gd');
    expect([wrong.code, wrong.errors.length]).toEqual([1, 1]);
    expect((await run('claims', path)).code).toBe(2);
    expect((await run('claims', path, '--node', 'xx')).code).toBe(2);
    expect((await run('claims', join(folder, 'nothing.csv'), '--node', 'gd')).code).toBe(2);
    expect((await run('claims', path, '--node', 'gd', '--surprise')).code).toBe(2);
    expect((await run('claims', path, '--node', 'gd', '--lang', 'tlh')).code).toBe(2);
    const help = await run('--help');
    expect([help.code, help.lines[0]]).toEqual([
      0,
      expect.stringContaining('usage: sampan import'),
    ]);
  });

  it('takes a file of persons into the register, too', async () => {
    const path = join(folder, 'persons.csv');
    await writeFile(path, 'nonsense\n');
    expect((await run('persons', path, '--node', 'hk')).code).toBe(1);
  });
});
