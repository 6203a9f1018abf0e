import { caseOf, ruleOn } from '../src/capital/claims/home/decisions/decision.ts';
import { day } from '../src/kernel/day.ts';
import { Recorder, SILENT } from '../src/kernel/trace.ts';
import { POLICY_FOLDER } from '../src/node/index.ts';
import { openRulebook } from '../src/rulebook/index.ts';
import { decideVoucherClaim } from '../src/schemes/hk/elderly-voucher.ts';
import type { VoucherCase } from '../src/schemes/hk/elderly-voucher-case.ts';
import { explainDecision } from '../src/schemes/hk/elderly-voucher-explained.ts';
import { voucherLaws, voucherRulesByDay } from '../src/schemes/hk/elderly-voucher-rules.ts';
import { atMost, percentile, print, rounded } from './bed/figures.ts';

const CASES = 2000;
const ROUNDS = 5;
const WARM_UP = 3;
const EXPLAINED_US_MAX = 15;

/** One claim in many variants, most of them payable: at home and on the mainland, alone and with a spouse. */
function caseNumber(n: number): VoucherCase {
  const service_day = day('2026-01-05').add({ days: n % 20 });
  return {
    service_day,
    filed_day: service_day,
    fee: { currency: n % 4 === 0 ? 'HKD' : 'CNY', minor: BigInt(5_000 + ((n * 7919) % 90_000)) },
    requested_hkd: n % 5 === 0 ? BigInt(100 * (1 + (n % 300))) : null,
    visit_reason: n % 2 === 0 ? 'chronic_follow_up' : 'episodic',
    service_kind: 'outpatient',
    profession: n % 3 === 0 ? 'dentist' : 'doctor',
    is_optometry: false,
    is_episode_paid: false,
    is_duplicate: n % 50 === 0,
    person: {
      birth_year: 1940 + (n % 25),
      has_valid_document: true,
      permission_ceased: false,
      died_on: null,
      has_joined_record_system: true,
    },
    point: {
      is_outside_hong_kong: n % 4 !== 0,
      has_started: true,
      has_ended: false,
      department: n % 10 === 0 ? 'unknown' : 'designated',
    },
    balances: {
      own: BigInt(100 * ((n * 31) % 8000)),
      own_rewards: n % 6 === 0 ? [{ earned_year: 2025, available: 20_000n }] : [],
      spouse: n % 7 === 0 ? 100_000n : null,
      own_optometry_used: 0n,
      spouse_optometry_used: 0n,
    },
  };
}

/** Microseconds for one case: the median of single calls, so that other work of the machine counts little. */
function measure(decide: (of: VoucherCase) => unknown, cases: readonly VoucherCase[]): number {
  const took: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const one of cases) {
      const from = process.hrtime.bigint();
      decide(one);
      if (round >= 0) took.push(Number(process.hrtime.bigint() - from) / 1000);
    }
  }
  return percentile(took, 0.5);
}

const rulebook = openRulebook(POLICY_FOLDER);
if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.error));
const laws = voucherLaws(rulebook.value);
const rulesOn = voucherRulesByDay(laws);
const cases = Array.from({ length: CASES }, (_, n) => caseNumber(n));
const texts = new Map(
  cases.map((one) => [one, ruleOn(one, rulesOn(one.service_day)).case_text] as const),
);

const silent_us = measure((of) => decideVoucherClaim(of, rulesOn(of.service_day), SILENT), cases);
const recorded_us = measure(
  (of) => decideVoucherClaim(of, rulesOn(of.service_day), new Recorder()),
  cases,
);
const stored_us = measure((of) => ruleOn(of, rulesOn(of.service_day)), cases);
const replayed_us = measure((of) => {
  const read = caseOf({ case_text: texts.get(of) ?? '' });
  return ruleOn(read, rulesOn(read.service_day));
}, cases);
const read_us = measure(
  (of) => {
    const { lines } = trace(of);
    const { service_day } = of;
    const fee_currency = of.fee.currency;
    return explainDecision({ lines, laws, service_day, fee_currency }, 'zh-Hant-HK');
  },
  cases.slice(0, 200),
);

function trace(of: VoucherCase): Recorder {
  const recorder = new Recorder();
  decideVoucherClaim(of, rulesOn(of.service_day), recorder);
  return recorder;
}

print({
  bench: 'decide',
  goals: [atMost('explained decision, median µs', recorded_us, EXPLAINED_US_MAX)],
  silent_us: rounded(silent_us),
  silent_per_second: Math.round(1_000_000 / silent_us),
  explained_us: rounded(recorded_us),
  explained_and_written_us: rounded(stored_us),
  read_decided_and_written_us: rounded(replayed_us),
  explained_in_words_us: rounded(read_us),
  steps: rounded(cases.reduce((sum, one) => sum + trace(one).lines.length, 0) / cases.length),
  ratios: {
    explained_to_silent: rounded(recorded_us / silent_us),
    written_to_silent: rounded(stored_us / silent_us),
  },
});
