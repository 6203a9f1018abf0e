import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeTexts,
  createKeysFile,
  createPortable,
  type KeysFile,
  openKeyRing,
  publicKeysOf,
} from '../../exchange/index.ts';
import { day, instant, settableClock } from '../../kernel/day.ts';
import { SYSTEM_RANDOM } from '../../kernel/id.ts';
import { PORTABLE_KINDS } from '../../node/index.ts';
import { PERIOD_STATEMENT } from '../../people/portable/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { verifyCommand } from '../verify.ts';

const NOW = '2026-01-31T02:00:00Z';

/** A database that forgets: documents are signed without one. */
function rowsOf(rows: () => object[]): Database {
  const session = { rows: async () => rows() as never };
  return {
    ...session,
    transaction: (work) => work(session),
    listen: async () => async () => undefined,
    close: async () => undefined,
  };
}

describe('sampan verify document', () => {
  let folder: string;
  let compact: string;
  let document_id: string;
  const file: KeysFile = createKeysFile(instant(NOW));
  const revoked: object[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
    const clock = settableClock(NOW);
    const source = { name: 'memory', read: async () => ({ ok: true, value: file }) as const };
    const keys = await openKeyRing({ node: 'HK', clock, source });
    if (!keys.ok) throw new Error(keys.error.code);
    const database = rowsOf(() => revoked);
    const ask = async () => {
      throw new Error('no network');
    };
    const parts = { node: 'HK', database, clock, random: SYSTEM_RANDOM, keys: keys.value } as const;
    const portable = createPortable({ ...parts, kinds: PORTABLE_KINDS, ask });
    const issued = await portable.issue(database, {
      kind: PERIOD_STATEMENT,
      subject: {
        person_id: null,
        name_zh: '陳大文',
        name_en: 'CHAN, Tai Man',
        birth_date: day('1950-03-04'),
        document_masked: 'A1****6(3)',
      },
      claims: { periods: [{ side: 'HK', basis: 'employment', from: '1990-01-01', to: null }] },
      valid_from: day('2026-01-31'),
      valid_to: day('2026-05-01'),
      issued_by: 'officer',
    });
    if (!issued.ok) throw new Error(issued.error.code);
    ({ compact, document_id } = issued.value);
    const codes = codeTexts(compact);
    await write('codes', codes.ok ? codes.value.join('\n') : '');
    await write('document', `${compact}\n`);
    await write('changed', `${compact.slice(0, -3)}AAA`);
    await write('keys.json', JSON.stringify(file));
    await write('hk.json', JSON.stringify(publicKeysOf(file, 'HK')));
    await write('gd.json', JSON.stringify(publicKeysOf(file, 'GD')));
    await write('list', (await portable.signedRevocations()).compact);
    revoked.push({ document_id, reason: 'mistaken', revoked_at: '2026-01-31T02:00:00Z' });
    const { compact: list } = await portable.signedRevocations();
    await write('revoked.json', JSON.stringify({ node: 'HK', list }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const at = (name: string) => join(folder, name);

  async function run(...args: string[]) {
    const lines: string[] = [];
    const errors: string[] = [];
    const values: unknown[] = [];
    const code = await verifyCommand(['document', ...args], {
      line: (text) => lines.push(text),
      error: (text) => errors.push(text),
      json: (value) => values.push(value),
    });
    return { code, lines, errors, value: values[0] };
  }
  const ON = ['--on', '2026-02-03'];

  it('accepts the signed text and the codes, with keys as a node publishes them or a keys file', async () => {
    for (const [name, keys] of [
      ['document', 'hk.json'],
      ['codes', 'keys.json'],
    ] as const) {
      const { code, lines } = await run(at(name), '--keys', at(keys), ...ON);
      expect(code).toBe(0);
      expect(lines[0]).toBe('The document counts.');
      expect(lines.join('\n')).toContain('Employment · Hong Kong: 1 January 1990 – not ended');
      expect(lines.at(-1)).toContain('it may be revoked');
    }
    const listed = await run(
      at('codes'),
      '--keys',
      at('hk.json'),
      '--revocations',
      at('list'),
      ...ON,
    );
    expect([listed.code, listed.lines.at(-1)]).toEqual([
      0,
      'Looked up in the list of revoked documents of 2026-01-31T02:00:00Z, 62 hours old; a newer one is due.',
    ]);
  });

  it('refuses with a code and in the language asked for', async () => {
    const cases: [string, ...string[]][] = [
      ['portable.signature_wrong', at('changed'), '--keys', at('hk.json'), ...ON],
      ['portable.issuer_unknown', at('document'), '--keys', at('gd.json'), ...ON],
      ['portable.expired', at('document'), '--keys', at('hk.json'), '--on', '2026-05-01'],
      ['portable.not_yet_valid', at('document'), '--keys', at('hk.json'), '--on', '2026-01-30'],
      [
        'portable.kind_wrong',
        at('codes'),
        '--keys',
        at('hk.json'),
        '--kind',
        'people.care.permit',
        ...ON,
      ],
      ['portable.unreadable', at('hk.json'), '--keys', at('hk.json'), ...ON],
      [
        'portable.revoked',
        at('codes'),
        '--keys',
        at('hk.json'),
        '--revocations',
        at('revoked.json'),
        ...ON,
      ],
    ];
    for (const [problem, ...args] of cases) {
      const { code, value } = await run(...args, '--json', '--lang', 'pt-MO');
      expect([problem, code]).toEqual([problem, 1]);
      expect(value).toMatchObject({ is_valid: false, problem: { code: problem } });
    }
    const human = await run(
      at('codes'),
      '--keys',
      at('hk.json'),
      '--revocations',
      at('revoked.json'),
    );
    expect(human.errors.join(' ')).toContain('Its content was wrong');
  });

  it('ends with 3 when a file is missing or not what it should be, with 2 when used wrongly', async () => {
    for (const args of [
      [at('none'), '--keys', at('hk.json')],
      [at('document'), '--keys', at('document')],
      [at('document'), '--keys', at('none')],
      [at('document'), '--keys', at('gd.json'), '--revocations', at('list')],
      [at('document'), '--keys', at('hk.json'), '--revocations', at('hk.json')],
    ]) {
      expect([args, (await run(...args)).code]).toEqual([args, 3]);
    }
    for (const args of [
      [],
      [at('document')],
      [at('document'), 'more', '--keys', at('hk.json')],
      [at('document'), '--keys', at('hk.json'), '--on', '2026-02-30'],
      ['--what'],
    ]) {
      expect([args, (await run(...args)).code]).toEqual([args, 2]);
    }
    expect((await run('--help')).code).toBe(0);
  });
});
