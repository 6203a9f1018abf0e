import type { Language } from '../../../kernel/language.ts';
import { formatMinor } from '../../../kernel/money.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { statesOf } from '../answer/combine.ts';
import { explainCombination } from '../answer/explain-combination.ts';
import { explainEntitlement } from '../answer/explain-entitlement.ts';
import { answerFor } from '../asking/ask-coverage.ts';
import { dayProblem } from '../question/read-question.ts';
import type { PersonFile, WorkedQuestion } from './person-file.ts';

/** Answers one question of a file in the reader's language, and says where it is not what was expected. */
export function tryQuestion(
  { person }: PersonFile,
  { name, question, expect }: WorkedQuestion,
  of: { readonly rulebook: Rulebook; readonly language: Language },
) {
  const answer = answerFor({ person, question, rulebook: of.rulebook });
  const combined = statesOf(answer.combinations);
  const disagreements: string[] = [];
  const problem = dayProblem(person, question.on);
  if (problem !== null) disagreements.push(problem.code);
  for (const [scheme, expected] of expect.outcomes) {
    const got = answer.entitlements.find((one) => one.of.scheme === scheme)?.outcome ?? 'left out';
    if (got !== expected) disagreements.push(`${scheme}: expected ${expected}, got ${got}`);
  }
  const left = answer.combinations[0]?.patient_share ?? null;
  const { patient_share } = expect;
  if (patient_share !== undefined && left !== patient_share) {
    const got = left === null ? 'open' : formatMinor(left);
    disagreements.push(`patient_share: expected ${formatMinor(patient_share)}, got ${got}`);
  }
  return {
    name,
    day: question.on.toString(),
    entitlements: answer.entitlements.map((one, index) =>
      explainEntitlement(one, question, of, { rank: index + 1, combined }),
    ),
    combinations: answer.combinations.map((one) => explainCombination(one, question, of)),
    disagreements,
  };
}
