import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { WindowKey } from '../statement.ts';
import type { Instruction } from '../store.ts';

interface InstructionRow {
  advice_id: string;
  amount_minor: bigint;
  proposed_by: string;
  proposed_at: string;
  approved_by: string | null;
  approved_at: string | null;
  execution_day: string;
  paid_on: string | null;
  bank_reference: string | null;
}

/** The payment of a window, if one was proposed; locked, so that two officers cannot cross. */
export async function lockInstruction(
  session: Session,
  key: WindowKey,
): Promise<Instruction | null> {
  const [row] = await session.rows<InstructionRow>(
    `select advice_id, amount_minor, proposed_by, proposed_at, approved_by, approved_at, execution_day,
            paid_on, bank_reference
       from capital.instruction where scheme = $1 and counterparty = $2 and currency = $3 and month = $4 for update`,
    [key.scheme, key.counterparty, key.currency, key.month],
  );
  if (row === undefined) return null;
  return {
    ...row,
    proposed_at: instant(row.proposed_at),
    approved_at: row.approved_at === null ? null : instant(row.approved_at),
    execution_day: day(row.execution_day),
    paid_on: row.paid_on === null ? null : day(row.paid_on),
  };
}

/** Writes an officer's proposal to pay a window. */
export async function proposeInstruction(
  session: Session,
  key: WindowKey,
  proposal: Pick<
    Instruction,
    'advice_id' | 'amount_minor' | 'proposed_by' | 'proposed_at' | 'execution_day'
  >,
): Promise<void> {
  await session.rows(
    `insert into capital.instruction (advice_id, scheme, counterparty, currency, month, amount_minor,
       proposed_by, proposed_at, execution_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      proposal.advice_id,
      key.scheme,
      key.counterparty,
      key.currency,
      key.month,
      proposal.amount_minor,
      proposal.proposed_by,
      proposal.proposed_at.toString(),
      proposal.execution_day.toString(),
    ],
  );
}

/** Writes the second officer's approval. */
export async function approveInstruction(
  session: Session,
  advice_id: string,
  approved_by: string,
  approved_at: Instant,
): Promise<void> {
  await session.rows(
    'update capital.instruction set approved_by = $2, approved_at = $3 where advice_id = $1',
    [advice_id, approved_by, approved_at.toString()],
  );
}

/** Writes the bank's confirmation. */
export async function confirmInstruction(
  session: Session,
  advice_id: string,
  confirmed: {
    readonly paid_on: PlainDate;
    readonly bank_reference: string;
    readonly confirmed_by: string;
  },
): Promise<void> {
  await session.rows(
    `update capital.instruction set paid_on = $2, bank_reference = $3, confirmed_by = $4
      where advice_id = $1`,
    [advice_id, confirmed.paid_on.toString(), confirmed.bank_reference, confirmed.confirmed_by],
  );
}
