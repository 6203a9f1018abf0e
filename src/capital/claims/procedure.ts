import { dayAt, type Instant, type PlainDate, startOf } from '../../kernel/day.ts';
import { sha256 } from '../../kernel/digest.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import {
  type VoucherLaws,
  type VoucherRules,
  voucherLaws,
  voucherLawsText,
  voucherRulesByDay,
} from '../../schemes/hk/elderly-voucher-rules.ts';

/** The laws of the voucher as this room uses them: whole for keeping, by day for deciding. */
export interface ClaimLaw {
  readonly laws: VoucherLaws;
  readonly law_text: string;
  readonly digest: string;
  readonly rulesOn: (on: PlainDate) => VoucherRules;
}

/** By the schemes of a rulebook: the rulebook of a node stays the same object when its law changes, they do not. */
const built = new WeakMap<Rulebook['schemes'], ClaimLaw>();

/** The laws in a rulebook, read once for each state of the law. What belongs together takes them once. */
export function claimLaw(rulebook: Rulebook): ClaimLaw {
  const { schemes } = rulebook;
  const known = built.get(schemes);
  if (known !== undefined) return known;
  const laws = voucherLaws(rulebook);
  const law_text = voucherLawsText(laws);
  const law = { laws, law_text, digest: sha256(law_text), rulesOn: voucherRulesByDay(laws) };
  built.set(schemes, law);
  return law;
}

/** A number of days that the claim procedure sets. Throws where it is not settled: the file has to say it. */
function daysOf(law: ClaimLaw, key: 'hold_days' | 'reversal_days', on: PlainDate): number {
  const settled = law.laws.procedure.on(key, on);
  if (!settled.known || typeof settled.value !== 'number') {
    throw new Error(`compact.claim_procedure does not say ${key} on ${on.toString()}`);
  }
  return settled.value;
}

/** When a hold that is placed now ends: at the end of the last of its days. */
export function holdEnd(law: ClaimLaw, at: Instant): Instant {
  const today = dayAt(at, ZONE);
  return startOf(today.add({ days: daysOf(law, 'hold_days', today) + 1 }), ZONE);
}

/** Within how many days of its decision a claim may be reversed. */
export function reversalDays(law: ClaimLaw, decided_at: Instant): number {
  return daysOf(law, 'reversal_days', dayAt(decided_at, ZONE));
}
