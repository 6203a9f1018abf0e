import type { PlainDate } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Posting, postJournals } from '../../ledger/index.ts';
import type { StatementPorts } from '../ports.ts';
import type { WindowKey } from '../statement.ts';
import { type InstitutionNet, payable } from './net.ts';

/** Clears what the home side owed for a window against its bank. Idempotent by window. */
export async function bookHomeSettlement(
  ports: StatementPorts,
  session: Session,
  key: WindowKey,
  paid_on: PlainDate,
  nets: readonly InstitutionNet[],
): Promise<void> {
  const account = `payable:${key.counterparty}:${key.scheme}:${key.month}`;
  const amount = payable(nets);
  await book(ports, session, key, paid_on, [
    { account, currency: key.currency, minor: amount },
    { account: 'bank:settlement', currency: key.currency, minor: -amount },
  ]);
}

/** Clears the claim on the home side against what the institutions have received. Idempotent by window. */
export async function bookTreatingSettlement(
  ports: StatementPorts,
  session: Session,
  key: WindowKey,
  paid_on: PlainDate,
  nets: readonly InstitutionNet[],
): Promise<void> {
  const receivable = `receivable:${key.counterparty}:${key.scheme}:${key.month}`;
  const paid = nets.filter((net) => net.voucher_fee_minor > 0n);
  await book(ports, session, key, paid_on, [
    ...paid.map((net) => ({
      account: `payable:provider:${net.institution}`,
      currency: key.currency,
      minor: net.voucher_fee_minor,
    })),
    { account: receivable, currency: key.currency, minor: -payable(nets) },
  ]);
}

async function book(
  ports: StatementPorts,
  session: Session,
  key: WindowKey,
  as_of: PlainDate,
  postings: readonly Posting[],
): Promise<void> {
  const journal = {
    journal_id: newId(ports.clock, ports.random),
    source: 'capital.statements',
    key: `settled:${key.scheme}:${key.counterparty}:${key.currency}:${key.month}`,
    kind: 'settlement' as const,
    as_of,
    known_at: ports.clock.now(),
    postings: postings.filter((posting) => posting.minor !== 0n),
  };
  if (journal.postings.length === 0) return;
  const [posted] = await postJournals(session, [journal]);
  if (posted?.outcome !== 'posted' && posted?.outcome !== 'duplicate') {
    throw new Error(`The settlement of ${key.month} was not posted: ${posted?.outcome}.`);
  }
}
