import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { convert as readXml } from 'xmlbuilder2';
import { day, instant } from '../../../kernel/day.ts';
import { minor } from '../../../kernel/money.ts';
import { adviceCsv, advicePain001, type PaymentAdvice } from './payment-advice.ts';

const transfer = (institution: string, amount: string) => ({
  end_to_end_id: `0198c6a0-${institution}`.slice(0, 35),
  institution,
  institution_name: `${institution} & <Sons> 醫院`,
  item_count: 2,
  currency: 'CNY' as const,
  minor: minor(amount),
  voucher_hkd_minor: minor('1000.00'),
  account: null,
});
const ADVICE: PaymentAdvice = {
  advice_id: '0198c6a07b1e7c33a6e2f3f4a5b6c7d8',
  key: { counterparty: 'GD', scheme: 'hk.elderly_voucher', currency: 'CNY', month: '2026-01' },
  payer_name: 'Department of Health',
  payer_account: null,
  created_at: instant('2026-02-05T02:00:00Z'),
  execution_day: day('2026-03-31'),
  transfers: [
    transfer('fah-sysu', '923.46'),
    transfer('dongguan-tungwah', '0.54'),
    transfer('zhongshan-tcm', '-5.00'),
  ],
};

describe('payment advice', () => {
  it('as pain.001 instructs the positive transfers and sums them exactly', () => {
    const xml = readXml(advicePain001(ADVICE), { format: 'object' }) as unknown as {
      Document: {
        CstmrCdtTrfInitn: { GrpHdr: Record<string, string>; PmtInf: { CdtTrfTxInf: unknown[] } };
      };
    };
    const { GrpHdr, PmtInf } = xml.Document.CstmrCdtTrfInitn;
    expect(GrpHdr['NbOfTxs']).toBe('2');
    expect(GrpHdr['CtrlSum']).toBe('924.00');
    expect(PmtInf.CdtTrfTxInf).toHaveLength(2);
    expect(advicePain001(ADVICE)).toContain('<Nm>fah-sysu &amp; &lt;Sons&gt; 醫院</Nm>');
    expect(JSON.stringify(PmtInf)).toContain('"@Ccy":"CNY"');
  });

  it('keeps the identifiers within the 35 characters that banks carry', () => {
    expect(ADVICE.advice_id.length).toBeLessThanOrEqual(35);
    for (const one of ADVICE.transfers) expect(one.end_to_end_id.length).toBeLessThanOrEqual(35);
  });

  it('as CSV shows every institution, also the one that owes', () => {
    const rows = parse(adviceCsv(ADVICE), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['amount'])).toEqual(['923.46', '0.54', '-5.00']);
    expect(
      rows.every((row) => row['currency'] === 'CNY' && row['execution_day'] === '2026-03-31'),
    ).toBe(true);
  });
});
