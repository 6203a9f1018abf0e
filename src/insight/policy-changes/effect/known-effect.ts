import type { Language } from '../../../kernel/language.ts';
import { layChanges, TRIAL } from '../../../rulebook/index.ts';
import type { Change } from '../change.ts';
import type { ChangePorts } from '../ports.ts';
import { type Effect, effectOf } from './effect.ts';

/**
 * What a change does to the law: a draft to the law of now, an approved one to the law as it was known just before. Null
 * where it no longer fits.
 */
export async function knownEffect(
  ports: Pick<ChangePorts, 'law_book'>,
  { change, approved_at }: Pick<Change, 'change' | 'approved_at'>,
  language: Language,
): Promise<Effect | null> {
  const { rulebook, rulebookAt } = ports.law_book;
  const before =
    approved_at === null ? rulebook : await rulebookAt(approved_at.subtract({ milliseconds: 1 }));
  const fits = layChanges(before, [{ change, mark: TRIAL }]).ok;
  return fits ? effectOf(before, change, language) : null;
}
