import type { PlainDate } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { entryText, gradeText, type Rulebook } from '../../rulebook/index.ts';
import { compareSystems, type SystemFact } from '../../schemes/systems.ts';

/** One parameter in words. */
interface FactText {
  readonly scheme: string;
  readonly key: string;
  readonly label: string;
  /** Null before the first day of the parameter. */
  readonly value: string | null;
  readonly from: string | null;
  readonly grade: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** One cell of the table in words. */
interface SystemText {
  readonly aspect: string;
  readonly label: string;
  readonly side: string;
  readonly headline: FactText;
  readonly facts: readonly FactText[];
}

/** The three systems side by side on a day, in one language. */
export function systemTexts(
  rulebook: Rulebook,
  on: PlainDate,
  language: Language,
): readonly SystemText[] {
  const texts = (fact: SystemFact) => factText(fact, language);
  return compareSystems(rulebook, on).flatMap(({ aspect, label, cells }) =>
    cells.map(({ side, headline, facts }) => ({
      aspect,
      label: label[language],
      side,
      headline: texts(headline),
      facts: facts.map(texts),
    })),
  );
}

function factText({ law, parameter, entry }: SystemFact, language: Language): FactText {
  return {
    scheme: law.scheme,
    key: parameter.key,
    label: parameter.label[language],
    value: entry && entryText(parameter, entry, language),
    from: entry?.from.toString() ?? null,
    grade: entry && gradeText(entry.grade, language),
    sources: entry?.sources.map(({ title, url }) => ({ title, url })) ?? [],
  };
}

/** The lines of a table for a terminal: a heading for each aspect and side, and the law below it. */
export function* systemLines(rows: readonly SystemText[]): Generator<string> {
  for (const { label, side, headline, facts } of rows) {
    yield `${label}, ${side}: ${headline.value ?? '–'}`;
    for (const { label: name, value, from, grade, scheme, key } of facts) {
      const evidence = from === null ? '' : `  (${from}, ${grade})`;
      yield `  ${name}: ${value ?? '–'}${evidence}  ${scheme} ${key}`;
    }
    yield '';
  }
}
