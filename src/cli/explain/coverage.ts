import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { openRulebook, type SchemeLaw } from '../../rulebook/index.ts';
import {
  decideWithTrace,
  type ExplainedEntitlement,
  explainCoverage,
} from '../../schemes/explained-coverage.ts';
import { lawsOf } from '../../schemes/formula.ts';
import { type CoverageCase, readCoverageCases } from '../../schemes/worked/case-file.ts';
import { coverageDisagreements } from '../../schemes/worked/disagreements.ts';
import type { ExitCode, Output } from '../output.ts';
import type { PolicyAsk } from '../policy-options.ts';
import { casesNamed, lawUnder, printLine, type TextFile, unreadable } from './lines.ts';

type Answer = ExplainedEntitlement & {
  readonly name: string;
  readonly disagreements: readonly string[];
};

/** Decides and shows the cases of a file that names its scheme: 0 when all went as expected, 1 when one did not. */
export function explainCoverageCases(
  { file, yaml }: TextFile,
  ask: PolicyAsk,
  out: Output,
): Result<ExitCode, readonly Fault[]> {
  const read = readCoverageCases(file, yaml);
  if (!read.ok) return no(unreadable(read.error));
  const cases = casesNamed(file, read.value, ask);
  if (!cases.ok) return cases;
  const laws = readLaws(cases.value[0], ask);
  if (!laws.ok) return laws;
  const answers = cases.value.map((worked) => answerOf(worked, laws.value, ask.language));
  if (ask.json) out.json(answers);
  else for (const answer of answers) printAnswer(answer, ask.language, out);
  return ok(answers.every(({ disagreements }) => disagreements.length === 0) ? 0 : 1);
}

/** The laws of the cases' scheme, a proposal laid over its own if one is named. */
function readLaws(
  first: CoverageCase | undefined,
  ask: PolicyAsk,
): Result<readonly SchemeLaw[], readonly Fault[]> {
  const opened = openRulebook(ask.folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  if (first === undefined) return ok([]);
  const laws = lawsOf(first.formula, opened.value);
  const { scheme } = first.formula;
  const own = lawUnder(ask.texts['reform'], opened.value.scheme(scheme));
  return own.ok ? ok(laws.map((law) => (law.scheme === scheme ? own.value : law))) : own;
}

function answerOf(worked: CoverageCase, laws: readonly SchemeLaw[], language: Language): Answer {
  const decided = decideWithTrace(worked.formula, worked.given, laws);
  const explained = explainCoverage(decided, language);
  const { entitlement } = decided;
  const disagreements = coverageDisagreements(worked, entitlement, explained.lines);
  return { name: worked.name, ...explained, disagreements };
}

function printAnswer(answer: Answer, language: Language, out: Output): void {
  out.line(`${answer.name}  ${answer.day}  ${answer.title}: ${answer.outcome_text}`);
  out.line('');
  for (const line of answer.lines) printLine(line, language, out);
  out.line('');
  for (const { code, text } of answer.reasons) out.line(`${code}  ${text}`);
  for (const { text } of answer.unmet) out.line(`→ ${text}`);
  for (const { text } of answer.documents) out.line(`□ ${text}`);
  const open = answer.not_settled;
  if (open !== null) out.line(`? ${open.label}: ${open.authority}. ${open.note ?? ''}`.trim());
  for (const { text } of answer.flags) out.line(`! ${text}`);
  for (const text of answer.disagreements) out.line(`≠ ${text}`);
  out.line('');
}
