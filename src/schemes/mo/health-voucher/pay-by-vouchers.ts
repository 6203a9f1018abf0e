import { least, type Minor } from '../../../kernel/money.ts';
import type { ReasonCode } from '../../../kernel/reason.ts';
import { covered, type Finding, notCovered, priced } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import { type HealthVoucherHearing, LEFT_OF } from './case.ts';

/** A reason against the use with the condition that is unmet, null, or undefined when a rule is not settled. */
type Check = (hearing: HealthVoucherHearing) => Refusal | null | undefined;

interface Refusal {
  readonly reason: ReasonCode;
  readonly condition: string | null;
}

/** What the vouchers of the editions in use pay of one fee. */
export function payByVouchers(hearing: HealthVoucherHearing): Finding | undefined {
  for (const check of CHECKS) {
    const refusal = check(hearing);
    if (refusal === undefined) return undefined;
    if (refusal !== null) return refused(refusal);
  }
  const left = balancesInUse(hearing);
  if (left === undefined) return undefined;
  const fee = fact(hearing, 'fee');
  const paid = drawFrom(hearing, left, fee);
  const documents = ['macao_permanent_identity_card'] as const;
  const all = left.reduce((sum, each) => sum + each, 0n);
  const found = {
    ...priced({ currency: 'MOP', minor: fee }, [{ payer: 'mo.government', minor: paid }]),
    documents,
    cap_left: { currency: 'MOP', minor: all - paid },
  } as const;
  if (paid === 0n && fee > 0n) return notCovered(['L06'], found);
  return covered({ ...found, reasons: paid < fee ? ['L06'] : [] });
}

function refused({ reason, condition }: Refusal): Finding {
  return notCovered([reason], { unmet: condition === null ? [] : [{ condition, needed: null }] });
}

const isInPlace: Check = (hearing) => {
  const places = take(hearing, hearing.rules.places_of_use);
  if (places === undefined) return undefined;
  return places.includes(fact(hearing, 'place')) ? null : { reason: 'C01', condition: 'place' };
};

const isByJoinedProvider: Check = (hearing) => {
  if (fact(hearing, 'provider_has_joined')) return null;
  const isNeeded = take(hearing, hearing.rules.private_unsubsidised_only);
  if (isNeeded === undefined) return undefined;
  return isNeeded ? { reason: 'P01', condition: 'provider' } : null;
};

const isCovered: Check = (hearing) => {
  const excluded = take(hearing, hearing.rules.excluded_service_kinds);
  if (excluded === undefined) return undefined;
  const isExcluded = excluded.includes(fact(hearing, 'service_kind'));
  return isExcluded ? { reason: 'C06', condition: null } : null;
};

const CHECKS: readonly Check[] = [isInPlace, isByJoinedProvider, isCovered];

/** What is left of the editions in use, in the order of use. */
function balancesInUse(hearing: HealthVoucherHearing): readonly Minor[] | undefined {
  const editions = take(hearing, hearing.rules.editions_in_use);
  if (editions === undefined) return undefined;
  const order = take(hearing, hearing.rules.use_order);
  if (order === undefined) return undefined;
  const left = Object.entries(LEFT_OF)
    .filter(([edition]) => editions.includes(edition))
    .map(([, key]) => fact(hearing, key));
  return order === 'oldest_edition' ? left : left.reverse();
}

function drawFrom({ trace }: HealthVoucherHearing, balances: readonly Minor[], fee: Minor): Minor {
  let paid = 0n;
  for (const left of balances) {
    paid += trace.step('used_of_edition', least(left, fee - paid));
  }
  return paid;
}
