import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArchive } from '../../src/insight/law-archive/index.ts';
import { instant } from '../../src/kernel/day.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { decideWithTrace, explainCoverage } from '../../src/schemes/explained-coverage.ts';
import { lawsOf } from '../../src/schemes/formula.ts';
import { FORMULAS } from '../../src/schemes/formulas.ts';
import { readCoverageCases } from '../../src/schemes/worked/case-file.ts';
import { RULEBOOK } from '../law.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { corrected, NOW, startProcess } from './policy-sides.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase({ max: 3 });
});
afterEach(() => fresh.drop());

const FEES = 'hk/public-fees.yaml';
const CASES = 'hk/public-fees.cases.yaml';

/** Everything that a person is told in a worked case, as text. */
function answer(rulebook: Rulebook): string {
  const formula = FORMULAS.get('hk.public_fees');
  const cases = readCoverageCases(CASES, RULEBOOK.files.get(CASES) ?? '');
  if (formula === undefined || !cases.ok) throw new Error('no cases');
  const one = cases.value.find(({ name }) => name === 'from 2026 accident and emergency costs 400');
  if (one === undefined) throw new Error('no such case');
  const decided = decideWithTrace(formula, one.given, lawsOf(formula, rulebook));
  return JSON.stringify(explainCoverage(decided, 'en'));
}

test('a question as of an earlier moment is answered as it was, after the law file was corrected', async () => {
  const first = await startProcess(fresh);
  const asked_at = first.clock.now().add({ seconds: 60 });
  const before = answer(await first.law_book.rulebookAt(asked_at));
  expect(before).toBe(answer(first.law_book.rulebook));
  await first.end();

  const rulebook = corrected(FEES, '"400.00"', '"380.00"');
  const second = await startProcess(fresh, { rulebook, at: '2026-11-28T03:00:00Z' });
  expect(answer(second.law_book.rulebook)).not.toBe(before);
  expect(answer(second.law_book.rulebook)).toContain('380.00');
  expect(answer(await second.law_book.rulebookAt(asked_at))).toBe(before);
  const now = second.clock.now();
  expect(answer(await second.law_book.rulebookAt(now))).toBe(answer(second.law_book.rulebook));
  await second.end();
});

test('a moment before the archive begins is answered with the first edition', async () => {
  const one = await startProcess(fresh);
  const rulebook = await one.law_book.rulebookAt(instant('2019-01-01T00:00:00Z'));
  expect(rulebook.digest).toBe(RULEBOOK.digest);
  await one.end();
});

test('a law is found by the digest that an answer named, also when its file is gone', async () => {
  const first = await startProcess(fresh);
  const { digest, canonical_text } = first.law_book.rulebook.scheme('hk.public_fees');
  await first.end();
  const rulebook = corrected(FEES, '"400.00"', '"380.00"');
  const second = await startProcess(fresh, { rulebook, at: '2026-11-28T03:00:00Z' });
  expect((await second.law_book.lawOf(digest))?.canonical_text).toBe(canonical_text);
  expect(await second.law_book.lawOf('0'.repeat(64))).toBeNull();
  await second.end();
});

test('the same files make one edition, however many processes start with them', async () => {
  const together = await Promise.all([
    startProcess(fresh),
    startProcess(fresh),
    startProcess(fresh),
  ]);
  const rows = await fresh.database.rows('select from policy.edition');
  expect(rows).toHaveLength(1);
  for (const one of together) await one.end();
});

test('editions follow each other also when a clock was set back', async () => {
  const first = await startProcess(fresh);
  await first.end();
  const rulebook = corrected(FEES, '"400.00"', '"380.00"');
  const second = await startProcess(fresh, { rulebook, at: '2026-11-01T03:00:00Z' });
  const rows = await fresh.database.rows<{ known_from: string }>(
    'select known_from from policy.edition order by edition',
  );
  expect(rows.map(({ known_from }) => known_from > NOW.slice(0, 19))).toEqual([true, true]);
  const later = await second.law_book.rulebookAt(instant('2026-11-27T04:00:00Z'));
  expect(later.digest).toBe(rulebook.digest);
  await second.end();
});

test('what was archived cannot be rewritten, and is checked', async () => {
  const one = await startProcess(fresh);
  for (const table of ['text', 'edition', 'edition_file', 'law']) {
    await expect(fresh.database.rows(`delete from policy.${table}`)).rejects.toThrow('append-only');
    await expect(fresh.database.rows(`truncate policy.${table} cascade`)).rejects.toThrow(
      'append-only',
    );
  }
  await expect(
    fresh.database.rows(`insert into policy.text (digest, text) values ('aa', 'forged')`),
  ).rejects.toThrow('text_is_its_digest');
  expect(await checkArchive(fresh.database)).toEqual({ editions: 1, differing: [] });
  await fresh.database.rows(
    `insert into policy.edition_file (edition, path, digest)
     select edition, 'hk/forged.yaml', digest from policy.edition_file limit 1`,
  );
  expect((await checkArchive(fresh.database)).differing).toEqual([{ edition: '1' }]);
  await one.end();
});
