import fc from 'fast-check';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { day, instant, settableClock } from '../../kernel/day.ts';
import type { FaultCode } from '../../kernel/fault.ts';
import { SYSTEM_RANDOM } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  createKeysFile,
  type KeysFile,
  openKeyRing,
  publicKeysOf,
  rotateKeys,
  trustKeys,
} from '../keys/index.ts';
import { createIssue, type NewDocument } from './issue-document.ts';
import { portableKind } from './portable-kind.ts';
import { listFrom, readRevocations, signRevocations } from './revocation-list.ts';
import { codeTexts, readDocumentText, signPortable } from './text/index.ts';
import { type VerifyWith, verifyDocument } from './verify-document.ts';

const NOW = '2026-01-31T02:00:00Z';
const TITLE = {
  'zh-Hant-HK': '證明',
  'zh-Hans-CN': '证明',
  en: 'Statement',
  'pt-MO': 'Certificado',
};
const KIND = portableKind({
  kind: 'people.number.statement',
  title: TITLE,
  schema: Type.Object({ numbers: Type.Array(Type.String()) }, { additionalProperties: false }),
  lines: ({ numbers }) => numbers.map((text) => ({ label: 'number', text })),
});
const OTHER = portableKind({ ...KIND, kind: 'people.letter.statement' });
const SUBJECT = {
  person_id: null,
  name_zh: '陳大文',
  name_en: 'CHAN, Tai Man',
  birth_date: day('1950-03-04'),
  document_masked: 'A1****6(3)',
};
const NO_ROWS: Session = { rows: async () => [] };

async function issuer(node: Jurisdiction, file: KeysFile, at = NOW) {
  const clock = settableClock(at);
  const source = { name: 'memory', read: async () => ({ ok: true, value: file }) as const };
  const keys = await openKeyRing({ node, clock, source });
  if (!keys.ok) throw new Error(keys.error.code);
  const issue = createIssue({ node, clock, random: SYSTEM_RANDOM, keys: keys.value });
  return {
    key: keys.value.signingKey(),
    async issue(change: Partial<NewDocument<typeof KIND.schema>> = {}) {
      const issued = await issue(NO_ROWS, {
        kind: KIND,
        subject: SUBJECT,
        claims: { numbers: ['1', '2'] },
        valid_from: day('2026-01-31'),
        valid_to: day('2026-05-01'),
        issued_by: 'officer',
        ...change,
      });
      if (!issued.ok) throw new Error(issued.error.code);
      return issued.value;
    },
  };
}

const file = createKeysFile(instant(NOW));
const trusted = (of: KeysFile) =>
  (['HK', 'MO', 'GD'] as const).map((side) => publicKeysOf(of, side));

function reader(change: Partial<VerifyWith> = {}): VerifyWith {
  const at = instant('2026-02-03T02:00:00Z');
  return { keys: trusted(file), revocations: [], at, kinds: [KIND], ...change };
}

const codeOf = (compact: string, change: Partial<VerifyWith> = {}): FaultCode | null =>
  verifyDocument(compact, reader(change)).fault?.code ?? null;

