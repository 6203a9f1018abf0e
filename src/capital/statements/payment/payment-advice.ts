import { stringify } from 'csv-stringify/sync';
import { create } from 'xmlbuilder2';
import type { Instant, PlainDate } from '../../../kernel/day.ts';
import { type Currency, formatMinor, type Minor } from '../../../kernel/money.ts';
import type { WindowKey } from '../statement.ts';

/** One transfer of a payment advice: what an institution is owed for a window. */
export interface Transfer {
  /** Unique for ever; the bank repeats it in its confirmation (`EndToEndId`, 35 characters at most). */
  readonly end_to_end_id: string;
  readonly institution: string;
  readonly institution_name: string;
  readonly item_count: number;
  readonly currency: Currency;
  readonly minor: Minor;
  /** What was taken from voucher accounts for it. */
  readonly voucher_hkd_minor: Minor;
  /** Bank account as registered; null where none is known, and then the advice says so. */
  readonly account: string | null;
}

export interface PaymentAdvice {
  readonly advice_id: string;
  readonly key: WindowKey;
  readonly payer_name: string;
  readonly payer_account: string | null;
  readonly created_at: Instant;
  readonly execution_day: PlainDate;
  readonly transfers: readonly Transfer[];
}

/** The advice as CSV with a header row; amounts are decimals, the currency has a column of its own. */
export function adviceCsv(advice: PaymentAdvice): string {
  return stringify(
    advice.transfers.map((transfer) => ({
      advice_id: advice.advice_id,
      scheme: advice.key.scheme,
      month: advice.key.month,
      end_to_end_id: transfer.end_to_end_id,
      institution: transfer.institution,
      institution_name: transfer.institution_name,
      items: transfer.item_count,
      currency: transfer.currency,
      amount: formatMinor(transfer.minor),
      voucher_hkd: formatMinor(transfer.voucher_hkd_minor),
      execution_day: advice.execution_day.toString(),
      account: transfer.account ?? '',
    })),
    { header: true },
  );
}

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/**
 * The advice as ISO 20022 pain.001.001.09 (customer credit transfer initiation), one payment block, one
 * transaction per institution. A negative net cannot be instructed; the CSV shows it, this message leaves it out. Null
 * where nobody is to be paid, since a message of no transaction is none.
 */
export function advicePain001(advice: PaymentAdvice): string | null {
  const transfers = advice.transfers.filter((transfer) => transfer.minor > 0n);
  if (transfers.length === 0) return null;
  const sum = transfers.reduce((total, transfer) => total + transfer.minor, 0n);
  const count = String(transfers.length);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'Document');
  const initiation = root.ele('CstmrCdtTrfInitn');
  const header = initiation.ele('GrpHdr');
  header.ele('MsgId').txt(advice.advice_id);
  header.ele('CreDtTm').txt(advice.created_at.toString({ smallestUnit: 'second' }));
  header.ele('NbOfTxs').txt(count).up().ele('CtrlSum').txt(formatMinor(sum));
  header.ele('InitgPty').ele('Nm').txt(advice.payer_name);
  const block = initiation.ele('PmtInf');
  block.ele('PmtInfId').txt(`${advice.advice_id}-1`);
  block.ele('PmtMtd').txt('TRF');
  block.ele('NbOfTxs').txt(count).up().ele('CtrlSum').txt(formatMinor(sum));
  block.ele('ReqdExctnDt').ele('Dt').txt(advice.execution_day.toString());
  block.ele('Dbtr').ele('Nm').txt(advice.payer_name);
  account(block.ele('DbtrAcct'), advice.payer_account);
  block.ele('DbtrAgt').ele('FinInstnId').ele('Othr').ele('Id').txt('NOTPROVIDED');
  for (const transfer of transfers) creditTransfer(block, advice, transfer);
  return root.end({ prettyPrint: true });
}

type Node = ReturnType<typeof create>;

function creditTransfer(block: Node, advice: PaymentAdvice, transfer: Transfer): void {
  const one = block.ele('CdtTrfTxInf');
  one.ele('PmtId').ele('EndToEndId').txt(transfer.end_to_end_id);
  one.ele('Amt').ele('InstdAmt', { Ccy: transfer.currency }).txt(formatMinor(transfer.minor));
  one.ele('Cdtr').ele('Nm').txt(transfer.institution_name);
  account(one.ele('CdtrAcct'), transfer.account);
  one
    .ele('RmtInf')
    .ele('Ustrd')
    .txt(`${advice.key.scheme} ${advice.key.month} ${transfer.institution}`);
}

/** No IBAN is used in the three places, so an account stands under `Othr`. */
function account(parent: Node, known: string | null): void {
  parent
    .ele('Id')
    .ele('Othr')
    .ele('Id')
    .txt(known ?? 'NOTPROVIDED');
}
