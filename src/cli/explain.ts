import { readFileSync } from 'node:fs';
import { type Fault, fault, faultText } from '../kernel/fault.ts';
import { fill, type Language, type Texts } from '../kernel/language.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { gradeText, openRulebook, type PolicyProblem, readReform } from '../rulebook/index.ts';
import type { ExplainedLine } from '../schemes/explain.ts';
import { readWorkedCases, type WorkedCase } from '../schemes/hk/elderly-voucher-case-file.ts';
import { type ExplainedCase, explainCase } from '../schemes/hk/elderly-voucher-explained.ts';
import { type VoucherLaws, voucherLaws } from '../schemes/hk/elderly-voucher-rules.ts';
import { disagreementsOf } from '../schemes/hk/elderly-voucher-worked.ts';
import type { ExitCode, Output } from './output.ts';
import { POLICY_OPTIONS_USAGE, type PolicyAsk, readPolicyAsk } from './policy-options.ts';

const USAGE = `sampan explain FILE   decides the case (or cases) of a YAML file and shows every step with its sources

--name TEXT      only cases whose name contains the text
--reform FILE    a proposal that is laid over the scheme
${POLICY_OPTIONS_USAGE}`;

/** `sampan explain case.yaml`: 0 when all went as the cases expect, 1 when one did not. */
export async function explainCommand(args: readonly string[], out: Output): Promise<ExitCode> {
  const ask = readPolicyAsk(args, ['name', 'reform']);
  if (ask === 'help') {
    out.line(USAGE);
    return 0;
  }
  const file = ask?.words[0];
  if (ask === null || file === undefined || ask.words.length > 1) {
    out.error(USAGE);
    return 2;
  }
  const { name = '' } = ask.texts;
  const cases = readCases(file, name);
  if (!cases.ok) return sayFaults(cases.error, ask, out);
  const laws = readLaws(ask);
  if (!laws.ok) return sayFaults(laws.error, ask, out);
  return explainAll(cases.value, laws.value, ask, out);
}

/** The law of the folder, with the proposal laid over it if one is named. */
function readLaws(ask: PolicyAsk): Result<VoucherLaws, readonly Fault[]> {
  const opened = openRulebook(ask.folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  const laws = voucherLaws(opened.value);
  const { reform } = ask.texts;
  if (reform === undefined) return ok(laws);
  const yaml = readText(reform);
  if (!yaml.ok) return yaml;
  const voucher = readReform(reform, yaml.value, laws.voucher);
  return voucher.ok ? ok({ ...laws, voucher: voucher.value }) : no(unreadable(voucher.error));
}

function readCases(file: string, name: string): Result<readonly WorkedCase[], readonly Fault[]> {
  const yaml = readText(file);
  if (!yaml.ok) return yaml;
  const read = readWorkedCases(file, yaml.value);
  if (!read.ok) return no(unreadable(read.error));
  return ok(read.value.filter((worked) => worked.name.includes(name)));
}

function readText(file: string): Result<string, readonly Fault[]> {
  try {
    return ok(readFileSync(file, 'utf8'));
  } catch {
    return no([fault('policy.file_missing', { file })]);
  }
}

function unreadable(problems: readonly PolicyProblem[]): readonly Fault[] {
  return problems.map(({ file, line, message }) =>
    fault('policy.case_unreadable', { file, line: String(line), problem: message }),
  );
}

function explainAll(
  cases: readonly WorkedCase[],
  laws: VoucherLaws,
  ask: PolicyAsk,
  out: Output,
): ExitCode {
  const answers = cases.map((worked) => {
    const { decision, explained } = explainCase(worked.claim, laws, ask.language);
    const disagreements = disagreementsOf(worked, decision, explained.lines);
    return { name: worked.name, ...explained, disagreements };
  });
  if (ask.json) out.json(answers);
  else for (const answer of answers) printCase(answer, ask.language, out);
  return answers.every((answer) => answer.disagreements.length === 0) ? 0 : 1;
}

function printCase(
  answer: ExplainedCase & { readonly name: string; readonly disagreements: readonly string[] },
  language: Language,
  out: Output,
): void {
  out.line(`${answer.name}  ${answer.service_day}`);
  out.line('');
  for (const line of answer.lines) printLine(line, language, out);
  out.line('');
  for (const { code, text } of answer.reasons) out.line(`${code}  ${text}`);
  for (const { text } of answer.flags) out.line(`! ${text}`);
  for (const text of answer.disagreements) out.line(`≠ ${text}`);
  out.line('');
}

function printLine(line: ExplainedLine, language: Language, out: Output): void {
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

function sayFaults(faults: readonly Fault[], ask: PolicyAsk, out: Output): ExitCode {
  const said = faults.map((each) => {
    return { code: each.code, facts: each.facts, ...faultText(each, ask.language) };
  });
  if (ask.json) out.json({ faults: said });
  for (const { title, remedy } of said) out.error(`${title}\n${remedy}`);
  return 3;
}
