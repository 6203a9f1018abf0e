import { fill, type Language } from '../../../kernel/language.ts';
import { formatMinor, toJson } from '../../../kernel/money.ts';
import type { CoverageAnswer } from '../asking/ask-coverage.ts';
import { PLACES } from '../question/places.ts';
import { SERVICES, SETTINGS } from '../question/services.ts';
import { statesOf } from './combine.ts';
import { explainCombination } from './explain-combination.ts';
import { explainEntitlement } from './explain-entitlement.ts';
import { explainFacts, explainMissing, explainSide } from './explain-person.ts';
import { ANSWER_FLAGS, LEFT_OUT } from './texts.ts';

/** An answer as the API gives it. */
export type ExplainedAnswer = ReturnType<typeof explainAnswer>;

/** Puts an answer into the reader's language, with every step and its source: what the API gives. */
export function explainAnswer(answer: CoverageAnswer, language: Language) {
  const { question, rulebook } = answer;
  const wording = { language, rulebook };
  const combined = statesOf(answer.combinations);
  const entitlements = answer.entitlements.map((one, index) =>
    explainEntitlement(one, question, wording, { rank: index + 1, combined }),
  );
  return {
    day: question.on.toString(),
    asked_at: answer.asked_at.toString(),
    known_at: answer.known_at?.toString() ?? null,
    is_planned: answer.is_planned,
    price: toJson(answer.price),
    price_is_example: question.price === null,
    place: { code: question.place, text: PLACES[question.place].name[language] },
    service: { code: question.service, text: SERVICES[question.service][language] },
    setting:
      question.setting === null
        ? null
        : { code: question.setting, text: SETTINGS[question.setting][language] },
    entitlements,
    left_out: answer.left_out.map(({ scheme, why }) => ({
      scheme,
      title: rulebook.scheme(scheme).title[language],
      code: why,
      text: LEFT_OUT[why][language],
    })),
    combinations: answer.combinations.map((one) => explainCombination(one, question, wording)),
    person: {
      is_known_here: answer.is_known_here,
      facts: explainFacts(answer.person, wording),
      missing: explainMissing(answer.sides, language),
    },
    sides: answer.sides.map((side) => explainSide(side, language)),
    consent: consentOf(answer),
    law: {
      digest: rulebook.digest,
      laws: Object.assign({}, ...entitlements.map(({ digests }) => digests)) as Record<
        string,
        string
      >,
    },
    flags: flagsOf(answer).map(({ code, facts }) => ({
      code,
      text: fill(ANSWER_FLAGS[code][language], facts),
    })),
  };
}

function consentOf({ consent }: CoverageAnswer) {
  if (consent === null) return null;
  const { consent_id, given_at, until, recorded_in } = consent;
  return {
    consent_id,
    given_at: given_at.toString(),
    until: until?.toString() ?? null,
    recorded_in,
  };
}

function flagsOf(answer: CoverageAnswer) {
  const { question, price, known_at, sides } = answer;
  const flags: { code: keyof typeof ANSWER_FLAGS; facts: Record<string, string> }[] = [];
  if (question.price === null && showsPrice(answer)) {
    const facts = { price: `${price.currency} ${formatMinor(price.minor)}` };
    flags.push({ code: 'example_price', facts });
  }
  if (answer.is_planned) flags.push({ code: 'planned', facts: {} });
  if (known_at !== null) {
    flags.push({ code: 'earlier_knowledge', facts: { moment: known_at.toString() } });
  }
  if (question.assume_agreement) flags.push({ code: 'assumed_agreement', facts: {} });
  if (sides.some(({ state }) => state !== 'here' && state !== 'answered')) {
    flags.push({ code: 'sides_missing', facts: {} });
  }
  return flags;
}

/** Whether an amount rests on the price that was asked about; a public scale has charges of its own. */
function showsPrice({ price, entitlements }: CoverageAnswer): boolean {
  return entitlements.some(({ decided }) => {
    const shown = decided?.entitlement.price ?? null;
    return shown !== null && shown.currency === price.currency && shown.minor === price.minor;
  });
}