describe('a document that somebody carries', () => {
  it('is read as it was issued, with nothing but keys and a list', async () => {
    const hk = await issuer('HK', file);
    const { compact, document_id } = await hk.issue();
    const verdict = verifyDocument(compact, reader());
    expect(verdict).toMatchObject({ fault: null, checked: null, revocation: null });
    const { person_id: _, ...subject } = SUBJECT;
    expect(verdict.document).toMatchObject({
      document_id,
      issuer: 'HK',
      kind: KIND.kind,
      claims: { numbers: ['1', '2'] },
    });
    expect(JSON.stringify(verdict.document?.subject)).toBe(JSON.stringify(subject));
  });

  it('counts no more when a single character is another', { timeout: 60_000 }, async () => {
    const { compact } = await (await issuer('HK', file)).issue();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    fc.assert(
      fc.property(fc.nat(compact.length - 1), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(compact[at] !== letter);
        const changed = compact.slice(0, at) + letter + compact.slice(at + 1);
        const verdict = verifyDocument(changed, reader());
        expect(verdict.fault).not.toBeNull();
        expect(verdict.document).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('is judged by its days, its list, its kind and its issuer', async () => {
    const hk = await issuer('HK', file);
    const { compact, document_id } = await hk.issue({ valid_from: day('2026-02-02') });
    expect(codeOf(compact, { at: instant('2026-02-01T15:59:59Z') })).toBe('portable.not_yet_valid');
    expect(codeOf(compact, { at: instant('2026-02-01T16:00:00Z') })).toBeNull();
    expect(codeOf(compact, { at: instant('2026-04-30T15:59:59Z') })).toBeNull();
    expect(codeOf(compact, { at: instant('2026-04-30T16:00:00Z') })).toBe('portable.expired');
    expect(codeOf(compact, { kind: OTHER.kind })).toBe('portable.kind_wrong');
    expect(codeOf(compact, { kinds: [OTHER] })).toBe('portable.kind_unknown');
    expect(codeOf(compact, { keys: [publicKeysOf(file, 'GD')] })).toBe('portable.issuer_unknown');
    expect(codeOf('nonsense')).toBe('portable.unreadable');
    expect(codeOf('a'.repeat(20_000))).toBe('portable.too_large');
    const at = instant('2026-02-02T02:00:00Z');
    const revoked = { document_id, revoked_at: at, reason: 'mistaken' as const };
    const list = listFrom('HK', [revoked], at);
    const verdict = verifyDocument(compact, reader({ revocations: [list] }));
    expect(verdict.fault).toMatchObject({ code: 'portable.revoked', facts: { on: '2026-02-02' } });
    expect(verdict.revocation).toEqual(revoked);
    expect(codeOf(compact, { revocations: [listFrom('GD', [revoked], at)] })).toBeNull();
  });

  it('of a side that says it is another is forged', async () => {
    const gd = await issuer('GD', file);
    const payload = {
      iss: 'HK',
      jti: '01900000-0000-7000-8000-000000000001',
      kind: KIND.kind,
      at: NOW,
      from: '2026-01-31',
      to: '2026-05-01',
      sub: { born: '1950-03-04' },
      says: { numbers: [] },
    };
    expect(codeOf(signPortable(payload, 'sampan-document', gd.key))).toBe(
      'portable.signature_wrong',
    );
    const own = { ...payload, iss: 'GD' };
    expect(codeOf(signPortable(own, 'sampan-document', gd.key))).toBeNull();
    expect(codeOf(signPortable(own, 'sampan-revocations', gd.key))).toBe('portable.unreadable');
    for (const wrong of [{ extra: 1 }, { from: '2026-02-30' }, { to: '2026-01-31' }, { at: 'x' }]) {
      const signed = signPortable({ ...own, ...wrong }, 'sampan-document', gd.key);
      expect(codeOf(signed)).toBe('portable.unreadable');
    }
    const bomb = signPortable({ ...own, says: '0'.repeat(5_000_000) }, 'sampan-document', gd.key);
    expect(codeOf(bomb)).toBe('portable.unreadable');
  });

  it('outlives the rotation of keys as long as its key is listed', async () => {
    const { compact } = await (await issuer('HK', file)).issue({ valid_to: day('2027-03-01') });
    let later = file;
    for (const moment of ['2026-02-01', '2026-06-01', '2026-12-01', '2027-02-20']) {
      later = rotateKeys(later, 'HK', instant(`${moment}T00:00:00Z`));
    }
    const at = instant('2027-02-27T00:00:00Z');
    expect(codeOf(compact, { keys: trusted(later), at })).toBeNull();
    const gone = rotateKeys(later, 'HK', instant('2027-06-01T00:00:00Z'));
    expect(codeOf(compact, { keys: trusted(gone), at })).toBe('portable.key_unknown');
    // Whoever has stolen a key that has ended cannot make documents of today with it.
    const thief = await issuer('HK', file, '2026-07-01T00:00:00Z');
    const { compact: late } = await thief.issue({ valid_to: day('2027-03-01') });
    expect(codeOf(late, { keys: trusted(later), at })).toBe('portable.key_ended');
  });

  it('is not issued for a time that keys do not last, or with more than codes can hold', async () => {
    const hk = await issuer('HK', file);
    for (const valid_to of ['2026-01-31', '2026-01-30', '2027-06-01']) {
      await expect(hk.issue({ valid_to: day(valid_to) })).rejects.toThrow(
        'portable.validity_wrong',
      );
    }
    const numbers = Array.from({ length: 90 }, () =>
      Buffer.from(SYSTEM_RANDOM.bytes(24)).toString('base64url'),
    );
    await expect(hk.issue({ claims: { numbers } })).rejects.toThrow('portable.too_large');
    await expect(hk.issue({ claims: { numbers: [1] } as never })).rejects.toThrow('do not fit');
  });
});

describe('a list of revoked documents', () => {
  it('is read back when a trusted side signed it, and says how old it is', async () => {
    const hk = await issuer('HK', file);
    const issued_at = instant('2026-02-02T02:00:00Z');
    const signed = signRevocations(listFrom('HK', [], issued_at), hk.key);
    const list = readRevocations(`${signed}\n`, trusted(file));
    if (!list.ok) throw new Error(list.error.code);
    const { compact } = await hk.issue();
    const at = (text: string) =>
      verifyDocument(compact, reader({ revocations: [list.value], at: instant(text) })).checked;
    expect(at('2026-02-03T02:00:00Z')).toMatchObject({ age_hours: 24, is_stale: false });
    expect(at('2026-02-03T05:30:00Z')).toMatchObject({ age_hours: 27, is_stale: true });
  });

  it('of nobody in particular, or of one side about another, is refused', async () => {
    const gd = await issuer('GD', file);
    const list = listFrom('HK', [], instant(NOW));
    const wrong = [
      signRevocations(list, gd.key),
      signRevocations(list, (await issuer('HK', createKeysFile(instant(NOW)))).key),
      'a.b.c',
      '',
    ];
    for (const text of wrong) {
      const read = readRevocations(text, trusted(file));
      expect(read.ok ? null : read.error.code).toBe('portable.revocations_wrong');
    }
  });

  it('may be newer or older than another of the same side; the newest counts', async () => {
    const { compact, document_id } = await (await issuer('HK', file)).issue();
    const old = listFrom('HK', [], instant('2026-02-01T00:00:00Z'));
    const act = {
      document_id,
      revoked_at: instant('2026-02-02T00:00:00Z'),
      reason: 'asked' as const,
    };
    const fresh = listFrom('HK', [act], instant('2026-02-02T01:00:00Z'));
    expect(codeOf(compact, { revocations: [old, fresh] })).toBe('portable.revoked');
    expect(codeOf(compact, { revocations: [fresh, old] })).toBe('portable.revoked');
  });
});

describe('public keys alone', () => {
  it('are enough, as another side hands them over', async () => {
    const { compact } = await (await issuer('HK', file)).issue();
    const foreign = trustKeys({ version: 1, nodes: {} }, publicKeysOf(file, 'HK'));
    expect(codeOf(compact, { keys: [publicKeysOf(foreign, 'HK')] })).toBeNull();
  });

  it('read the codes of a document as its compact text', async () => {
    const { compact } = await (await issuer('HK', file)).issue();
    const codes = codeTexts(compact);
    if (!codes.ok) throw new Error(codes.error.code);
    const read = readDocumentText(codes.value.join('\n'));
    expect(read.ok && codeOf(read.value)).toBeNull();
  });
});
