import { isWithin, type PlainDate } from '../kernel/day.ts';
import type { Canonical } from '../kernel/digest.ts';
import type { Language, Texts } from '../kernel/language.ts';
import type {
  DatedValue,
  Grade,
  Parameter,
  ParameterKind,
  SchemeLaw,
  Source,
  Unit,
} from './law.ts';
import { textOf } from './law-text.ts';
import { gradeText, unitText, valueText } from './value-texts.ts';

/** A dated value for programs and pages: amounts and rates as decimal text, texts in all languages. */
interface ValueView {
  readonly from: string;
  readonly value: Canonical;
  readonly grade: Grade;
  readonly note: Texts | null;
  readonly sources: readonly Source[];
}

interface ParameterView {
  readonly key: string;
  readonly label: Texts;
  readonly unit: Unit;
  readonly kind: ParameterKind;
  readonly codes: readonly { readonly code: string; readonly name: Texts }[];
  readonly values: readonly ValueView[];
}

export interface SchemeView {
  readonly scheme: string;
  readonly title: Texts;
  readonly jurisdiction: string;
  readonly currency: string;
  readonly authority: Texts;
  readonly digest: string;
  readonly parameters: readonly ParameterView[];
}

/** A scheme as plain JSON: the whole history, or what is in force on a day. */
export function viewScheme(law: SchemeLaw, on: PlainDate | null = null): SchemeView {
  return {
    scheme: law.scheme,
    title: law.title,
    jurisdiction: law.jurisdiction,
    currency: law.currency,
    authority: law.authority,
    digest: law.digest,
    parameters: [...law.parameters.values()].map((parameter) => ({
      key: parameter.key,
      label: parameter.label,
      unit: parameter.unit,
      kind: parameter.kind,
      codes: [...parameter.codes].map(([code, name]) => ({ code, name })),
      values: entriesOn(law, parameter, on).map((entry) => viewOf(parameter, entry)),
    })),
  };
}

/** The entries of a parameter that count on a day: none, one, or all of them without a day. */
export function entriesOn(
  law: SchemeLaw,
  parameter: Parameter,
  on: PlainDate | null,
): readonly DatedValue[] {
  if (on === null) return parameter.values;
  if (parameter.kind === 'event') return law.events(parameter.key, on, on.add({ days: 1 }));
  const settled = law.on(parameter.key, on);
  if (settled.known) return [settled.entry];
  return settled.why === 'unknown' ? lastUpTo(parameter.values, on) : [];
}

function lastUpTo(values: readonly DatedValue[], on: PlainDate): readonly DatedValue[] {
  return values.filter((entry) => isWithin(on, entry.from, null)).slice(-1);
}

function viewOf(parameter: Parameter, entry: DatedValue): ValueView {
  return {
    from: entry.from.toString(),
    value: textOf(parameter.unit, entry.value),
    grade: entry.grade,
    note: entry.note,
    sources: entry.sources,
  };
}

/** One line of the history for people: value with its unit. */
export function entryText(parameter: Parameter, entry: DatedValue, language: Language): string {
  const value = valueText(entry.value, parameter, language);
  const isBare = entry.value === null || entry.value === 'unknown';
  const unit = isBare ? null : unitText(parameter.unit, language);
  return unit === null ? value : `${value} ${unit}`;
}

/** The whole history of a scheme as a Markdown page, for `docs/reference/`. */
export function policyMarkdown(law: SchemeLaw, language: Language = 'en'): string {
  const sections = [...law.parameters.values()].map((parameter) => {
    const rows = parameter.values.map((entry) => markdownRow(parameter, entry, language));
    return [
      `## ${parameter.label[language]}`,
      '',
      `\`${parameter.key}\``,
      '',
      '| from | value | grade | sources | note |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const head = `# ${law.title[language]}\n\n\`${law.scheme}\`, ${law.authority[language]}`;
  return `${[head, ...sections].join('\n\n')}\n`;
}

function markdownRow(parameter: Parameter, entry: DatedValue, language: Language): string {
  const sources = entry.sources.map(({ title, url }) =>
    url.startsWith('https://') ? `[${cell(title)}](${url})` : cell(title),
  );
  const cells = [
    entry.from.toString(),
    cell(entryText(parameter, entry, language)),
    gradeText(entry.grade, language),
    sources.join('; '),
    cell(entry.note?.[language] ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
