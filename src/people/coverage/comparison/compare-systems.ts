import type { PlainDate } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { explainCombination } from '../answer/explain-combination.ts';
import { explainEntitlement } from '../answer/explain-entitlement.ts';
import { answerFor } from '../asking/ask-coverage.ts';
import { PLACES } from '../question/places.ts';
import type { Question } from '../question/question.ts';
import type { Service } from '../question/services.ts';
import {
  COMPARED_PLACES,
  TYPICAL_PERSONS,
  type TypicalCode,
  typicalPerson,
} from './typical-persons.ts';

/** What is compared: one service on one day. */
export interface ComparedQuestion {
  readonly service: Service;
  readonly on: PlainDate;
}

/**
 * Puts the same question for each typical person at each place to every scheme, and gives what they would pay on the way
 * that leaves least to them. Nothing is stored and nobody is looked at. Pure.
 */
export function compareSystems(rulebook: Rulebook, asked: ComparedQuestion, language: Language) {
  return Object.entries(TYPICAL_PERSONS).map(([code, { name }]) => ({
    person: code,
    name: name[language],
    cells: COMPARED_PLACES.map((place) =>
      cellOf(rulebook, { ...asked, place, person: code as TypicalCode }, language),
    ),
  }));
}

function cellOf(
  rulebook: Rulebook,
  {
    service,
    on,
    place,
    person,
  }: ComparedQuestion & {
    readonly place: (typeof COMPARED_PLACES)[number];
    readonly person: TypicalCode;
  },
  language: Language,
) {
  const question: Question = {
    place,
    service,
    on,
    point: null,
    level: null,
    setting: null,
    price: null,
    facts: {},
    assume_agreement: false,
  };
  const answer = answerFor({ question, person: typicalPerson(person, on), rulebook });
  const [best] = answer.combinations;
  const wording = { language, rulebook };
  const words = best === undefined ? null : explainCombination(best, question, wording);
  const care = answer.entitlements
    .filter(({ of }) => of.topic === 'care' && inSetting(of.setting, best?.setting ?? null))
    .map((one, index) =>
      explainEntitlement(one, question, wording, { rank: index + 1, combined: new Map() }),
    );
  const covering = care.filter(({ outcome }) => outcome === 'covered');
  const open = care.filter(({ outcome }) => outcome === 'not_settled' || outcome === 'not_known');
  return {
    place,
    place_name: PLACES[place].name[language],
    state: stateOf(covering.length, open.length),
    patient_pays: words?.patient_share ?? null,
    covered_by: (covering.length > 0 ? covering : open).map(({ scheme, title, shares }) => ({
      scheme,
      title,
      shares: shares
        .filter(({ code }) => code !== 'patient')
        .map(({ text, share }) => ({ text, share })),
    })),
    not_settled:
      covering.length > 0 ? null : (open.find((one) => one.not_settled)?.not_settled ?? null),
  };
}

/** In Hong Kong and Macao public and private care are different ways; elsewhere every scheme belongs to the one way. */
function inSetting(of: string | null, chosen: string | null): boolean {
  return of === null || chosen === null || of === chosen;
}

function stateOf(covering: number, open: number): 'covered' | 'open' | 'not_covered' {
  if (covering > 0) return 'covered';
  return open > 0 ? 'open' : 'not_covered';
}
