import { formatMinor, type Money } from '../../kernel/money.ts';
import type { Entitlement } from '../entitlement.ts';
import type { ExplainedLine } from '../explain.ts';
import type { CoverageCase, CoverageExpectation } from './case-file.ts';

/** Where an entitlement is not what its worked case expects, one sentence each; empty when all agrees. */
export function coverageDisagreements(
  worked: CoverageCase,
  entitlement: Entitlement,
  lines: readonly ExplainedLine[],
): readonly string[] {
  const found: string[] = [];
  for (const key of Object.keys(worked.expect) as (keyof CoverageExpectation)[]) {
    const expected = plain(worked.expect[key]);
    const got = plain(key === 'unmet' ? conditionsOf(entitlement) : entitlement[key]);
    if (got !== expected) found.push(`${key}: expected ${expected}, got ${got}`);
  }
  for (const [key, expected] of worked.because) {
    const got = lines.filter((line) => line.key === key).map((line) => String(line.raw));
    if (!got.includes(expected)) {
      found.push(`${key}: expected ${expected}, got ${got.join(', ') || '–'}`);
    }
  }
  return found;
}

function conditionsOf({ unmet }: Entitlement): readonly string[] {
  return unmet.map(({ condition }) => condition);
}

function plain(value: unknown): string {
  if (isMoney(value)) return `${value.currency} ${formatMinor(value.minor)}`;
  return JSON.stringify(value, (_key, each: unknown) => {
    return typeof each === 'bigint' ? formatMinor(each) : each;
  });
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'currency' in value && 'minor' in value;
}
