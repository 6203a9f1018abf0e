import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRevocations, rotateKeys, verifyDocument } from '../../src/exchange/index.ts';
import { day } from '../../src/kernel/day.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { PORTABLE_KINDS } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { PERIOD_STATEMENT } from '../../src/people/portable/index.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides();
});
afterAll(() => bed.drop());

const person_id = DEMO_PEOPLE.find(({ name }) => name === 'chan-tai-man')?.person_id ?? '';

function issue(change: { valid_from?: string; valid_to?: string } = {}) {
  const { portable, ports } = bed.sides.HK.open;
  return ports.database.transaction(async (session) => {
    const issued = await portable.issue(session, {
      kind: PERIOD_STATEMENT,
      subject: {
        person_id,
        name_zh: '陳大文',
        name_en: 'CHAN, Tai Man',
        birth_date: day('1951-03-08'),
        document_masked: 'Q00***1(6)',
      },
      claims: {
        periods: [
          { side: 'HK', basis: 'employment', from: '1975-01-01', to: '2011-04-01' },
          { side: 'GD', basis: 'insurance', from: '2012-01-01', to: null, scheme: 'Zhuhai' },
        ],
      },
      valid_from: day(change.valid_from ?? '2026-02-10'),
      valid_to: day(change.valid_to ?? '2026-08-10'),
      issued_by: 'hk-officer',
    });
    if (!issued.ok) throw new Error(issued.error.code);
    return issued.value;
  });
}

const revoke = (document_id: string) =>
  bed.sides.HK.open.ports.database.transaction((session) =>
    bed.sides.HK.open.portable.revoke(session, {
      document_id,
      reason: 'mistaken',
      note: 'the employer was another',
      revoked_by: 'hk-officer',
    }),
  );

const check = (side: 'HK' | 'GD' | 'MO', text: string, language = 'en') =>
  request(bed.sides[side].app, null, ['POST', '/api/exchange/documents/verifications'], {
    body: { text },
    language,
  });

describe('a document of one side at another', () => {
  it('counts, in four languages, without a sign-in, and nothing of it is kept', async () => {
    const { compact, document_id } = await issue();
    const titles = new Set<string>();
    for (const language of LANGUAGES) {
      const { status, json } = await check('GD', compact, language);
      expect(status).toBe(200);
      expect(json).toMatchObject({ is_valid: true, problem: null, revocations: null });
      expect(json.document).toMatchObject({ document_id, issuer: 'HK', last_day: '2026-08-09' });
      expect(json.document.lines).toHaveLength(2);
      titles.add(json.document.title);
    }
    expect(titles.size).toBe(4);
    expect(
      await bed.sides.GD.open.ports.database.rows('select from exchange.portable_document'),
    ).toEqual([]);
  });

  it('is known as revoked at home at once, elsewhere with the next list, also while home is away', async () => {
    const { compact, document_id } = await issue();
    expect((await bed.sides.GD.open.portable.refreshLists()).size).toBe(0);
    expect((await check('GD', compact)).json).toMatchObject({
      is_valid: true,
      revocations: { age_hours: 0, is_stale: false },
    });
    expect(await revoke(document_id)).toEqual({ ok: true, value: null });
    expect(await revoke(document_id)).toEqual({ ok: true, value: null });
    const home = await check('HK', compact, 'zh-Hant-HK');
    expect(home.json).toMatchObject({
      is_valid: false,
      problem: { code: 'portable.revoked' },
      revocation: { reason: '內容有誤' },
    });
    expect((await check('GD', compact)).json.is_valid).toBe(true);
    await bed.sides.GD.open.portable.refreshLists();
    bed.away.add('HK');
    const faults = await bed.sides.GD.open.portable.refreshLists();
    expect(faults.get('HK')?.code).toBe('peer.unreachable');
    expect((await check('GD', compact)).json.problem).toMatchObject({ code: 'portable.revoked' });
    bed.clock.set('2026-02-12T03:00:01Z');
    expect((await check('GD', compact)).json.revocations).toMatchObject({
      age_hours: 48,
      is_stale: true,
    });
    bed.clock.set(NOW);
    bed.away.clear();
  });

  it('publishes its list, signed, for readers without a network; the note stays here', async () => {
    const { compact, document_id } = await issue();
    await revoke(document_id);
    const { json } = await request(bed.sides.HK.app, null, ['GET', '/exchange/revocations']);
    const keys = [bed.sides.HK.open.keys.publicKeys()];
    const list = readRevocations(json.list, keys);
    if (!list.ok) throw new Error(list.error.code);
    const at = bed.clock.now();
    const reader = { keys, revocations: [list.value], at, kinds: PORTABLE_KINDS };
    expect(verifyDocument(compact, reader).fault?.code).toBe('portable.revoked');
    expect(JSON.stringify([...list.value.revoked])).not.toContain('employer');
  });

  it('leaves the list when it is over, and still verifies after the keys were changed', async () => {
    const { document_id } = await issue({ valid_to: '2026-02-12' });
    const { compact } = await issue({ valid_to: '2026-08-10' });
    await revoke(document_id);
    const listed = async () => {
      const { list } = await bed.sides.HK.open.portable.signedRevocations();
      return list.revoked.has(document_id);
    };
    expect(await listed()).toBe(true);
    bed.clock.set('2026-02-12T03:00:00Z');
    expect(await listed()).toBe(false);
    bed.keys_file = rotateKeys(bed.keys_file, 'HK', bed.clock.now());
    bed.clock.set('2026-04-01T03:00:00Z');
    for (const side of ['HK', 'GD', 'MO'] as const) {
      expect((await check(side, compact)).json.is_valid).toBe(true);
    }
    bed.clock.set(NOW);
  });

  it('says what is wrong with anything else', async () => {
    const { compact } = await issue();
    const wrong = {
      'portable.signature_wrong': `${compact.slice(0, -4)}AAAA`,
      'portable.unreadable': '<script>',
    };
    for (const [code, text] of Object.entries(wrong)) {
      const { status, json } = await check('MO', text);
      expect([status, json.problem.code, json.document]).toEqual([200, code, null]);
    }
    expect((await check('MO', '')).status).toBe(422);
    expect((await check('MO', 'x'.repeat(20_001))).status).toBe(422);
    const kind = await request(
      bed.sides.MO.app,
      null,
      ['POST', '/api/exchange/documents/verifications'],
      { body: { text: compact, kind: 'people.care.permit' } },
    );
    expect(kind.json.problem.code).toBe('portable.kind_wrong');
  });
});

