import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyCommand } from '../../src/cli/policy.ts';
import { draftChange } from '../../src/insight/policy-changes/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { signedIn } from './people-sides.ts';
import { RAISED, startProcess } from './policy-sides.ts';

let fresh: FreshDatabase;
const { env } = process;
const before = { ...env };
const change_id = randomUUID();
beforeAll(async () => {
  fresh = await freshDatabase({ max: 2 });
  env['DATABASE_URL_HK'] = fresh.url;
  env['SAMPAN_NODES'] = 'HK';
  const hk = await startProcess(fresh);
  const reason = 'Adopted.';
  const drafted = await draftChange(hk, signedIn('ho-officer'), {
    change_id,
    change: RAISED,
    reason,
  });
  expect(drafted.ok).toBe(true);
  await hk.end();
});
afterAll(async () => {
  for (const name of ['DATABASE_URL_HK', 'SAMPAN_NODES']) {
    if (before[name] === undefined) delete env[name];
    else env[name] = before[name];
  }
  await fresh?.drop();
});

async function run(...args: string[]) {
  const said: { lines: string[]; errors: string[] } = { lines: [], errors: [] };
  const code = await policyCommand(args, {
    line: (text) => said.lines.push(text),
    error: (text) => said.errors.push(text),
    json: (value) => said.lines.push(JSON.stringify(value)),
  });
  return { code, text: said.lines.join('\n'), errors: said.errors.join('\n') };
}

test('the command line tells what officers changed at a node', async () => {
  const told = await run('changes', '--node', 'hk');
  expect(told.code).toBe(0);
  expect(told.text).toContain(`hk.elderly_voucher annual_amount  DRAFT  ${change_id}`);
  expect(told.text).toContain('drafted 2026-11-27 by ho-officer: Adopted.');
  expect((await run('changes', 'hk.public_fees', '--json')).text).toBe('[]');
});

test('the command line writes a change as a file for another side', async () => {
  const file = await run('export-change', change_id);
  expect(JSON.parse(file.text)).toMatchObject({
    format: 'sampan.policy-change.v1',
    node: 'HK',
    state: 'DRAFT',
    change: RAISED,
  });
  const missing = await run('export-change', randomUUID(), '--lang', 'pt-MO');
  expect([missing.code, missing.errors]).toEqual([
    2,
    'Não existe essa alteração da lei.\nEscolha uma da lista.',
  ]);
  expect((await run('export-change', 'nothing')).code).toBe(2);
  expect((await run('changes', '--node', 'mo')).code).toBe(2);
});
