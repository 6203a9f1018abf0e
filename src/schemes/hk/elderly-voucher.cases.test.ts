import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY } from '../../../test/law.ts';
import { formatMinor } from '../../kernel/money.ts';
import { Recorder, type Traced } from '../../kernel/trace.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import { readWorkedCases } from './elderly-voucher-case-file.ts';
import { voucherRulesByDay } from './elderly-voucher-rules.ts';

const FILE = `${POLICY}/hk/elderly-voucher.cases.yaml`;
const read = readWorkedCases(FILE, readFileSync(FILE, 'utf8'));
const rulesOn = voucherRulesByDay(LAWS);

const said = (value: Traced) => (typeof value === 'bigint' ? formatMinor(value) : String(value));

describe('worked cases of the elderly voucher', () => {
  it('can be read', () => {
    expect(read).toMatchObject({ ok: true });
  });

  it.each(read.ok ? read.value : [])('$name', (worked) => {
    const trace = new Recorder();
    const decision = decideVoucherClaim(worked.claim, rulesOn(worked.claim.service_day), trace);
    expect(decision).toMatchObject(worked.expect);
    for (const [key, value] of worked.because) {
      const seen = trace.lines.filter((line) => line.key === key).map((line) => said(line.value));
      expect(seen, key).toContain(value);
    }
  });
});
