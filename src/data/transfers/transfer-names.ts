import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Language } from '../../kernel/language.ts';
import type { FilePorts } from './contracts/put-on-file.ts';
import { partiesOn } from './parties.ts';

export const TextOrNull = Type.Union([Type.String(), Type.Null()]);

/** Names of parties and codes in the reader's language; a code that has lost its name stands for itself. */
export function nameReader(
  { transfer_law, network, clock }: Pick<FilePorts, 'transfer_law' | 'network' | 'clock'>,
  language: Language,
) {
  const today = dayAt(clock.now(), ZONE);
  const parties = new Map(
    partiesOn(transfer_law, network, today).map(({ code, name }) => [code, name[language]]),
  );
  return {
    party: (code: string) => parties.get(code) ?? code,
    /** The name of a code in the set that a parameter of the law uses. */
    code: (parameter: string, code: string) =>
      transfer_law.parameters.get(parameter)?.codes.get(code)?.[language] ?? code,
  };
}
