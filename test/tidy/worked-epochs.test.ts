import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDays, day, type PlainDate } from '../../src/kernel/day.ts';
import { type SchemeLaw, textOf } from '../../src/rulebook/index.ts';
import { lawsOf } from '../../src/schemes/formula.ts';
import { FORMULAS } from '../../src/schemes/formulas.ts';
import { POLICY, RULEBOOK } from '../law.ts';

const FIRST = day('0001-01-01');
const END = day('9999-12-31');

/** Laws that decide no case by themselves, and where what they say is worked through. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'compact.claim_procedure':
    'deadlines and windows: worked through by the claim and statement tests of capital',
  'compact.cases': 'deadlines and validity of cases: worked through by the tests of people/cases',
  'compact.payer_order':
    'who pays before whom: worked through by the combinations of people/coverage',
  'compact.period_rules':
    'what may be recorded at one time: worked through by the tests of people/periods',
  'hk.cross_boundary_record':
    'life and openings of links: worked through by the tests of data/links',
  'hk.image_deposit': 'who may deposit until when: worked through by the tests of data/deposits',
  'hk.record_sharing':
    'what may be shared how long, and who decides: worked through by the tests of data/records/sharing',
  'mo.record_sharing': 'as for hk.record_sharing',
  'gd.record_sharing': 'as for hk.record_sharing',
  'hk.record_emergency':
    'whether a record opens in an emergency: worked through by the tests of data/emergency',
  'mo.record_emergency':
    'whether a record opens in an emergency: worked through by the tests of data/emergency',
  'gd.record_emergency':
    'whether a record opens in an emergency: worked through by the tests of data/emergency',
  'hk.health_system': 'what the paper says of the system; nothing is decided by it',
  'mo.health_system': 'what the paper says of the system; nothing is decided by it',
  'gd.health_system': 'what the paper says of the system; nothing is decided by it',
};

/** Files of worked cases by the law they work through; one of a formula works through all laws that it reads. */
function filesOf(scheme: string): readonly string[] {
  const own = `${POLICY}/${scheme.replace('.', '/').replaceAll('_', '-')}`;
  if (scheme.startsWith('hk.elderly_voucher')) {
    const voucher = `${POLICY}/hk/elderly-voucher`;
    return [`${voucher}.cases.yaml`, `${voucher}-credits.cases.yaml`];
  }
  return [`${own}.cases.yaml`].filter((file) => existsSync(file));
}

/** The days that worked cases are about: of the case, or the first day of a period. */
function caseDays(file: string): readonly PlainDate[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^ +(?:on|given): (?:\{[^\n]*?from: )?(\d{4}-\d{2}-\d{2})/gm);
  return [...found].map(([, on = '']) => day(on));
}

/** Whether a value differs from the day before; a monthly row that repeats the last one is no change. */
function isChange(law: SchemeLaw, on: PlainDate): boolean {
  const before = on.subtract({ days: 1 });
  return [...law.parameters.values()].some(({ key, kind, unit }) => {
    const [then, now] = [before, on].map((each) => {
      if (kind === 'event') return null;
      const settled = law.on(key, each);
      return settled.known ? [textOf(unit, settled.value), settled.entry.grade] : settled.why;
    });
    return JSON.stringify(then) !== JSON.stringify(now);
  });
}

describe.each([...RULEBOOK.schemes.values()])('the law of $scheme', (law) => {
  const epochs = law.epochs(FIRST, END).filter((on) => isChange(law, on));

  it('has a worked case in each period between two of its changes, or says why not', () => {
    if (ELSEWHERE[law.scheme] !== undefined) return;
    const days = filesOf(law.scheme).flatMap(caseDays);
    const without = epochs.filter((from, nth) => {
      const next = epochs[nth + 1] ?? END;
      return !days.some((on) => compareDays(on, from) >= 0 && compareDays(on, next) < 0);
    });
    expect(without.map(String)).toEqual([]);
  });

  it('is read by a formula, by the voucher, or is worked through elsewhere', () => {
    const read = [...FORMULAS.values()].flatMap((formula) => lawsOf(formula, RULEBOOK));
    const isVoucher = law.scheme.startsWith('hk.elderly_voucher');
    expect(isVoucher || read.includes(law) || ELSEWHERE[law.scheme] !== undefined).toBe(true);
  });
});
