import type { Language, Texts } from '../language.ts';
import type { ReasonCode } from '../reason.ts';
import { BENEFIT_REASONS } from './benefit.ts';
import { SETTLEMENT_REASONS } from './settlement.ts';

/** What each reason says to a person, in our own words; a code without four languages does not compile. */
const REASON_TEXTS: Readonly<Record<ReasonCode, Texts>> = {
  ...BENEFIT_REASONS,
  ...SETTLEMENT_REASONS,
};

/** The sentence of a reason in the reader's language. */
export function reasonText(code: ReasonCode, language: Language): string {
  return REASON_TEXTS[code][language];
}
