import {
  checkTables,
  openRun,
  partsOf,
  type Table,
  type Tables,
} from '../src/insight/simulation/index.ts';
import { day } from '../src/kernel/day.ts';
import { Recorder } from '../src/kernel/trace.ts';
import { POLICY_FOLDER } from '../src/node/index.ts';
import { openRulebook } from '../src/rulebook/index.ts';
import { caseOf } from '../src/schemes/case-shape.ts';
import {
  type CoverageFormula,
  decideCoverage,
  formulaRules,
  lawsOf,
} from '../src/schemes/formula.ts';
import { FORMULAS } from '../src/schemes/formulas.ts';
import { type Cells, claimTables, dice, touch } from './bed/claim-tables.ts';
import { atLeast, atMost, percentile, print, rounded } from './bed/figures.ts';

/** One million claims; `node bench/batch.ts 10000000` for ten. */
const ROWS = Number(process.argv[2] ?? 1_000_000);
const PART_ROWS = 100_000;
const ROUNDS = 9;
const RATIO_MIN = 0.15;
const FAST_TOUCH = 80;
const FAST_BATCH = 8;
const MEGABYTES_MAX = 160;
const EXPLAINED_US_MAX = 15;
const MB = 1_048_576;

const DAYS = Array.from({ length: 400 }, (_, nth) =>
  new Date(Date.UTC(2025, 0, 1 + nth)).toISOString().slice(0, 10),
);
const CLAIMS_OF_PERSON = 4;
const one = <T>(row: number, salt: number, of: readonly T[]) => of[dice(row, salt, of.length)] as T;

const CLAIM: Cells = {
  person: (row) => String(1 + Math.floor(row / CLAIMS_OF_PERSON)),
  on: (row) => DAYS[(row % CLAIMS_OF_PERSON) * 90 + dice(row, 1, 90)] ?? '',
  treated_in: (row) => (dice(row, 2, 20) === 0 ? 'macao' : 'shenzhen'),
};

/** Mixed claims of two schemes: one at a price with a limit that runs on, one of fixed charges. */
const SCHEMES: Readonly<Record<string, Cells>> = {
  'hk.ha_patients_gba': {
    ...CLAIM,
    price: (row) => `${dice(row, 3, 1800)}.${String(dice(row, 4, 100)).padStart(2, '0')}`,
    visit_kind: (row) => (dice(row, 5, 30) === 0 ? 'episodic' : 'scheduled_follow_up'),
    has_joined: (row) => String(dice(row, 6, 50) !== 0),
    is_exempt: (row) => String(dice(row, 7, 12) === 0),
  },
  'hk.public_fees': {
    ...CLAIM,
    service: (row) => one(row, 3, ['accident_emergency', 'specialist_further', 'family_medicine']),
    triage: (row) => one(row, 4, ['critical', 'urgent', 'semi_urgent', 'non_urgent']),
    waiver_grounds: (row) => (dice(row, 5, 8) === 0 ? 'cssa' : ''),
    holds_identity_card: (row) => String(dice(row, 6, 50) !== 0),
    has_applied_for_cap: (row) => String(dice(row, 7, 3) === 0),
  },
};

/** Milliseconds of one run. */
function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/**
 * The shortest of several runs, in milliseconds: other work of the machine only makes a run longer. Of a run in steps
 * the shortest of each step counts.
 */
function shortest(rounds: readonly (readonly number[])[]): number {
  const steps = rounds[0]?.map((_, step) => Math.min(...rounds.map((round) => round[step] ?? 0)));
  return steps?.reduce((sum, step) => sum + step, 0) ?? 0;
}

const opened = openRulebook(POLICY_FOLDER);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const rulebook = opened.value;

function measureScheme(formula: CoverageFormula, cells: Cells) {
  const laws = lawsOf(formula, rulebook);
  // What the loop without a rule writes to is none of the batch's memory.
  const written = Array.from({ length: 4 }, () => new Float64Array(ROWS).fill(1));
  const outcome = new Uint8Array(ROWS).fill(1);
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  const tables: Tables = claimTables(formula.shape, cells, ROWS);
  const checked = checkTables(tables);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error.faults[0]));
  const parts = partsOf(tables.claims, PART_ROWS);
  let peak = 0;
  const batch: number[][] = [];
  const touched: number[][] = [];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round++) {
    const decide = openRun(tables, { formula, laws }, null);
    batch.push(
      parts.map((part) => {
        const ms = timed(() => decide(part));
        peak = Math.max(peak, process.memoryUsage.rss());
        return ms;
      }),
    );
    touched.push([timed(() => touch(tables.claims, written, outcome))]);
  }
  const [batch_ms, touch_ms] = [shortest(batch), shortest(touched)];
  return {
    claims_per_second: Math.round((ROWS / batch_ms) * 1000),
    touched_per_second: Math.round((ROWS / touch_ms) * 1000),
    ratio: touch_ms / batch_ms,
    columns: Object.keys(tables.claims.columns).length + written.length + 1,
    peak_mb: (peak - idle) / MB,
    column_mb: columnBytes(tables.claims) / MB,
    explained_us: explainedUs(formula),
  };
}

/** What the columns of the claims themselves take. */
function columnBytes({ columns, rows }: Table): number {
  return Object.values(columns).reduce(
    (sum, { stored }) => sum + rows * stored.BYTES_PER_ELEMENT,
    0,
  );
}

/** Microseconds for one case with every step written down. */
function explainedUs(formula: CoverageFormula): number {
  const rulesOn = formulaRules(formula, lawsOf(formula, rulebook));
  const cases = DAYS.slice(0, 100).map((on) => caseOf(formula.shape, day(on), {}));
  const took: number[] = [];
  for (let round = -20; round < 30; round++) {
    for (const given of cases) {
      const from = process.hrtime.bigint();
      decideCoverage(formula, given, rulesOn, new Recorder());
      if (round >= 0) took.push(Number(process.hrtime.bigint() - from) / 1000);
    }
  }
  return percentile(took, 0.5);
}

const found = Object.entries(SCHEMES).map(([scheme, cells]) => {
  const formula = FORMULAS.get(scheme);
  if (formula === undefined) throw new Error(`there is no scheme ${scheme}`);
  return { scheme, ...measureScheme(formula, cells) };
});
const worst = (of: (each: (typeof found)[number]) => number) => Math.max(...found.map(of));
const isFast = found.some((each) => each.touched_per_second >= FAST_TOUCH * 1_000_000);
const slowest = Math.min(...found.map((each) => each.claims_per_second)) / 1_000_000;

print({
  bench: 'batch',
  rows: ROWS,
  goals: [
    atLeast('batch to touch, ratio', -worst(({ ratio }) => -ratio), RATIO_MIN),
    ...(isFast ? [atLeast('batch, million claims/s', slowest, FAST_BATCH)] : []),
    ...(ROWS <= 1_000_000
      ? [
          atMost(
            'batch, peak memory above idle, MB',
            worst((each) => each.peak_mb),
            MEGABYTES_MAX,
          ),
        ]
      : []),
    atMost(
      'explained case, median µs',
      worst((each) => each.explained_us),
      EXPLAINED_US_MAX,
    ),
  ],
  schemes: found.map(({ ratio, peak_mb, column_mb, explained_us, ...rest }) => ({
    ...rest,
    column_mb: rounded(column_mb),
    ratio: rounded(ratio),
    peak_mb: rounded(peak_mb),
    explained_us: rounded(explained_us),
  })),
});
