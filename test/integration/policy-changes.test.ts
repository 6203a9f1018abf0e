import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLawBook } from '../../src/insight/law-archive/index.ts';
import {
  changesAt,
  decideChange,
  draftChange,
  reviseChange,
} from '../../src/insight/policy-changes/index.ts';
import { day } from '../../src/kernel/day.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { RULEBOOK } from '../law.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { corrected, type LawProcess, RAISED, startProcess, until } from './policy-sides.ts';

const officer = (subject: string, name: string): Principal => ({
  subject,
  display_name: name,
  role: 'officer',
  organisation: 'hk-health-department',
  jurisdiction: 'HK',
});
const HO = officer('ho-officer', 'Ho See Fan');
const LAM = officer('lam-officer', 'Lam See Fan');
const CHEUNG = officer('cheung-officer', 'Cheung See Fan');

let fresh: FreshDatabase;
let here: LawProcess;
let there: LawProcess;
beforeEach(async () => {
  fresh = await freshDatabase({ max: 3 });
  here = await startProcess(fresh);
  there = await startProcess(fresh);
});
afterEach(async () => {
  await here.end();
  await there.end();
  await fresh.drop();
});

const AMOUNT = ['hk.elderly_voucher', 'annual_amount'] as const;
const amount = (process: LawProcess, on: string) => {
  const settled = process.law_book.rulebook.scheme(AMOUNT[0]).on(AMOUNT[1], day(on));
  return settled.known ? settled.value : null;
};
const draft = (change_id: string, change = RAISED, by = HO) =>
  draftChange(here, by, { change_id, change, reason: 'Adopted by the Legislative Council.' });
const act = (
  change_id: string,
  what: 'approve' | 'return' | 'withdraw',
  by = LAM,
  { version = 1, reason = 'As published.', process = here } = {},
) => decideChange(process, by, { change_id, version, act: what, reason });
const code = async (result: Promise<{ ok: boolean; error?: { code: string } }>) => {
  const done = await result;
  return done.ok ? 'ok' : done.error?.code;
};

