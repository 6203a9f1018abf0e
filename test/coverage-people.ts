import { day } from '../src/kernel/day.ts';
import type { DocumentType } from '../src/kernel/documents/graded.ts';
import type { Jurisdiction } from '../src/kernel/jurisdiction.ts';
import { minor } from '../src/kernel/money.ts';
import { answerFor } from '../src/people/coverage/index.ts';
import {
  type KnownPerson,
  unknownPerson,
  withAccount,
} from '../src/people/coverage/person/known-person.ts';
import type { StandingPeriod, StandingStatus } from '../src/people/coverage/person/standing.ts';
import type { Question } from '../src/people/coverage/question/question.ts';
import { RULEBOOK } from './law.ts';

/** What one side has on record of an invented person. */
export interface OnRecord {
  readonly documents?: readonly DocumentType[];
  readonly periods?: readonly StandingPeriod[];
  readonly statuses?: readonly string[];
}

/** A period of insurance in a mainland city. */
export function insured(scheme: string, from: string, to: string | null = null): StandingPeriod {
  return {
    ...periodOf('insurance', 'GD', from, to),
    place: scheme.split('.')[1] ?? null,
    scheme,
  };
}

/** A period of residence or work on a side. */
export function periodOf(
  kind: StandingPeriod['kind'],
  side: Jurisdiction,
  from: string,
  to: string | null = null,
  place: string | null = null,
): StandingPeriod {
  return {
    kind,
    side,
    place,
    scheme: null,
    from: day(from),
    to: to === null ? null : day(to),
    evidence: 'own_declaration',
    evidence_reference: null,
  };
}

/** A person born on a day of whom these sides tell something; of the others nothing is known. */
export function personOf(
  born: string,
  sides: Readonly<Partial<Record<Jurisdiction, OnRecord>>>,
): KnownPerson {
  const birth_date = day(born);
  return Object.entries(sides).reduce((person, [side, { documents = [], ...on }]) => {
    const statuses = (on.statuses ?? []).map(
      (status): StandingStatus => ({ status, from: birth_date, to: null, evidence: 'card' }),
    );
    return withAccount(person, {
      side: side as Jurisdiction,
      died_on: null,
      permission_ceased_on: null,
      documents: documents.map((document_type) => ({
        document_type,
        valid_from: birth_date,
        valid_to: null,
      })),
      standing: { periods: on.periods ?? [], statuses, dependants: [] },
    });
  }, unknownPerson(birth_date));
}

/** The same person with so many dollars of vouchers. */
export function withVouchers(person: KnownPerson, hkd: string, has_joined = true): KnownPerson {
  const balances = {
    own: minor(hkd),
    own_rewards: [],
    spouse: null,
    own_optometry_used: 0n,
    spouse_optometry_used: 0n,
  };
  return { ...person, purse: { balances, has_joined, told_by: 'HK' } };
}

/** A question with what these tests say of it. */
export type AskedInTest = Partial<Omit<Question, 'on' | 'price'>> & {
  readonly on?: string;
  readonly price?: string;
};

function questionOf({ on = '2026-03-10', price, ...asked }: AskedInTest): Question {
  const place = asked.place ?? 'hong_kong';
  const currency = place === 'hong_kong' ? 'HKD' : place === 'macao' ? 'MOP' : 'CNY';
  return {
    place,
    point: null,
    level: null,
    setting: null,
    service: 'outpatient_general',
    facts: {},
    assume_agreement: false,
    ...asked,
    on: day(on),
    price: price === undefined ? null : { currency, minor: minor(price) },
  };
}

/** What the person is told. */
export function answerOf(person: KnownPerson, asked: AskedInTest, rulebook = RULEBOOK) {
  return answerFor({ person, question: questionOf(asked), rulebook });
}

/** One scheme's words in an answer: what is compared in most tests. */
export function saidBy(scheme: string, person: KnownPerson, asked: AskedInTest) {
  const { entitlements, left_out } = answerOf(person, asked);
  const found = entitlements.find(({ of }) => of.scheme === scheme);
  if (found === undefined) {
    return { left_out: left_out.find((one) => one.scheme === scheme)?.why ?? 'another_topic' };
  }
  const { decided, outcome, untold, refusal } = found;
  const shares = decided?.entitlement.shares ?? [];
  return {
    outcome,
    untold,
    patient: shares.find(({ payer }) => payer === 'patient')?.minor ?? null,
    reasons: decided?.entitlement.reasons ?? (refusal === null ? [] : [refusal.reason]),
    unmet:
      decided?.entitlement.unmet.map(({ condition }) => condition) ??
      (refusal === null ? [] : [refusal.condition]),
    not_settled: decided?.entitlement.not_settled ?? null,
    facts: Object.fromEntries(
      Object.entries(found.known).map(([fact, { value }]) => [fact, String(value)]),
    ),
  };
}
