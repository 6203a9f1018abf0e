import { type Journal, postJournals } from '../../src/capital/ledger/index.ts';
import {
  type BookedDecision,
  balancesFor,
  chargeVoucher,
  type NewVoucherAccount,
  openAccounts,
  optometryBlockOf,
  type VoucherClaimEntry,
  type VoucherPorts,
} from '../../src/capital/vouchers/index.ts';
import { day, type Instant, settableClock } from '../../src/kernel/day.ts';
import { least, type Minor } from '../../src/kernel/money.ts';
import type { Database, Session } from '../../src/platform/postgres/index.ts';
import { openRulebook, type SchemeLaw } from '../../src/rulebook/index.ts';
import type { VoucherBalances, VoucherDraw } from '../../src/schemes/hk/elderly-voucher-case.ts';
import { idOf } from './ledger/ledger-books.ts';

/** The law as it is shipped. */
export function voucherLaw(): SchemeLaw {
  const rulebook = openRulebook(`${import.meta.dirname}/../../policy`);
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.error));
  return rulebook.value.scheme('hk.elderly_voucher');
}

/** Ports with a clock that can be set and identifiers that come in one order. */
export function voucherPorts(law: SchemeLaw) {
  let count = 0;
  const clock = settableClock('2026-01-31T02:00:00Z');
  const bytes = (length: number) => {
    count += 1;
    const made = new Uint8Array(length);
    new DataView(made.buffer).setUint32(length - 4, count);
    return made;
  };
  return { law, clock, random: { bytes } };
}

/** A person named by a word, born in 1950 unless said. */
export function person(
  word: string,
  rest: Partial<Omit<NewVoucherAccount, 'person_id'>> = {},
): NewVoucherAccount {
  return { person_id: idOf(word), birth_year: 1950, opened_on: day('2025-12-31'), ...rest };
}

/** Opens one account. */
export async function open(
  session: Session,
  ports: VoucherPorts,
  ...persons: NewVoucherAccount[]
): Promise<void> {
  await openAccounts(session, ports, persons);
}

/** A claim as a test tells it. */
export interface Visit {
  readonly claim: string;
  readonly who: string;
  readonly spouse?: string;
  readonly on?: string;
  readonly optometry?: boolean;
}

/** The claim's entry in the books. */
export function entryOf(law: SchemeLaw, visit: Visit): VoucherClaimEntry {
  const service_day = day(visit.on ?? '2026-01-31');
  const is_optometry = visit.optometry ?? false;
  return {
    claim_id: idOf(`claim ${visit.claim}`),
    person_id: idOf(visit.who),
    spouse_id: visit.spouse === undefined ? null : idOf(visit.spouse),
    service_day,
    optometry_block: optometryBlockOf(law, { service_day, is_optometry }),
    fee_currency: 'CNY',
    treating: 'GD',
    window_month: '2026-01',
  };
}

/** A decision that takes these draws; its value in CNY is at par, which the books do not mind. */
export function decisionOf(draws: readonly VoucherDraw[]): BookedDecision {
  const voucher_hkd = draws.reduce((sum, draw) => sum + draw.minor, 0n);
  return { draws, voucher_hkd, voucher_fee_minor: voucher_hkd, residue_hkd: 0n };
}

export const own = (minor: Minor): VoucherDraw => ({ from: 'own', earned_year: null, minor });
export const spouse = (minor: Minor): VoucherDraw => ({ from: 'spouse', earned_year: null, minor });
export const reward = (earned_year: number, minor: Minor): VoucherDraw => {
  return { from: 'own_reward', earned_year, minor };
};

/** Takes up to `wanted`: own vouchers first, then the spouse's; optometry within `room` of each account. */
export function drawsUpTo(
  wanted: Minor,
  balances: Pick<VoucherBalances, 'own' | 'spouse'>,
  room: { readonly own: Minor; readonly spouse: Minor } = { own: wanted, spouse: wanted },
): VoucherDraw[] {
  const fromOwn = least(wanted, least(balances.own, room.own));
  const fromSpouse = least(wanted - fromOwn, least(balances.spouse ?? 0n, room.spouse));
  return [own(fromOwn), spouse(fromSpouse)].filter((draw) => draw.minor > 0n);
}

/** Charges a visit as the claims do: lock, charge, post; gives the outcomes of the journals. */
export function charge(
  database: Database,
  ports: VoucherPorts,
  visit: Visit,
  draws: readonly VoucherDraw[],
  hold_until: Instant | null = null,
): Promise<string[]> {
  return database.transaction(async (session) => {
    const claim = entryOf(ports.law, visit);
    const reading = { today: claim.service_day, mode: 'lock' } as const;
    const purse = await balancesFor(session, ports, [claim], reading);
    if (!purse.ok) throw new Error(purse.error.code);
    const decision = decisionOf(draws);
    return post(session, chargeVoucher(ports, purse.value, { claim, decision, hold_until }));
  });
}

export async function post(session: Session, journals: readonly Journal[]): Promise<string[]> {
  return (await postJournals(session, journals)).map((outcome) => outcome.outcome);
}
