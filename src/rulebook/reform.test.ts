import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWS } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { readReform } from './reform.ts';
import { viewScheme } from './scheme-view.ts';

const base = LAWS.voucher;
const PROPOSAL = `extends: hk.elderly_voucher
scheme: reform.raised_amount
title: { zh-Hant-HK: 提高金額, zh-Hans-CN: 提高金额, en: Raised amount, pt-MO: Montante aumentado }
sources:
  proposal: { title: A proposal, url: unknown, grade: provisional }
parameters:
  annual_amount:
    values:
      2027-01-01: { value: "2500.00", source: proposal }
      2028-01-01: { value: "3000.00", source: proposal }
`;

const read = readReform('raised.yaml', PROPOSAL, base);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const raised = read.value;

describe('a reform laid over a scheme', () => {
  it('is the base before its first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6573 }), (days) => {
        const on = day('2009-01-01').add({ days });
        expect(viewScheme(raised, on).parameters).toEqual(viewScheme(base, on).parameters);
      }),
      { numRuns: 50 },
    );
  });

  it('has its own values afterwards, and leaves the base and other parameters alone', () => {
    expect(raised.on('annual_amount', day('2027-01-01'))).toMatchObject({ value: 250_000n });
    expect(raised.on('annual_amount', day('2030-01-01'))).toMatchObject({ value: 300_000n });
    expect(base.on('annual_amount', day('2030-01-01'))).toMatchObject({ value: 200_000n });
    expect(raised.on('balance_max', day('2030-01-01'))).toMatchObject({ value: 800_000n });
    expect(raised.digest).not.toBe(base.digest);
  });

  it.each([
    ['annual_amount', 'annual_amuont', 'hk.elderly_voucher has no parameter "annual_amuont"'],
    ['extends: hk.elderly_voucher', 'extends: hk.other', 'expected one of hk.elderly_voucher'],
    ['"2500.00"', '2500', 'expected a quoted amount in HKD'],
    ['reform.raised_amount', 'hk.raised', 'expected the name of a proposal'],
  ])('refuses %j written as %j', (right, wrong, message) => {
    const bad = readReform('raised.yaml', PROPOSAL.replace(right, wrong), base);
    expect(bad.ok ? '' : bad.error.map((problem) => problem.message).join()).toContain(message);
  });
});
