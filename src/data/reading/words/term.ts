import type { Reader } from '../book.ts';
import { isJson, type Json, listOf, memberOf, textOf } from '../json.ts';
import type { Mapping, Term, Words } from '../reading.ts';
import { inScript, isReadable, wordsOf } from './script.ts';

type Codes = Term['codes'];

/** A concept of the source (CodeableConcept) in the reader's words; null where it says nothing. */
export function termOf(concept: unknown, said: string | null, reader: Reader): Term | null {
  if (!isJson(concept)) return null;
  const codings = listOf(concept['coding']);
  const codes = codings.flatMap((coding) => codeOf(coding, reader));
  const display = codings.map((one) => textOf(one['display'])).find((one) => one !== null);
  const text = textOf(concept['text']) ?? display ?? null;
  const source = text === null ? null : wordsOf(text, said);
  if (source === null && codes.length === 0) return null;
  const named = namedOf(codes, reader);
  if (named !== null) return whole(named.words, named.mapping, { source, codes, reader });
  const translated = translationOf(codings, reader);
  if (translated !== null) return whole(translated, 'translated', { source, codes, reader });
  const shown = source ?? { text: codes[0]?.code ?? '', lang: null };
  return whole(shown, 'none', { source, codes, reader });
}

/** A text that is no code: it stays in the language of its source. */
export function freeText(text: string, said: string | null, reader: Reader): Term {
  const source = wordsOf(text, said);
  return whole(source, 'free_text', { source, codes: [], reader });
}

/** A code of FHIR's own, such as a status, in the reader's words. */
export function codeTerm(system: string, code: string | null, reader: Reader): Term | null {
  return code === null ? null : termOf({ coding: [{ system, code }] }, null, reader);
}

/** A term with what is shown, what the source says, and the same in the other script where that helps. */
export function whole(
  shown: Words,
  mapping: Mapping,
  { source, codes, reader }: { source: Words | null; codes: Codes; reader: Reader },
): Term {
  const by = { pairs: reader.book.tables.chinese.words, convert: reader.convert };
  const converted = source === null ? null : inScript(source, reader.language, by);
  return { shown, mapping, source, converted, codes };
}

function codeOf(coding: Json, { book }: Reader): Codes {
  const code = textOf(coding['code']);
  if (code === null) return [];
  const system = textOf(coding['system']);
  const system_name = book.tables.terms.systems.get(system ?? '')?.name ?? null;
  return [{ system, system_name, code, display: textOf(coding['display']) }];
}

/** The name of the first code that a table knows, or of its category. */
function namedOf(
  codes: Codes,
  { book, language }: Reader,
): { readonly words: Words; readonly mapping: Mapping } | null {
  for (const { system, code } of codes) {
    const known = book.tables.terms.systems.get(system ?? '');
    const exact = known?.terms.get(code);
    if (exact !== undefined)
      return { words: { text: exact[language], lang: language }, mapping: 'exact' };
    if (known?.by_category !== true) continue;
    const category = known.terms.get(code.split('.')[0] ?? '');
    if (category === undefined) continue;
    return { words: { text: category[language], lang: language }, mapping: 'category' };
  }
  return null;
}

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** A translation of a display into the reader's language that the source itself gives. */
function translationOf(codings: readonly Json[], { language }: Reader): Words | null {
  const found = codings.flatMap((coding) =>
    listOf(memberOf(coding, '_display')?.['extension'])
      .filter((one) => one['url'] === TRANSLATION)
      .flatMap((one) => {
        const parts = listOf(one['extension']);
        const lang = parts.map((part) => textOf(part['valueCode'])).find((part) => part !== null);
        const text = parts
          .map((part) => textOf(part['valueString']) ?? textOf(part['valueMarkdown']))
          .find((part) => part !== null);
        return text ? [wordsOf(text, lang ?? null)] : [];
      }),
  );
  return found.find((words) => isReadable(words, language)) ?? null;
}
