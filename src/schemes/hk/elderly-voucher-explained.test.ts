import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyVoucherCase } from '../../../test/any-voucher-case.ts';
import { LAWS } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { Recorder } from '../../kernel/trace.ts';
import type { Value } from '../../rulebook/index.ts';
import type { Rule } from '../rule.ts';
import { VOUCHER_LABELS } from './elderly-voucher/labels.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import type { VoucherCase } from './elderly-voucher-case.ts';
import { explainCase } from './elderly-voucher-explained.ts';
import { type VoucherRules, voucherRulesByDay } from './elderly-voucher-rules.ts';

const CASES = fc.sample(anyVoucherCase, { numRuns: 1500, seed: 20_260_131 });

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

const rulesOn = voucherRulesByDay(LAWS);
const KEYS = Object.keys(rulesOn(day('2026-01-31'))) as (keyof VoucherRules)[];
const BASE = CASES.map((claim) => run(claim, rulesOn(claim.service_day)));

/** Everything said about a case in a language: what must be there, and what is missing of it. */
function gaps(claim: VoucherCase, language: Language): string[] {
  const { explained } = explainCase(claim, LAWS, language);
  return explained.lines.flatMap(({ key, label, value, parameter }) => {
    const hasWords = label !== '' && value !== '' && !/undefined|object/.test(value);
    const isDated =
      parameter === undefined ||
      (parameter.from <= claim.service_day.toString() && parameter.sources.length > 0);
    return hasWords && isDated ? [] : [`${language} ${key}`];
  });
}

describe('the explanation of a voucher decision', () => {
  it.each(KEYS)('shows %s wherever it decides', (key) => {
    let decided = 0;
    for (const [index, claim] of CASES.entries()) {
      const rules = rulesOn(claim.service_day);
      const changed = withOther(rules, key);
      const before = BASE[index];
      const after = changed === rules ? before : run(claim, changed);
      if (before?.decision === after?.decision) continue;
      decided += 1;
      if (after?.lines === before?.lines) throw new Error(`${key} decides case ${index} unseen`);
    }
    expect(decided).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('names every step, date and source in %s', (language) => {
    expect(CASES.slice(0, 400).flatMap((claim) => gaps(claim, language))).toEqual([]);
  });

  it('has met every label that there is', () => {
    const seen = new Set<string>();
    for (const claim of CASES) {
      const trace = new Recorder();
      decideVoucherClaim(claim, rulesOn(claim.service_day), trace);
      for (const { key } of trace.lines) seen.add(key);
    }
    expect(Object.keys(VOUCHER_LABELS).filter((key) => !seen.has(key))).toEqual([]);
  });

  it('flags a decision as provisional exactly when a provisional value was used', () => {
    for (const claim of CASES.slice(0, 400)) {
      const { decision, explained } = explainCase(claim, LAWS, 'en');
      const used = explained.lines.some((line) => line.parameter?.grade === 'provisional');
      expect(decision.flags.includes('provisional')).toBe(used);
    }
  });

  it.each([
    ['zh-Hant-HK', '暫定'],
    ['zh-Hans-CN', '暂定'],
    ['en', 'provisional'],
    ['pt-MO', 'provisórios'],
  ] as const)('announces that in %s', (language, word) => {
    const flagged = CASES.slice(0, 50).map((claim) => explainCase(claim, LAWS, language).explained);
    const said = flagged.flatMap(({ flags }) => flags.filter(({ flag }) => flag === 'provisional'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ text }) => text.includes(word))).toBe(true);
  });
});
