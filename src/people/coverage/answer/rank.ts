import type { Minor } from '../../../kernel/money.ts';
import type { PersonEntitlement } from './entitlement.ts';

const OUTCOME_ORDER: readonly PersonEntitlement['outcome'][] = [
  'covered',
  'not_settled',
  'not_known',
  'not_covered',
];
const TOPIC_ORDER: readonly PersonEntitlement['of']['topic'][] = ['care', 'premium', 'status'];

/** What became of entitlements when the purses were put in order; those that had no turn are absent. */
export type CombinedStates = ReadonlyMap<PersonEntitlement, 'pays' | 'excluded' | 'open'>;

/**
 * Best first: what covers care, is not kept from paying by an earlier purse, and leaves the smallest part of its price
 * to the patient; then what nobody can say yet; then what is not covered, that with the fewest conditions missing
 * first. Help with premiums and statuses stand behind cover for care of the same outcome.
 */
export function byRank(
  entitlements: readonly PersonEntitlement[],
  combined: CombinedStates,
): readonly PersonEntitlement[] {
  const isKept = (one: PersonEntitlement) => Number(combined.get(one) === 'excluded');
  return [...entitlements].sort(
    (a, b) =>
      OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome) ||
      isKept(a) - isKept(b) ||
      TOPIC_ORDER.indexOf(a.of.topic) - TOPIC_ORDER.indexOf(b.of.topic) ||
      compareShares(a, b) ||
      unmetOf(a) - unmetOf(b) ||
      (a.of.scheme < b.of.scheme ? -1 : Number(a.of.scheme > b.of.scheme)),
  );
}

/** The part of its price that an entitlement leaves to the patient: nothing at all counts as everything. */
function patientPart({ decided }: PersonEntitlement): { part: Minor; whole: Minor } {
  const { price, shares } = decided?.entitlement ?? { price: null, shares: [] };
  if (price === null) return { part: 1n, whole: 1n };
  if (price.minor === 0n) return { part: 0n, whole: 1n };
  const patient = shares.find(({ payer }) => payer === 'patient')?.minor ?? 0n;
  return { part: patient, whole: price.minor };
}

/** Compares parts of different prices, and of different currencies, exactly. */
function compareShares(one: PersonEntitlement, other: PersonEntitlement): number {
  const [a, b] = [patientPart(one), patientPart(other)];
  const difference = a.part * b.whole - b.part * a.whole;
  return difference < 0n ? -1 : Number(difference > 0n);
}

function unmetOf({ decided, refusal }: PersonEntitlement): number {
  return (decided?.entitlement.unmet.length ?? 0) + (refusal === null ? 0 : 1);
}
