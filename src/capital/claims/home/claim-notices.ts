import { type Minor, toJson } from '../../../kernel/money.ts';
import type { NewNotice } from '../../../people/notices/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { VoucherDecision } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { Claim, ClaimBalances } from '../record/claim-record.ts';

const hkd = (minor: Minor) => toJson({ currency: 'HKD', minor });

/** What people are told of a claim: the patient, and the spouse whose vouchers were used. */
export interface Told {
  readonly claim: Claim;
  readonly person_id: string;
  readonly spouse_id: string | null;
  readonly draws: VoucherDecision['draws'];
}

function base(network: Network, claim: Claim) {
  const point = network.point(claim.service_point);
  return {
    facts: {
      point: point?.name ?? claim.service_point,
      day: { day: claim.service_day.toString() },
    },
    about: { type: 'claim', id: claim.claim_id } as const,
  };
}

function drawn(told: Told, isSpouse: boolean): Minor {
  return told.draws
    .filter((draw) => (draw.from === 'spouse') === isSpouse)
    .reduce((sum, draw) => sum + draw.minor, 0n);
}

/** Vouchers were paid: to the patient about both purses, to the spouse about the one that was shared. */
export function paidNotices(network: Network, told: Told): NewNotice[] {
  const { claim, person_id, spouse_id } = told;
  const { facts, about } = base(network, claim);
  const own = drawn(told, false);
  const shared = drawn(told, true);
  const notices: NewNotice[] = [];
  if (own > 0n) {
    const balance = hkd(claim.balances_after?.own ?? 0n);
    const all = { ...facts, amount: hkd(own), balance };
    notices.push({ person_id, kind: 'voucher_used_own', facts: all, about });
  }
  if (shared > 0n && spouse_id !== null) {
    const amount = hkd(shared);
    const balance = hkd(claim.balances_after?.spouse ?? 0n);
    notices.push(
      { person_id, kind: 'voucher_used_of_spouse', facts: { ...facts, amount }, about },
      {
        person_id: spouse_id,
        kind: 'voucher_used_by_spouse',
        facts: { ...facts, amount, balance },
        about,
      },
    );
  }
  return notices;
}

/** An amount is set aside until the provider confirms. */
export function heldNotices(network: Network, { claim, person_id }: Told): NewNotice[] {
  const { facts, about } = base(network, claim);
  const amount = hkd(claim.voucher_hkd_minor ?? 0n);
  return [{ person_id, kind: 'claim_held', facts: { ...facts, amount }, about }];
}

/** Money is back: a hold is over or a payment was taken back. Each holder hears of the own part only. */
export function returnedNotices(
  network: Network,
  kind: 'hold_expired' | 'claim_reversed',
  told: Told & { readonly balances: ClaimBalances | null },
): NewNotice[] {
  const { claim, person_id, spouse_id, balances } = told;
  const { facts, about } = base(network, claim);
  const notice = (holder: string, amount: Minor, balance: Minor): NewNotice => ({
    person_id: holder,
    kind,
    facts: { ...facts, amount: hkd(amount), balance: hkd(balance) },
    about,
  });
  const own = drawn(told, false);
  const shared = drawn(told, true);
  return [
    ...(own > 0n ? [notice(person_id, own, balances?.own ?? 0n)] : []),
    ...(shared > 0n && spouse_id !== null
      ? [notice(spouse_id, shared, balances?.spouse ?? 0n)]
      : []),
  ];
}
