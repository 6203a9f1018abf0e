import { type Fault, type FaultCode, fault, faultText } from '../kernel/fault.ts';
import type { Language } from '../kernel/language.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { isPersonFile } from '../people/coverage/index.ts';
import { openRulebook } from '../rulebook/index.ts';
import { readWorkedCases, type WorkedCase } from '../schemes/hk/elderly-voucher/case-file.ts';
import { disagreementsOf } from '../schemes/hk/elderly-voucher/worked.ts';
import { type ExplainedCase, explainCase } from '../schemes/hk/elderly-voucher-explained.ts';
import { type VoucherLaws, voucherLaws } from '../schemes/hk/elderly-voucher-rules.ts';
import { namesItsScheme } from '../schemes/worked/case-file.ts';
import { explainCoverageCases } from './explain/coverage.ts';
import { casesNamed, lawUnder, printLine, readText, unreadable } from './explain/lines.ts';
import { explainPerson } from './explain/person.ts';
import type { ExitCode, Output } from './output.ts';
import { POLICY_OPTIONS_USAGE, type PolicyAsk, readPolicyAsk } from './policy-options.ts';

const USAGE = `sampan explain FILE   decides the case (or cases) of a YAML file and shows every step with its sources

A file with "person" and "questions" asks every scheme about that person instead, without any register.

--name TEXT      only cases whose name contains the text
--reform FILE    a proposal that is laid over the scheme
${POLICY_OPTIONS_USAGE}`;

/** What the command asks for is not there: a misuse of it, and nothing wrong with a file. */
const NOT_THERE: readonly FaultCode[] = ['policy.file_missing', 'policy.case_unknown'];

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
  const done = explainFile(file, ask, out);
  return done.ok ? done.value : sayFaults(done.error, ask, out);
}

/** Case files name their scheme; those of the elderly voucher do not. Others are about a person. */
function explainFile(
  file: string,
  ask: PolicyAsk,
  out: Output,
): Result<ExitCode, readonly Fault[]> {
  const text = readText(file);
  if (!text.ok) return text;
  if (namesItsScheme(text.value.yaml)) return explainCoverageCases(text.value, ask, out);
  if (isPersonFile(text.value.yaml)) return explainPerson(text.value, ask, out);
  const cases = readWorkedCases(file, text.value.yaml);
  if (!cases.ok) return no(unreadable(cases.error));
  const laws = readLaws(ask);
  if (!laws.ok) return laws;
  const named = casesNamed(file, cases.value, ask);
  return named.ok ? ok(explainAll(named.value, laws.value, ask, out)) : named;
}

/** The law of the folder, with the proposal laid over it if one is named. */
function readLaws(ask: PolicyAsk): Result<VoucherLaws, readonly Fault[]> {
  const opened = openRulebook(ask.folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  const laws = voucherLaws(opened.value);
  const voucher = lawUnder(ask.texts['reform'], laws.voucher);
  return voucher.ok ? ok({ ...laws, voucher: voucher.value }) : voucher;
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

function sayFaults(faults: readonly Fault[], ask: PolicyAsk, out: Output): ExitCode {
  const said = faults.map((each) => {
    return { code: each.code, facts: each.facts, ...faultText(each, ask.language) };
  });
  if (ask.json) out.json({ faults: said });
  for (const { title, remedy } of said) out.error(`${title}\n${remedy}`);
  return faults.every(({ code }) => NOT_THERE.includes(code)) ? 2 : 3;
}
