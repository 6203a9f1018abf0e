import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKeysFile, openKeyRing, publicKeysOf, signPortable } from '../../exchange/index.ts';
import { instant, settableClock } from '../../kernel/day.ts';
import { verifyCommand } from '../verify.ts';

const NOW = '2026-01-31T02:00:00Z';
const RECEIPT = {
  v: 1,
  receipt_id: '01a201df-c001-7000-8000-000000000001',
  consent_id: '01a201df-c001-7000-8000-000000000002',
  act: 'given',
  at: NOW,
  holder: 'HK',
  recipient: { side: 'GD', institution: 'hku-shenzhen' },
  person: null,
  given_as: 'self',
  from: NOW,
  until: null,
  policy: 'hk.record_sharing',
  law: 'a'.repeat(64),
  terms: {
    basis: 'consent',
    opens: true,
    covers_emergency: false,
    record_types: null,
    care_from: '2023-01-31',
    care_to: null,
    linked: null,
    people: null,
    study_uids: null,
    purposes: ['TREAT'],
    sensitive_classes: [],
    openings_max: null,
    access_mode: 'view',
    erase_days: null,
    exceptions: [],
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receipt-'));
  const file = createKeysFile(instant(NOW));
  const source = { name: 'memory', read: async () => ({ ok: true, value: file }) as const };
  const keys = await openKeyRing({ node: 'HK', clock: settableClock(NOW), source });
  if (!keys.ok) throw new Error(keys.error.code);
  const by = keys.value.signingKey();
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('keys.json', JSON.stringify(publicKeysOf(file, 'HK')));
  await write('right', `${signPortable(RECEIPT, 'sampan-receipt', by)}\n`);
  await write('of-another', signPortable({ ...RECEIPT, holder: 'GD' }, 'sampan-receipt', by));
  await write('of-another-kind', signPortable(RECEIPT, 'sampan-document', by));
  await write('of-another-form', signPortable({ ...RECEIPT, more: 1 }, 'sampan-receipt', by));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await verifyCommand(['receipt', ...args], {
    line: (text) => lines.push(text),
    error: (text) => lines.push(text),
    json: (value) => lines.push(JSON.stringify(value)),
  } as Parameters<typeof verifyCommand>[1]);
  return { code, text: lines.join('\n') };
}

const at = (name: string) => [join(folder, name), '--keys', join(folder, 'keys.json')];

it('says who signed a receipt and what it says', async () => {
  const { code, text } = await run(...at('right'));
  expect(code).toBe(0);
  expect(text).toContain('signed by HK');
  expect(text).toContain('hku-shenzhen (GD)');
  expect(text).toMatch(/basis +consent/);
  expect(JSON.parse((await run(...at('right'), '--json')).text)).toMatchObject({ is_valid: true });
});

it.each(['of-another', 'of-another-kind', 'of-another-form'])('refuses one %s', async (name) => {
  expect((await run(...at(name))).code).toBe(1);
});

it('needs a file, keys to trust, and files that can be read', async () => {
  expect((await run('--help')).code).toBe(0);
  expect((await run()).code).toBe(2);
  expect((await run(join(folder, 'right'))).code).toBe(2);
  expect((await run(...at('absent'))).code).toBe(3);
});
