import { dayAt } from '../../../kernel/day.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { isInBooks, type Journal, journalsOfClaims, postJournals } from '../../ledger/index.ts';
import { treatingReceivable, treatingReversal } from '../../vouchers/index.ts';
import type { Item } from '../item-store.ts';
import type { TreatingPorts } from '../ports.ts';
import type { Claim } from '../record/claim-record.ts';

/** Books what home pays and takes back into this side's own books: one call for all. */
export async function bookDecisions(
  session: Session,
  ports: Pick<TreatingPorts, 'clock' | 'random'>,
  claims: readonly Claim[],
  items: readonly Item[],
): Promise<void> {
  const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
  const known_at = ports.clock.now().round('millisecond');
  const stamp = () => ({ journal_id: newId(ports.clock, ports.random), known_at });
  const payments = items
    .filter((item) => item.kind === 'payment')
    .map((item) => receivable(item, byId.get(item.claim_id) as Claim, stamp()));
  const reversals = items.filter((item) => item.kind === 'reversal');
  const booked = reversals.length === 0 ? [] : await receivablesOf(session, reversals, payments);
  const mirrors = reversals.map((item) => {
    const original = booked.find((journal) => journal.claim_id === item.claim_id);
    if (original === undefined) throw new Error('a payment is taken back that is not in the books');
    const { claim_id } = item;
    const mirror = { ...stamp(), as_of: dayAt(known_at, ZONE) };
    return treatingReversal({ ...original, claim_id }, item.month, mirror);
  });
  const outcomes = await postJournals(session, [...payments, ...mirrors]);
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined) throw new Error(`A journal was refused: ${refused.outcome}`);
}

function receivable(
  item: Item,
  claim: Claim,
  stamp: { readonly journal_id: string; readonly known_at: Item['at'] },
): Journal {
  const entry = {
    claim_id: item.claim_id,
    home: claim.home,
    institution: item.institution,
    service_day: item.service_day,
    window_month: item.month,
    voucher_hkd: item.voucher_hkd_minor,
    voucher_fee: { currency: item.currency, minor: item.voucher_fee_minor },
  };
  return treatingReceivable(entry, stamp);
}

/** The payments that reversals take back: from the books, or from earlier in the same answer. */
async function receivablesOf(
  session: Session,
  reversals: readonly Item[],
  payments: readonly Journal[],
): Promise<readonly Journal[]> {
  const claim_ids = reversals.map((item) => item.claim_id);
  const found = await journalsOfClaims(session, claim_ids);
  const stored = found.filter((journal) => journal.kind === 'receivable');
  return [...stored, ...payments];
}
