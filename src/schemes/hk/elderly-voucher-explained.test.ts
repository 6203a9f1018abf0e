import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyVoucherCase } from '../../../test/any-voucher-case.ts';
import { LAWS } from '../../../test/law.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { Recorder } from '../../kernel/trace.ts';
import type { Value } from '../../rulebook/index.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import type { VoucherCase } from './elderly-voucher-case.ts';
import { explainCase } from './elderly-voucher-explained.ts';
import { VOUCHER_LABELS } from './elderly-voucher-labels.ts';
import { type Rule, readVoucherRules, type VoucherRules } from './elderly-voucher-rules.ts';

const CASES = fc.sample(anyVoucherCase, { numRuns: 4000, seed: 20_260_131 });

/** Another value of the same kind. */
function perturbed(value: Value): Value {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 3;
  if (typeof value === 'bigint') return value + 700n;
  if (typeof value === 'string') return value === 'down' ? 'half_up' : 'down';
  if (value === null) return 100n;
  if ('num' in value) return { num: value.num + 777n, den: value.den };
  return value.length > 1 ? [...value].reverse().slice(1) : ['doctor', 'preventive', 'outpatient'];
}

function withOther(rules: VoucherRules, key: keyof VoucherRules): VoucherRules {
  const rule: Rule<Value> = rules[key];
  if (!rule.known) return rules;
  const value = perturbed(rule.value);
  return { ...rules, [key]: { ...rule, value, shown: `other ${key}` } };
}

function run(claim: VoucherCase, rules: VoucherRules) {
  const trace = new Recorder();
  const decision = decideVoucherClaim(claim, rules, trace);
  const plain = (value: unknown) =>
    JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? `${each}` : each));
  return { decision: plain(decision), lines: plain(trace.lines) };
}

const KEYS = Object.keys(
  readVoucherRules(LAWS, CASES[0]?.service_day as VoucherCase['service_day']),
) as (keyof VoucherRules)[];

describe('the explanation of a voucher decision', () => {
  it.each(KEYS)('shows %s wherever it decides', (key) => {
    let decided = 0;
    for (const claim of CASES) {
      const rules = readVoucherRules(LAWS, claim.service_day);
      const changed = withOther(rules, key);
      if (changed === rules) continue;
      const before = run(claim, rules);
      const after = run(claim, changed);
      if (before.decision === after.decision) continue;
      decided += 1;
      expect(after.lines).not.toBe(before.lines);
    }
    expect(decided).toBeGreaterThan(0);
  });

  it('names every step in four languages, and every parameter with date, grade and source', () => {
    const seen = new Set<string>();
    for (const claim of CASES.slice(0, 1000)) {
      const all = LANGUAGES.map((language) => explainCase(claim, LAWS, language).explained);
      const [first] = all;
      for (const [index, line] of (first?.lines ?? []).entries()) {
        seen.add(line.key);
        for (const other of all) {
          const same = other.lines[index];
          expect(same?.label).not.toBe('');
          expect(same?.value).not.toMatch(/undefined|object|^$/);
          expect(same?.raw).toEqual(line.raw);
          if (same?.parameter !== undefined) {
            expect(same.parameter.from <= claim.service_day.toString()).toBe(true);
            expect(same.parameter.sources.length).toBeGreaterThan(0);
          }
        }
      }
    }
    const unseen = Object.keys(VOUCHER_LABELS).filter((key) => !seen.has(key));
    expect(unseen).toEqual([]);
  });

  it('announces provisional values in every language', () => {
    for (const language of LANGUAGES) {
      const provisional = CASES.map((claim) => explainCase(claim, LAWS, language)).filter(
        ({ decision }) => decision.flags.includes('provisional'),
      );
      expect(provisional.length).toBeGreaterThan(100);
      for (const { explained } of provisional.slice(0, 50)) {
        expect(explained.flags[0]?.text).toMatch(/provis|暫定|暂定/);
        expect(explained.lines.some((line) => line.parameter?.grade === 'provisional')).toBe(true);
      }
    }
  });

  it('flags provisional exactly when a provisional value was used', () => {
    for (const claim of CASES.slice(0, 1000)) {
      const { decision, explained } = explainCase(claim, LAWS, 'en');
      const used = explained.lines.some((line) => line.parameter?.grade === 'provisional');
      expect(decision.flags.includes('provisional')).toBe(used);
    }
  });
});
