import type { PlainDate } from '../../../kernel/day.ts';
import type { CaseShape, FactValue } from '../../../schemes/case-shape.ts';
import type { Finding } from '../../../schemes/entitlement.ts';
import type { CaseHearing } from '../../../schemes/hearing.ts';
import type { Payer } from '../../../schemes/payers.ts';
import type { Parameters } from '../../../schemes/rule.ts';

/** The facts of one person that run on from claim to claim, by name. */
export type Running = Record<string, FactValue>;

/** How a scheme's yearly or periodical limits run on while the claims of one person are decided in their order. */
export interface Carrying {
  /** Which facts the loop writes. A file that has one of them as a column of claims says it itself. */
  readonly facts: readonly string[];
  /** Whether the facts begin anew with each calendar year. */
  readonly is_yearly: boolean;
  /** The facts after a decided claim. */
  after(running: Running, finding: Finding, hearing: CaseHearing<CaseShape, Parameters>): void;
}

/** What the patient paid counts toward the limit of the calendar year; a stay counts in the year of its admission. */
const paidByPatient: Carrying = {
  facts: ['paid_this_year'],
  is_yearly: true,
  after: (running, finding) => {
    if (finding.outcome === 'covered') add(running, 'paid_this_year', shareOf(finding, 'patient'));
  },
};

/** The subsidy counts toward one limit for as long as the scheme lasts. */
const subsidySinceJoining: Carrying = {
  facts: ['subsidy_used'],
  is_yearly: false,
  after: (running, finding) => {
    add(running, 'subsidy_used', shareOf(finding, 'hk.hospital_authority'));
  },
};

/** What is used of the limit of a period, and when it was used: the formula itself sees when that has lapsed. */
const subsidyOfPeriod: Carrying = {
  facts: ['subsidy_used', 'subsidy_used_on'],
  is_yearly: false,
  after: (running, { cap_left }, { rules, given }) => {
    const limit = rules['period_subsidy_max'];
    if (cap_left === null || limit?.known !== true) return;
    running['subsidy_used'] = (limit.value as bigint) - cap_left.minor;
    running['subsidy_used_on'] = given.on;
  },
};

/** How often a subsidy was paid in the calendar year. */
const paymentsOfYear: Carrying = {
  facts: ['paid_this_year'],
  is_yearly: true,
  after: (running, { outcome }) => {
    if (outcome === 'covered') running['paid_this_year'] = Number(running['paid_this_year']) + 1;
  },
};

function add(running: Running, fact: string, minor: bigint): void {
  running[fact] = (running[fact] as bigint) + minor;
}

function shareOf({ shares }: Finding, payer: Payer): bigint {
  for (const share of shares) if (share.payer === payer) return share.minor;
  return 0n;
}

const CARRYING: Readonly<Record<string, Carrying>> = {
  'hk.public_fees': paidByPatient,
  'hk.ha_patients_gba': subsidyOfPeriod,
  'hk.special_support': subsidySinceJoining,
  'mo.mainland_premium_subsidy': paymentsOfYear,
};

/** How a scheme's facts run on; null where every claim says all of its facts. */
export function carryingOf(scheme: string): Carrying | null {
  return CARRYING[scheme] ?? null;
}

/** Whether what ran on until `last` begins anew on a day. */
export function isNewYear(carrying: Carrying, last: PlainDate | null, on: PlainDate): boolean {
  return carrying.is_yearly && last !== null && last.year !== on.year;
}
