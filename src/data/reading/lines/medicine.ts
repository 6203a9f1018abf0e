import type { KnownSubstance, Reader } from '../book.ts';
import { isJson, type Json, listOf, memberOf, textOf } from '../json.ts';
import type { Substance, Term } from '../reading.ts';
import { termOf, whole } from '../words/term.ts';

const ATC = 'http://www.whocc.no/atc';

/** A medicine or vaccine with the active substances that are known of it. */
export interface Medicine {
  readonly name: Term | null;
  readonly substances: Substance[];
}

/**
 * A medicine by its active substances: by codes of ATC, or by the exact name of a substance among its codes, words or
 * ingredients. A part of a name is no name: what is not in the table stays as the source wrote it and counts as unmapped.
 */
export function medicineOf(
  concepts: readonly unknown[],
  said: string | null,
  reader: Reader,
): Medicine {
  const known = new Map<string, KnownSubstance>();
  for (const concept of concepts.filter(isJson)) {
    for (const one of knownIn(concept, reader)) known.set(one.id, one);
  }
  const name = concepts.map((one) => termOf(one, said, reader)).find((one) => one !== null) ?? null;
  const { language } = reader;
  const substances = [...known.values()].map(({ id, names, atc }) => ({
    id,
    name: { text: names[language], lang: language },
    atc: [...atc],
  }));
  if (name === null || substances.length === 0 || name.mapping !== 'none')
    return { name, substances };
  const shown = { text: substances.map((one) => one.name.text).join(' + '), lang: language };
  return { name: whole(shown, 'substance', { ...name, reader }), substances };
}

function knownIn(concept: Json, { book }: Reader): readonly KnownSubstance[] {
  const codings = listOf(concept['coding']);
  const found = codings.flatMap((coding) => {
    const code = textOf(coding['code']);
    const display = textOf(coding['display']);
    if (code !== null && coding['system'] === ATC) {
      const byCode = book.substance({ atc: code });
      if (byCode !== null) return [byCode];
    }
    const byName = display === null ? null : book.substance({ name: display });
    return byName === null ? [] : [byName];
  });
  const text = textOf(concept['text']);
  const byText = text === null ? null : book.substance({ name: text });
  return byText === null ? found : [...found, byText];
}

/** The concepts that name what is taken: the medicine's own code, and its ingredients. */
export function medicineConcepts(medication: Json | null, concept: unknown): readonly unknown[] {
  const ingredients = listOf(medication?.['ingredient']);
  return [
    concept,
    medication?.['code'],
    ...ingredients.map((one) => memberOf(one, 'itemCodeableConcept')),
  ].filter((one) => one !== null && one !== undefined);
}
