import type { PlainDate } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  type AccountState,
  isInBooks,
  type Journal,
  type JournalKind,
  lockAccounts,
  postJournals,
} from '../ledger/index.ts';
import { POOLS } from './entries/voucher-accounts.ts';
import { credit, debit, type VoucherSource, voucherName } from './entries/voucher-journal.ts';
import { newStamp, type VoucherPorts } from './ports.ts';

/** Why money leaves accounts without being spent. */
export interface Emptying {
  readonly source: Extract<VoucherSource, 'lapse' | 'closing'>;
  readonly kind: Extract<JournalKind, 'expiry' | 'forfeiture'>;
  readonly as_of: PlainDate;
}

/** What was taken, and the accounts in which an open hold still keeps something. */
export interface Emptied {
  readonly forfeited: Minor;
  readonly still_held: ReadonlySet<string>;
}

/**
 * Forfeits what accounts have available, under lock. What a hold reserves stays until the hold ends; calling again
 * takes what it gave back. An account that has nothing gets no journal.
 */
export async function emptyAccounts(
  session: Session,
  ports: Pick<VoucherPorts, 'clock' | 'random'>,
  accounts: readonly string[],
  emptying: Emptying,
): Promise<Emptied> {
  const states = [...(await lockAccounts(session, accounts)).values()];
  const full = states.filter((state) => state.available > 0n);
  const outcomes = await postJournals(
    session,
    full.map((state) => emptyingJournal(state, ports, emptying)),
  );
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined)
    throw new Error(`a forfeiture was refused: ${JSON.stringify(refused)}`);
  return {
    forfeited: full.reduce((sum, state) => sum + state.available, 0n),
    still_held: new Set(states.filter((state) => state.held > 0n).map((state) => state.account)),
  };
}

function emptyingJournal(
  { account, available }: AccountState,
  ports: Pick<VoucherPorts, 'clock' | 'random'>,
  { source, kind, as_of }: Emptying,
): Journal {
  const stamp = newStamp(ports);
  return {
    ...voucherName(source, `${account}:${stamp.journal_id}`),
    ...stamp,
    kind,
    as_of,
    postings: [...debit(account, available), ...credit(POOLS.forfeited, available)],
  };
}
