import { readFileSync } from 'node:fs';
import { type Fault, fault } from '../../kernel/fault.ts';
import { fill, type Language, type Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { gradeText, type PolicyProblem, readReform, type SchemeLaw } from '../../rulebook/index.ts';
import type { ExplainedLine } from '../../schemes/explain.ts';
import type { Output } from '../output.ts';
import type { PolicyAsk } from '../policy-options.ts';

/** A file with its text. */
export interface TextFile {
  readonly file: string;
  readonly yaml: string;
}

export function readText(file: string): Result<TextFile, readonly Fault[]> {
  try {
    return ok({ file, yaml: readFileSync(file, 'utf8') });
  } catch {
    return no([fault('policy.file_missing', { file })]);
  }
}

/** The cases whose name contains what `--name` says; without it all of them, and never none. */
export function casesNamed<C extends { readonly name: string }>(
  file: string,
  cases: readonly C[],
  { texts: { name = '' } }: PolicyAsk,
): Result<readonly C[], readonly Fault[]> {
  const named = cases.filter((worked) => worked.name.includes(name));
  return named.length > 0 ? ok(named) : no([fault('policy.case_unknown', { file, name })]);
}

/** A law with the proposal of a file laid over it, if one is named. */
export function lawUnder(
  reform: string | undefined,
  law: SchemeLaw,
): Result<SchemeLaw, readonly Fault[]> {
  if (reform === undefined) return ok(law);
  const text = readText(reform);
  if (!text.ok) return text;
  const changed = readReform(reform, text.value.yaml, law);
  return changed.ok ? changed : no(unreadableReform(changed.error, law));
}

/** The problems of a file as faults, each with its line. */
export function unreadable(problems: readonly PolicyProblem[]): readonly Fault[] {
  return problems.map(({ file, line, message }) =>
    fault('policy.case_unreadable', { file, line: String(line), problem: message }),
  );
}

/** The problems of a proposal for a law: names that the law does not have, and lines that cannot be read. */
export function unreadableReform(
  problems: readonly PolicyProblem[],
  law: SchemeLaw,
): readonly Fault[] {
  return problems.map(({ file, line, message, unknown_key }) => {
    const at = { file, line: String(line) };
    if (unknown_key === undefined) return fault('reform.unreadable', { ...at, problem: message });
    const known = [...law.parameters.keys()].join(', ');
    return fault('reform.key_unknown', { ...at, key: unknown_key, scheme: law.scheme, known });
  });
}

/** One step of a decision, with the dated parameter and its sources behind it. */
export function printLine(line: ExplainedLine, language: Language, out: Output): void {
  out.line(`  ${line.label}: ${line.value}${line.unit === null ? '' : ` ${line.unit}`}`);
  const { parameter } = line;
  if (parameter === undefined) return;
  const sources = parameter.sources.map(({ title, url }) => {
    return url.startsWith('https://') ? `${title} <${url}>` : title;
  });
  const facts = { from: parameter.from, grade: gradeText(parameter.grade, language) };
  out.line(`      ${fill(IN_FORCE[language], facts)}${sources.join('; ')}`);
  if (parameter.note !== null) out.line(`      ${parameter.note}`);
}

const IN_FORCE: Texts = {
  'zh-Hant-HK': '由 {from} 起，{grade}：',
  'zh-Hans-CN': '自 {from} 起，{grade}：',
  en: 'from {from}, {grade}: ',
  'pt-MO': 'desde {from}, {grade}: ',
};
