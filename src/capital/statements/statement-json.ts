import { type Static, Type } from 'typebox';
import { type Currency, type Money, type MoneyJson, toJson } from '../../kernel/money.ts';
import type { StatementView } from './read-statement.ts';
import type { StatementItem } from './statement.ts';
import type { Instruction, StoredStatement } from './store.ts';

const MoneyJsonType = Type.Object({ currency: Type.String(), value: Type.String() });
const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

const ItemJson = Type.Object({
  item_id: Type.String(),
  claim_id: Type.String(),
  /** What people call the claim; null where this side does not know it. */
  transaction_number: Nullable(Type.String()),
  kind: Type.String(),
  service_day: Type.String(),
  institution: Type.String(),
  service_point: Type.String(),
  voucher_hkd: MoneyJsonType,
  voucher_fee: MoneyJsonType,
  residue: MoneyJsonType,
});
const SideJson = Type.Object({
  item_count: Type.Integer(),
  voucher_hkd: MoneyJsonType,
  voucher_fee: MoneyJsonType,
  residue: MoneyJsonType,
  digest: Type.String(),
  made_at: Type.String(),
});

/** A payment on its way, as the portal reads it. */
export const InstructionJson = Type.Object({
  advice_id: Type.String(),
  amount: MoneyJsonType,
  proposed_by: Type.String(),
  proposed_at: Type.String(),
  approved_by: Nullable(Type.String()),
  approved_at: Nullable(Type.String()),
  execution_day: Type.String(),
  paid_on: Nullable(Type.String()),
  bank_reference: Nullable(Type.String()),
});

/** One window with both statements, as the portal reads it. */
export const StatementJson = Type.Object({
  window: Type.Object({
    scheme: Type.String(),
    counterparty: Type.String(),
    currency: Type.String(),
    month: Type.String(),
    state: Type.String(),
  }),
  own: Nullable(SideJson),
  other: Nullable(SideJson),
  agrees: Nullable(Type.Boolean()),
  items: Type.Array(ItemJson),
  next_after: Nullable(Type.String()),
  differences: Type.Array(
    Type.Object({ item_id: Type.String(), own: Nullable(ItemJson), other: Nullable(ItemJson) }),
  ),
  instruction: Nullable(InstructionJson),
});

const money = (currency: Money['currency'], minor: bigint): MoneyJson =>
  toJson({ currency, minor });

function itemJson(
  item: StatementItem,
  { window, numbers }: StatementView,
): Static<typeof ItemJson> {
  const { currency } = window.key;
  return {
    item_id: item.item_id,
    claim_id: item.claim_id,
    transaction_number: numbers.get(item.claim_id) ?? null,
    kind: item.kind,
    service_day: item.service_day.toString(),
    institution: item.institution,
    service_point: item.service_point,
    voucher_hkd: money('HKD', item.voucher_hkd_minor),
    voucher_fee: money(currency, item.voucher_fee_minor),
    residue: money('HKD', item.residue_hkd_minor),
  };
}

function sideJson(
  stored: StoredStatement | null,
  currency: Currency,
): Static<typeof SideJson> | null {
  if (stored === null) return null;
  const { totals, digest } = stored.statement;
  return {
    item_count: totals.item_count,
    voucher_hkd: money('HKD', totals.voucher_hkd_minor),
    voucher_fee: money(currency, totals.voucher_fee_minor),
    residue: money('HKD', totals.residue_hkd_minor),
    digest,
    made_at: stored.made_at.toString(),
  };
}

/** A payment as JSON. */
export function instructionJson(
  of: Instruction,
  currency: Currency,
): Static<typeof InstructionJson> {
  return {
    advice_id: of.advice_id,
    amount: money(currency, of.amount_minor),
    proposed_by: of.proposed_by,
    proposed_at: of.proposed_at.toString(),
    approved_by: of.approved_by,
    approved_at: of.approved_at?.toString() ?? null,
    execution_day: of.execution_day.toString(),
    paid_on: of.paid_on?.toString() ?? null,
    bank_reference: of.bank_reference,
  };
}

/** A window with both statements as JSON. */
export function statementJson(view: StatementView): Static<typeof StatementJson> {
  const { currency } = view.window.key;
  return {
    window: { ...view.window.key, state: view.window.state },
    own: sideJson(view.own, currency),
    other: sideJson(view.other, currency),
    agrees: view.agrees,
    items: view.items.map((item) => itemJson(item, view)),
    next_after: view.next_after,
    differences: view.differences.map(({ item_id, own, other }) => ({
      item_id,
      own: own === null ? null : itemJson(own, view),
      other: other === null ? null : itemJson(other, view),
    })),
    instruction: view.instruction === null ? null : instructionJson(view.instruction, currency),
  };
}
