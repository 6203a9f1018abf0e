import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { create, convert as readXml } from 'xmlbuilder2';
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

type Xml = ReturnType<ReturnType<typeof create>['root']>;
/** Names of elements, in order; an element with elements in it is a list of its name and them. */
type Shape = string | readonly [string, ...Shape[]];

function childrenOf(element: Xml): Xml[] {
  const children: Xml[] = [];
  element.each((child) => {
    if (child.node.nodeType === 1) children.push(child);
  });
  return children;
}

function shapeOf(element: Xml): Shape {
  const children = childrenOf(element);
  return children.length === 0
    ? element.node.nodeName
    : [element.node.nodeName, ...children.map(shapeOf)];
}

function valuesOf(element: Xml, name: string): string[] {
  const own = element.node.nodeName === name ? [element.node.textContent ?? ''] : [];
  return [...own, ...childrenOf(element).flatMap((child) => valuesOf(child, name))];
}

const ACCOUNT: Shape[] = [['Id', ['Othr', 'Id']]];
const TRANSFER: Shape = [
  'CdtTrfTxInf',
  ['PmtId', 'EndToEndId'],
  ['Amt', 'InstdAmt'],
  ['Cdtr', 'Nm'],
  ['CdtrAcct', ...ACCOUNT],
  ['RmtInf', 'Ustrd'],
];
const PAIN_001: Shape = [
  'Document',
  [
    'CstmrCdtTrfInitn',
    ['GrpHdr', 'MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', ['InitgPty', 'Nm']],
    [
      'PmtInf',
      'PmtInfId',
      'PmtMtd',
      'NbOfTxs',
      'CtrlSum',
      ['ReqdExctnDt', 'Dt'],
      ['Dbtr', 'Nm'],
      ['DbtrAcct', ...ACCOUNT],
      ['DbtrAgt', ['FinInstnId', ['Othr', 'Id']]],
      TRANSFER,
      TRANSFER,
    ],
  ],
];
const LENGTHS = { MsgId: 35, PmtInfId: 35, EndToEndId: 35, NbOfTxs: 15, Nm: 140, Ustrd: 140 };

describe('payment advice', () => {
  it('as pain.001 instructs the positive transfers and sums them exactly', () => {
    const xml = readXml(advicePain001(ADVICE) ?? '', { format: 'object' }) as unknown as {
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

  it('has the members that pain.001.001.09 demands, in its order and within its lengths', () => {
    const xml = create(advicePain001(ADVICE) ?? '').root();
    expect((xml.node as { readonly namespaceURI?: string }).namespaceURI).toBe(
      'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
    );
    expect(shapeOf(xml)).toEqual(PAIN_001);
    for (const [member, length] of Object.entries(LENGTHS)) {
      const values = valuesOf(xml, member);
      expect(values.length, member).toBeGreaterThan(0);
      for (const value of values) expect(value.length, member).toBeLessThanOrEqual(length);
    }
    expect(valuesOf(xml, 'CreDtTm')[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(valuesOf(xml, 'InstdAmt').every((amount) => /^\d{1,16}\.\d\d$/.test(amount))).toBe(true);
  });

  it('is no message where nobody is to be paid', () => {
    const transfers = [transfer('fah-sysu', '0.00'), transfer('zhongshan-tcm', '-5.00')];
    expect(advicePain001({ ...ADVICE, transfers })).toBeNull();
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