describe('the holder', () => {
  it('finds own documents with their codes, page by page, and nobody else finds them', async () => {
    await issue();
    const list = ['GET', '/api/exchange/documents?limit=2'] as const;
    const own = await request(bed.sides.HK.app, 'chan-tai-man', list, { language: 'pt-MO' });
    expect(own.json.documents).toHaveLength(2);
    const next = await request(bed.sides.HK.app, 'chan-tai-man', [
      'GET',
      `${list[1]}&cursor=${own.json.next_cursor}`,
    ]);
    const [first] = own.json.documents;
    expect(
      next.json.documents.map((one: { document_id: string }) => one.document_id),
    ).not.toContain(first.document_id);
    const view = ['GET', `/api/exchange/documents/${first.document_id}`] as const;
    const sheet = await request(bed.sides.HK.app, 'chan-tai-man', view);
    const codes: string[] = sheet.json.codes;
    expect((await check('GD', codes.join(' '))).json.document.document_id).toBe(first.document_id);
    expect((await request(bed.sides.HK.app, 'lee-siu-fong', view)).status).toBe(404);
    expect((await request(bed.sides.HK.app, null, view)).status).toBe(401);
    const others = await request(bed.sides.HK.app, 'lee-siu-fong', list);
    expect(others.json).toEqual({ documents: [], next_cursor: null });
  });
});

describe('what was issued', () => {
  it('cannot be changed, only revoked, and only if it was issued', async () => {
    const { database } = bed.sides.HK.open.ports;
    for (const statement of [
      `update exchange.portable_document set kind = 'x'`,
      `delete from exchange.portable_revocation`,
      `truncate exchange.portable_revocation`,
    ]) {
      await expect(database.rows(statement)).rejects.toThrow('append-only');
    }
    expect(await revoke('01900000-0000-7000-8000-00000000dead')).toMatchObject({
      error: { code: 'portable.not_found' },
    });
  });

  it('is nothing when the transaction fails', async () => {
    const { portable, ports } = bed.sides.HK.open;
    const count = async () =>
      (await portable.documentsOf(person_id, { before: null, limit: 50 })).length;
    const before = await count();
    const failing = ports.database.transaction(async (session) => {
      await portable.issue(session, {
        kind: PERIOD_STATEMENT,
        subject: {
          person_id,
          name_zh: null,
          name_en: 'X',
          birth_date: day('1951-03-08'),
          document_masked: null,
        },
        claims: { periods: [{ side: 'HK', basis: 'residence', from: '1975-01-01', to: null }] },
        valid_from: day('2026-02-10'),
        valid_to: day('2026-08-10'),
        issued_by: 'hk-officer',
      });
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await count()).toBe(before);
  });
});
