import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { LANGUAGES, type Language, type Texts } from '../../kernel/language.ts';
import type { FilePorts } from './contracts/put-on-file.ts';
import { partiesOn } from './parties.ts';

export const TextOrNull = Type.Union([Type.String(), Type.Null()]);

/** A name in four languages: some institutions have one in two of them only, which a page has to know. */
export const NameJson = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])) as Record<
    Language,
    ReturnType<typeof Type.String>
  >,
);

const sameIn = (name: string): Texts => ({
  'zh-Hant-HK': name,
  'zh-Hans-CN': name,
  en: name,
  'pt-MO': name,
});

/** Names of parties and codes in the reader's language; a code that has lost its name stands for itself. */
export function nameReader(
  { transfer_law, network, clock }: Pick<FilePorts, 'transfer_law' | 'network' | 'clock'>,
  language: Language,
) {
  const today = dayAt(clock.now(), ZONE);
  const parties = new Map(
    partiesOn(transfer_law, network, today).map(({ code, name }) => [code, name]),
  );
  return {
    party: (code: string): Texts => parties.get(code) ?? sameIn(code),
    /** The name of a code in the set that a parameter of the law uses. */
    code: (parameter: string, code: string) =>
      transfer_law.parameters.get(parameter)?.codes.get(code)?.[language] ?? code,
  };
}
