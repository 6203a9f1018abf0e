import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { readPersonFile, tryQuestion } from '../../people/coverage/index.ts';
import { openRulebook } from '../../rulebook/index.ts';
import type { ExitCode, Output } from '../output.ts';
import type { PolicyAsk } from '../policy-options.ts';
import { printLine, type TextFile, unreadable } from './lines.ts';

type Answer = ReturnType<typeof tryQuestion>;
type Entitlement = Answer['entitlements'][number];

/** Answers the questions of a file about a person, without any register: 0 when all is as expected, 1 when not. */
export function explainPerson(
  { file, yaml }: TextFile,
  ask: PolicyAsk,
  out: Output,
): Result<ExitCode, readonly Fault[]> {
  const opened = openRulebook(ask.folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  const rulebook = opened.value;
  const read = readPersonFile(file, yaml, rulebook.network);
  if (!read.ok) return no(unreadable(read.error));
  const { name = '' } = ask.texts;
  const { language } = ask;
  const answers = read.value.questions
    .filter((one) => one.name.includes(name))
    .map((one) => tryQuestion(read.value, one, { rulebook, language }));
  if (ask.json) out.json(answers);
  else for (const answer of answers) printAnswer(answer, language, out);
  return ok(answers.every(({ disagreements }) => disagreements.length === 0) ? 0 : 1);
}

function printAnswer(answer: Answer, language: Language, out: Output): void {
  out.line(`${answer.name}  ${answer.day}`);
  out.line('');
  for (const one of answer.entitlements) printEntitlement(one, language, out);
  for (const { setting, price, steps, patient_share, patient_share_max } of answer.combinations) {
    out.line(`${setting?.text ?? '='}  ${price.currency} ${price.value}`);
    for (const { title, share, state_text } of steps) {
      out.line(`  ${title}: ${share === null ? state_text : `${state_text} ${share.value}`}`);
    }
    out.line(`  → ${patient_share?.value ?? `≤ ${patient_share_max.value}`}`);
  }
  for (const text of answer.disagreements) out.line(`≠ ${text}`);
  out.line('');
}

function printEntitlement(of: Entitlement, language: Language, out: Output): void {
  out.line(`${of.rank}. ${of.title}: ${of.outcome_text}`);
  for (const line of of.lines) printLine(line, language, out);
  for (const { code, text } of of.reasons) out.line(`  ${code}  ${text}`);
  for (const { text } of of.unmet) out.line(`  → ${text}`);
  for (const { text } of of.documents) out.line(`  □ ${text}`);
  if (of.not_known !== null) out.line(`  ? ${of.not_known.text}`);
  const open = of.not_settled;
  if (open !== null) out.line(`  ? ${open.label}: ${open.authority}. ${open.note ?? ''}`.trimEnd());
  const assumed = of.facts_assumed.map(({ label }) => label);
  if (assumed.length > 0) out.line(`  ~ ${assumed.join('; ')}`);
  for (const { text } of of.flags) out.line(`  ! ${text}`);
  out.line('');
}
