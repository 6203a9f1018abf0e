import type { PlainDate } from '../../kernel/day.ts';
import { digestOf, merkleRoot } from '../../kernel/digest.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { type Currency, formatMinor, type Minor } from '../../kernel/money.ts';

/** Names one window of account between two sides: everything of one scheme and currency in one month. */
export interface WindowKey {
  /** The other side, or `provider:` and an institution that claims from this node directly. */
  readonly counterparty: string;
  readonly scheme: string;
  /** Currency of the fees, in which the window is paid. */
  readonly currency: Currency;
  /** `YYYY-MM`, in Asia/Hong_Kong. */
  readonly month: string;
}

/** The side that keeps the twin of this window's book; null where an institution claims directly. */
export function twinOf(key: WindowKey): Jurisdiction | null {
  return JURISDICTIONS.find((side) => side === key.counterparty) ?? null;
}

/** One line of a statement: a payment, or a reversal with negative amounts. */
export interface StatementItem {
  readonly item_id: string;
  readonly claim_id: string;
  readonly kind: 'payment' | 'reversal';
  readonly service_day: PlainDate;
  readonly institution: string;
  readonly service_point: string;
  readonly voucher_hkd_minor: Minor;
  readonly voucher_fee_minor: Minor;
  readonly residue_hkd_minor: Minor;
}

export interface Totals {
  readonly item_count: number;
  readonly voucher_hkd_minor: Minor;
  readonly voucher_fee_minor: Minor;
  readonly residue_hkd_minor: Minor;
}

/** What one side's books say about a window. Equal digests mean equal sets of items, to the cent. */
export interface Statement {
  readonly key: WindowKey;
  readonly totals: Totals;
  readonly digest: string;
}

/** The text of an item that both sides hash: every member, nothing about who computes it. */
function itemDigest(item: StatementItem): string {
  return digestOf({
    item_id: item.item_id,
    claim_id: item.claim_id,
    kind: item.kind,
    service_day: item.service_day.toString(),
    institution: item.institution,
    service_point: item.service_point,
    voucher_hkd: formatMinor(item.voucher_hkd_minor),
    voucher_fee: formatMinor(item.voucher_fee_minor),
    residue_hkd: formatMinor(item.residue_hkd_minor),
  });
}

/** Sums items in both currencies; residues are summed apart, never lost in a total. */
function totalsOf(items: readonly StatementItem[]): Totals {
  const sum = (of: (item: StatementItem) => Minor) =>
    items.reduce((total, item) => total + of(item), 0n);
  return {
    item_count: items.length,
    voucher_hkd_minor: sum((item) => item.voucher_hkd_minor),
    voucher_fee_minor: sum((item) => item.voucher_fee_minor),
    residue_hkd_minor: sum((item) => item.residue_hkd_minor),
  };
}

/** The statement that a set of items makes: totals and the root of the hash tree over the items. */
export function statementOf(key: WindowKey, items: readonly StatementItem[]): Statement {
  return { key, totals: totalsOf(items), digest: merkleRoot(items.map(itemDigest)) };
}

/** One line on which the two books do not agree; a side without the item shows null. */
export interface Difference {
  readonly item_id: string;
  readonly own: StatementItem | null;
  readonly other: StatementItem | null;
}

/** The items that only one side has, or that the sides describe differently, ordered by id. */
export function differencesOf(
  own: readonly StatementItem[],
  other: readonly StatementItem[],
): readonly Difference[] {
  const theirs = new Map(other.map((item) => [item.item_id, item]));
  const found: Difference[] = [];
  for (const item of own) {
    const twin = theirs.get(item.item_id) ?? null;
    theirs.delete(item.item_id);
    if (twin === null || itemDigest(twin) !== itemDigest(item)) {
      found.push({ item_id: item.item_id, own: item, other: twin });
    }
  }
  for (const item of theirs.values()) found.push({ item_id: item.item_id, own: null, other: item });
  return found.sort((a, b) => (a.item_id < b.item_id ? -1 : 1));
}

/** The root of each day's items, so that two sides find the days that differ without sending every item. */
export function digestsByDay(items: readonly StatementItem[]): ReadonlyMap<string, string> {
  const byDay = new Map<string, string[]>();
  for (const item of items) {
    const on = item.service_day.toString();
    const leaves = byDay.get(on) ?? [];
    leaves.push(itemDigest(item));
    byDay.set(on, leaves);
  }
  return new Map([...byDay].map(([on, leaves]) => [on, merkleRoot(leaves)]));
}

/** Days whose digests differ or that only one side has, ascending. */
export function differingDays(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const days = new Set([...own.keys(), ...other.keys()]);
  return [...days].filter((on) => own.get(on) !== other.get(on)).sort();
}
