import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Minor, Money } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import type { CaseOf, CaseShape, FactValue } from '../../../schemes/case-shape.ts';
import type { DocumentCode } from '../../../schemes/documents.ts';
import type { CoverageFormula } from '../../../schemes/formula.ts';
import type { Parameters } from '../../../schemes/rule.ts';
import type { CONDITIONS, LEFT_OUT } from '../answer/texts.ts';
import type {
  KnownDocument,
  KnownPeriod,
  KnownPerson,
  KnownStatus,
} from '../person/known-person.ts';
import type { Question, SaidFacts } from '../question/question.ts';
import type { Setting } from '../question/services.ts';
import type { Purse } from './purses.ts';

/** What shows a fact of a person. */
export interface Evidence {
  readonly side: Jurisdiction;
  /** A document code, or the code of a period's or status's evidence. */
  readonly evidence: string;
  readonly reference: string | null;
}

/** A fact of a case with where it comes from. */
export interface Told<V extends FactValue = FactValue> {
  readonly value: V;
  /** What the registers say stands; what follows from the question may be said more exactly by name. */
  readonly from: 'person' | 'question';
  readonly by: readonly Evidence[];
}

/** The facts of a case that are known; the others stay ordinary and are listed as assumed. */
export type KnownFacts<S extends CaseShape> = {
  readonly [K in keyof S]?: Told<CaseOf<S>[K] & FactValue>;
};

/** What a scheme's rule needs to decide the question for the person, or why it is not asked. */
export type CaseFound =
  | {
      readonly found: 'case';
      readonly formula: CoverageFormula;
      readonly known: Readonly<Record<string, Told>>;
      /** Without these facts the outcome is a guess, unless the rule refuses whatever they are. */
      readonly needs: readonly string[];
      /** The side whose register holds them; null where only the person can tell. */
      readonly kept_by: Jurisdiction | null;
    }
  | {
      readonly found: 'refused';
      readonly reason: ReasonCode;
      readonly condition: keyof typeof CONDITIONS;
      readonly documents: readonly DocumentCode[];
    }
  /** A register that was not read decides. */
  | { readonly found: 'untold'; readonly side: Jurisdiction }
  /** The scheme's law says nothing about this service. */
  | { readonly found: 'not_settled' }
  | { readonly found: 'left_out'; readonly why: keyof typeof LEFT_OUT };

/** What a case is made from. */
export interface CaseSources {
  readonly person: KnownPerson;
  readonly asked: Question;
  readonly rulebook: Rulebook;
  /** The price that is asked about, or an example where none is named. */
  readonly price: Money;
}

/** What is left of a price when others have paid. */
export interface Remainder {
  readonly remaining: Minor;
  readonly is_paid: boolean;
}

/** From a person and a question to the case of one scheme. Pure. */
export interface SchemeCase {
  readonly scheme: string;
  /** Whether the scheme pays for care, only gives a status, or helps with a premium. */
  readonly topic: 'care' | 'status' | 'premium';
  readonly purse: Purse | null;
  /** Where care must be given for the scheme to pay; null for either. */
  readonly setting: Setting | null;
  /** The facts that change when others have paid a part of the price; absent where the rule has one price of its own. */
  readonly rest?: (left: Remainder) => SaidFacts;
  build(sources: CaseSources): CaseFound;
}

/** A case of a formula with what is known for it. */
export function caseWith<S extends CaseShape>(
  formula: CoverageFormula<S, Parameters>,
  known: KnownFacts<S>,
  needs: readonly (keyof S & string)[] = [],
  kept_by: Jurisdiction | null = null,
): CaseFound {
  const facts = Object.entries(known).filter(([, told]) => told !== undefined);
  return {
    found: 'case',
    formula: formula as unknown as CoverageFormula,
    known: Object.fromEntries(facts) as Record<string, Told>,
    needs,
    kept_by,
  };
}

export const leftOut = (why: keyof typeof LEFT_OUT): CaseFound => ({ found: 'left_out', why });
export const NOT_SETTLED: CaseFound = { found: 'not_settled' };

/** A fact that follows from the question. */
export function asked<V extends FactValue>(value: V): Told<V> {
  return { value, from: 'question', by: [] };
}

/** A fact that the registers show. */
export function told<V extends FactValue>(value: V, ...by: readonly Evidence[]): Told<V> {
  return { value, from: 'person', by };
}

const DOCUMENT_EVIDENCE = {
  hkid: 'hk_identity_card',
  exemption_certificate: 'exemption_certificate',
  macao_bir: 'macao_identity_card',
  resident_identity: 'identity_document',
  residence_permit: 'residence_permit',
  home_return_permit: 'home_return_permit',
  exit_entry_permit: 'exit_entry_permit',
} as const;

/** A document as evidence. */
export function byDocument({ document_type, told_by, is_shown }: KnownDocument): Evidence {
  const evidence = DOCUMENT_EVIDENCE[document_type];
  return { side: told_by, evidence, reference: is_shown ? 'shown' : null };
}

/** A period as evidence. */
export function byPeriod({ told_by, evidence, evidence_reference }: KnownPeriod): Evidence {
  return { side: told_by, evidence, reference: evidence_reference };
}

/** A status as evidence. */
export function byStatus({ told_by, evidence }: KnownStatus): Evidence {
  return { side: told_by, evidence, reference: null };
}

/** The date of birth: that of the register, or what was shown. */
export function born(person: KnownPerson): Told<KnownPerson['birth_date']> {
  const registered = person.documents.find(({ is_shown }) => !is_shown) ?? person.documents[0];
  return told(person.birth_date, ...(registered === undefined ? [] : [byDocument(registered)]));
}
