import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyVoucherCase } from '../../../test/any-voucher-case.ts';
import { LAWS } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { Recorder, SILENT } from '../../kernel/trace.ts';
import { decideVoucherClaim } from './elderly-voucher.ts';
import type { VoucherCase } from './elderly-voucher-case.ts';
import {
  readVoucherRules,
  voucherLawsDigest,
  voucherLawsFromText,
  voucherLawsText,
  voucherRulesByDay,
} from './elderly-voucher-rules.ts';

const rulesOn = voucherRulesByDay(LAWS);
const decide = (claim: VoucherCase) =>
  decideVoucherClaim(claim, rulesOn(claim.service_day), SILENT);
const check = (property: (claim: VoucherCase) => void) =>
  fc.assert(fc.property(anyVoucherCase, property), { numRuns: 400 });

const available = ({ balances }: VoucherCase, from: string, earned_year: number | null) => {
  if (from === 'own') return balances.own;
  if (from === 'spouse') return balances.spouse ?? 0n;
  return balances.own_rewards
    .filter((reward) => reward.earned_year === earned_year)
    .reduce((sum, reward) => sum + reward.available, 0n);
};

describe('what vouchers pay', () => {
  it('is the same whether it is traced or not', () => {
    check((claim) => {
      const rules = rulesOn(claim.service_day);
      expect(decideVoucherClaim(claim, rules, new Recorder())).toEqual(decide(claim));
    });
  });

  it('is the sum of its draws, none of them empty or more than its account holds', () => {
    check((claim) => {
      const { draws, voucher_hkd } = decide(claim);
      expect(draws.reduce((sum, draw) => sum + draw.minor, 0n)).toBe(voucher_hkd);
      for (const draw of draws) expect(draw.minor).toBeGreaterThan(0n);
      for (const { from, earned_year } of draws) {
        const same = draws.filter((draw) => draw.from === from && draw.earned_year === earned_year);
        const taken = same.reduce((sum, draw) => sum + draw.minor, 0n);
        expect(taken <= available(claim, from, earned_year)).toBe(true);
      }
    });
  });

  it('and the patient’s share make up the fee, to the last fen', () => {
    check((claim) => {
      const { voucher_fee_minor, patient_share_minor, residue_hkd } = decide(claim);
      expect(voucher_fee_minor + patient_share_minor).toBe(claim.fee.minor);
      expect(voucher_fee_minor >= 0n && patient_share_minor >= 0n).toBe(true);
      expect(residue_hkd < 100n && residue_hkd > -100n).toBe(true);
    });
  });

  it('is in whole vouchers and never more than asked', () => {
    check((claim) => {
      const { voucher_hkd } = decide(claim);
      const { face_value } = rulesOn(claim.service_day);
      if (face_value.known) expect(voucher_hkd % face_value.value).toBe(0n);
      if (claim.requested_hkd !== null) expect(voucher_hkd <= claim.requested_hkd).toBe(true);
    });
  });

  it('never falls when a balance rises', () => {
    fc.assert(
      fc.property(anyVoucherCase, fc.integer({ min: 1, max: 5000 }), (claim, more) => {
        const balances = { ...claim.balances, own: claim.balances.own + BigInt(more) * 100n };
        const richer = decide({ ...claim, balances });
        expect(richer.voucher_hkd >= decide(claim).voucher_hkd).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is nothing exactly when it is denied, and a denial has its reasons', () => {
    check((claim) => {
      const { outcome, voucher_hkd, reasons, not_settled } = decide(claim);
      expect(outcome === 'denied').toBe(voucher_hkd === 0n);
      if (outcome === 'denied') expect(reasons.length).toBeGreaterThan(0);
      expect(not_settled !== null).toBe(reasons.includes('N01'));
    });
  });

  it('can be replayed from the laws that a decision stored', () => {
    const text = voucherLawsText(LAWS);
    const again = voucherLawsFromText(text);
    expect(voucherLawsDigest(again)).toBe(voucherLawsDigest(LAWS));
    check((claim) => {
      const first = new Recorder();
      const second = new Recorder();
      const decision = decideVoucherClaim(claim, rulesOn(claim.service_day), first);
      const rules = readVoucherRules(again, claim.service_day);
      expect(decideVoucherClaim(claim, rules, second)).toEqual(decision);
      expect(second.lines).toEqual(first.lines);
    });
  });

  it('follows on every day the rules of that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (days) => {
        const on = day('2008-06-01').add({ days });
        expect(rulesOn(on)).toEqual(readVoucherRules(LAWS, on));
      }),
    );
  });
});
