import type { PlainDate } from '../../../kernel/day.ts';
import { formatMinor } from '../../../kernel/money.ts';
import type { Rulebook, SchemeLaw } from '../../../rulebook/index.ts';
import { readCreditCases, runCredits } from '../../../schemes/hk/elderly-voucher/credit-cases.ts';
import { optometryBlock, rewardDue } from '../../../schemes/hk/elderly-voucher-periods.ts';
import type { TriedCase } from './tried-case.ts';

const VOUCHERS = 'hk.elderly_voucher';
const VOUCHER_LAW = [VOUCHERS];

type Credited = Parameters<typeof runCredits>[0];

/** The worked cases of what is credited to voucher accounts. */
export function creditCases(file: string, yaml: string): readonly TriedCase[] {
  const read = readCreditCases(file, yaml);
  if (!read.ok) throw new Error(`the worked cases of ${file} cannot be read`);
  const { credits, rewards, optometry_blocks } = read.value;
  return [
    ...credits.map((worked) => ({
      file,
      name: worked.name,
      laws: VOUCHER_LAW,
      on: worked.given.from,
      decide: (rulebook: Rulebook, on: PlainDate) =>
        creditText(moved(worked, on), voucherLaw(rulebook)),
    })),
    ...rewards.map(({ name, on: own, given }) => ({
      file,
      name,
      laws: VOUCHER_LAW,
      on: own,
      decide: (rulebook: Rulebook, on: PlainDate) => {
        const due = rewardDue(voucherLaw(rulebook), on, given.designated_spend);
        return due.ok ? hkd(due.value) : due.error.code;
      },
    })),
    ...optometry_blocks.map(({ name, on: own }) => ({
      file,
      name,
      laws: VOUCHER_LAW,
      on: own,
      decide: (rulebook: Rulebook, on: PlainDate) =>
        optometryBlock(voucherLaw(rulebook), on)?.id ?? '–',
    })),
  ];
}

/** By whole years, so that the person has the age of the case and the year begins where it began. */
function moved(worked: Credited, on: PlainDate): Credited {
  const { from, to, birth_year, ...rest } = worked.given;
  const years = on.year - from.year;
  const given = {
    ...rest,
    birth_year: birth_year + years,
    from: from.add({ years }),
    to: to.add({ years }),
  };
  return { ...worked, given };
}

function creditText(worked: Credited, law: SchemeLaw): string {
  const done = runCredits(worked, law);
  if (!done.ok) return done.error.code;
  const { due, balance } = done.value;
  const credits = due.map((one) => `${one.day} ${hkd(one.minor)}`);
  return [...credits, `= ${hkd(balance)}`].join('; ');
}

const voucherLaw = (rulebook: Rulebook) => rulebook.scheme(VOUCHERS);
const hkd = (minor: bigint) => `HKD ${formatMinor(minor)}`;
