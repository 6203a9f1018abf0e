import { formatMinor } from '../../../kernel/money.ts';
import type { ExplainedLine } from '../../explain.ts';
import type { VoucherDecision } from '../elderly-voucher-case.ts';
import type { WorkedCase } from './case-file.ts';

/** Where a decision is not what its worked case expects, one sentence each; empty when all agrees. */
export function disagreementsOf(
  worked: WorkedCase,
  decision: VoucherDecision,
  lines: readonly ExplainedLine[],
): readonly string[] {
  const found: string[] = [];
  for (const [key, expected] of Object.entries(worked.expect)) {
    const got = plain(decision[key as keyof typeof worked.expect]);
    if (got !== plain(expected)) found.push(`${key}: expected ${plain(expected)}, got ${got}`);
  }
  for (const [key, expected] of worked.because) {
    const got = lines.filter((line) => line.key === key).map((line) => String(line.raw));
    if (!got.includes(expected)) {
      found.push(`${key}: expected ${expected}, got ${got.join(', ') || '–'}`);
    }
  }
  return found;
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    return typeof each === 'bigint' ? formatMinor(each) : each;
  });
}