describe('a change of the law', () => {
  test('is in force in every process of the node once another officer has approved it', async () => {
    const id = randomUUID();
    expect(await draft(id)).toMatchObject({ ok: true, value: { state: 'DRAFT', version: 1 } });
    expect(amount(here, '2027-01-01')).toBe(200_000n);
    expect(await act(id, 'approve')).toMatchObject({ ok: true, value: { state: 'APPROVED' } });
    expect(amount(here, '2027-01-01')).toBe(250_000n);
    await until(() => amount(there, '2027-01-01') === 250_000n);
    expect(amount(there, '2026-12-31')).toBe(200_000n);
    const found = there.law_book.rulebook.scheme(AMOUNT[0]).on(AMOUNT[1], day('2027-01-01'));
    expect(found.known && found.entry).toMatchObject({
      change: { changed_on: '2026-11-27', drafted_by: 'Ho See Fan', approved_by: 'Lam See Fan' },
      sources: [{ title: 'Gazette of 27 November 2026' }],
    });
    expect(there.law_book.rulebook.digest).toBe(here.law_book.rulebook.digest);
  });

  test('is in force also in a process that could not read it at once', async () => {
    const complaints: string[] = [];
    let fails = 0;
    const flaky = await openLawBook({
      ...there,
      rulebook: RULEBOOK,
      changesAt: async (session, known_at) => {
        if (fails-- > 0) throw new Error('the connection broke');
        return changesAt(session, known_at);
      },
    });
    const unfollow = await flaky.follow({ error: (_facts, message) => complaints.push(message) });
    const id = randomUUID();
    await draft(id);
    fails = 2;
    await act(id, 'approve');
    const raised = { ...there, law_book: flaky };
    await until(() => amount(raised, '2027-01-01') === 250_000n);
    expect(complaints).toHaveLength(2);
    await unfollow();
  });

  test('is in force in a process that starts later, and what was known before stays known', async () => {
    const id = randomUUID();
    await draft(id);
    const before = here.clock.now();
    here.clock.set('2026-11-27T05:00:00Z');
    await act(id, 'approve');
    const late = await startProcess(fresh, { at: '2026-11-28T03:00:00Z' });
    expect(amount(late, '2027-01-01')).toBe(250_000n);
    const known = await late.law_book.rulebookAt(before);
    expect(known.digest).toBe(RULEBOOK.digest);
    const now = await late.law_book.rulebookAt(late.clock.now());
    expect(now.digest).toBe(late.law_book.rulebook.digest);
    const { digest, canonical_text } = late.law_book.rulebook.scheme(AMOUNT[0]);
    expect((await there.law_book.lawOf(digest))?.canonical_text).toBe(canonical_text);
    await late.end();
  });

  test('is not approved by its author, neither here nor in the database', async () => {
    const id = randomUUID();
    await draft(id);
    expect(await code(act(id, 'approve', HO))).toBe('policy.change_own');
    expect(await code(act(id, 'return', HO))).toBe('policy.change_own');
    await expect(
      fresh.database.rows(
        `insert into policy.change_approval
           (change_id, version, drafted_by, approved_by, approved_name, organisation, approved_at)
         values ($1, 1, 'ho-officer', 'ho-officer', 'Ho', 'x', now())`,
        [id],
      ),
    ).rejects.toThrow('four_eyes');
    await expect(
      fresh.database.rows(
        `insert into policy.change_approval
           (change_id, version, drafted_by, approved_by, approved_name, organisation, approved_at)
         values ($1, 1, 'somebody', 'ho-officer', 'Ho', 'x', now())`,
        [id],
      ),
    ).rejects.toThrow('foreign key');
    expect(amount(here, '2027-01-01')).toBe(200_000n);
  });

  test('is approved once, however many approve it at the same time', async () => {
    const id = randomUUID();
    await draft(id);
    const all = await Promise.all([
      code(act(id, 'approve', LAM)),
      code(act(id, 'approve', LAM, { process: there })),
      code(act(id, 'approve', CHEUNG, { process: there })),
      code(act(id, 'return', CHEUNG)),
    ]);
    const rows = await fresh.database.rows<{ kind: string }>(
      `select kind from policy.change_event where change_id = $1 order by nth`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(all.filter((one) => one === 'ok').length).toBeGreaterThan(0);
    expect(all.filter((one) => one !== 'ok').every((one) => one === 'policy.change_state')).toBe(
      true,
    );
  });

  test('that was sent twice is one draft; another draft under its identifier is refused', async () => {
    const id = randomUUID();
    const [one, other] = await Promise.all([code(draft(id)), code(draft(id))]);
    expect([one, other]).toEqual(['ok', 'ok']);
    expect(await code(draft(id, { ...RAISED, value: '9.00' }))).toBe('policy.change_exists');
    expect(await code(draft(id, RAISED, LAM))).toBe('policy.change_exists');
    expect(await fresh.database.rows('select from policy.change_version')).toHaveLength(1);
  });

  test('is returned with a reason, revised by its author and approved in its new version', async () => {
    const id = randomUUID();
    await draft(id);
    expect(await code(act(id, 'return', LAM, { reason: ' ' }))).toBe(
      'policy.change_reason_missing',
    );
    expect(await code(act(id, 'return', LAM, { reason: 'The page is wrong.' }))).toBe('ok');
    expect(await code(act(id, 'approve'))).toBe('policy.change_state');
    const revised = {
      change_id: id,
      version: 1,
      change: { ...RAISED, value: '2400.00' },
      reason: 'Page corrected.',
    };
    expect(await code(reviseChange(here, LAM, revised))).toBe('policy.change_not_author');
    expect(await code(reviseChange(here, HO, revised))).toBe('ok');
    expect(await code(reviseChange(here, HO, revised))).toBe('policy.change_moved');
    expect(await code(act(id, 'approve'))).toBe('policy.change_moved');
    expect(await code(act(id, 'approve', LAM, { version: 2 }))).toBe('ok');
    expect(amount(here, '2027-01-01')).toBe(240_000n);
    const rows = await fresh.database.rows<{ kind: string; subject: string }>(
      'select kind, subject from policy.change_event order by nth',
    );
    expect(rows.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'drafted ho-officer',
      'returned lam-officer',
      'revised ho-officer',
      'approved lam-officer',
    ]);
  });

  test('is withdrawn before its day, and not after', async () => {
    const id = randomUUID();
    await draft(id);
    here.clock.set('2026-11-27T05:00:00Z');
    await act(id, 'approve');
    const approved_at = here.clock.now();
    here.clock.set('2026-11-28T05:00:00Z');
    expect(await code(act(id, 'withdraw', CHEUNG))).toBe('ok');
    await until(() => amount(there, '2027-01-01') === 200_000n);
    const known = (await there.law_book.rulebookAt(approved_at)).scheme(AMOUNT[0]);
    expect(known.on(AMOUNT[1], day('2027-01-01'))).toMatchObject({ value: 250_000n });

    const second = randomUUID();
    await draft(second);
    await act(second, 'approve');
    here.clock.set('2027-01-01T00:00:00Z');
    expect(await code(act(second, 'withdraw', CHEUNG))).toBe('policy.change_state');
  });

  test('that no longer fits the law when it is approved is refused', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await draft(first);
    await draft(second, { ...RAISED, value: '2600.00' }, CHEUNG);
    expect(await code(act(first, 'approve'))).toBe('ok');
    expect(await code(act(second, 'approve', LAM, { process: there }))).toBe(
      'policy.change_replaces',
    );
    const third = randomUUID();
    await draft(third, { ...RAISED, from: '2026-12-01' });
    here.clock.set('2026-12-01T03:00:00Z');
    expect(await code(act(third, 'approve'))).toBe('policy.change_day_came');
  });

  test('belongs to the side whose law it is; agreements are changed by each side for itself', async () => {
    const macao = { ...RAISED, scheme: 'mo.public_care', parameter: 'anything' };
    expect(await code(draft(randomUUID(), macao))).toBe('policy.change_not_ours');
    const agreed = {
      ...RAISED,
      scheme: 'compact.claim_procedure',
      parameter: 'filing_days_max',
      value: 14,
    };
    const mo = await startProcess(fresh, { node: 'MO' });
    const drafted = draftChange(mo, HO, {
      change_id: randomUUID(),
      change: agreed,
      reason: 'Agreed.',
    });
    expect(await code(drafted)).toBe('ok');
    await mo.end();
  });

  test('under which a rule breaks down is refused with the case that shows it', async () => {
    const weeks = {
      ...RAISED,
      scheme: 'hk.public_fees',
      parameter: 'specialist_drug_block_weeks',
      value: 0,
    };
    const drafted = await draft(randomUUID(), weeks);
    expect(drafted).toMatchObject({
      ok: false,
      error: { code: 'policy.change_breaks_case', at: 'value' },
    });
  });

  test('that does not fit the files any more stops the start, and names itself', async () => {
    const id = randomUUID();
    await draft(id);
    await act(id, 'approve');
    const rulebook = corrected('hk/elderly-voucher.yaml', '  annual_amount:', '  yearly_amount:');
    await expect(startProcess(fresh, { rulebook })).rejects.toThrow(
      `change ${id} of hk.elderly_voucher annual_amount: no parameter "annual_amount"`,
    );
  });

  test('and its history cannot be rewritten', async () => {
    const id = randomUUID();
    await draft(id);
    await act(id, 'approve');
    for (const table of ['change_version', 'change_approval', 'change_event', 'change']) {
      await expect(fresh.database.rows(`delete from policy.${table}`)).rejects.toThrow(
        'append-only',
      );
    }
    await expect(
      fresh.database.rows(`update policy.change_event set subject = 'other'`),
    ).rejects.toThrow('append-only');
  });
});
