import type { PlainDate } from '../../kernel/day.ts';
import { greatest, type Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { balanceLimit } from '../../schemes/hk/elderly-voucher-credits.ts';
import { isInBooks, type Journal, postJournals } from '../ledger/index.ts';
import { ordinaryAccount, POOLS } from './entries/voucher-accounts.ts';
import { credit, debit, voucherName } from './entries/voucher-journal.ts';
import { newStamp, type VoucherPorts } from './ports.ts';
import { insertAccounts } from './store.ts';

/** A person who gets a voucher account. */
export interface NewVoucherAccount {
  readonly person_id: string;
  readonly birth_year: number;
  /** Credits of the law from this day on are booked by `creditDue`; what stood before is brought forward. */
  readonly opened_on: PlainDate;
  /** Unspent balance at the end of the day before, in HKD minor units; nothing unless said. */
  readonly brought_forward?: Minor;
}

/** What became of the persons. */
export interface OpenedAccounts {
  readonly opened: number;
  /** Had an account already; nothing was changed. */
  readonly known: number;
  /** Accounts whose opening balance is above the limit of its day; they are open and empty. */
  readonly refused: readonly string[];
}

/** Rows of one statement. */
const CHUNK = 1000;

/**
 * Opens voucher accounts, with a balance brought forward as an `opening` journal. Opening an account again changes
 * nothing. Runs in the caller's transaction. Credits are not booked here.
 */
export async function openAccounts(
  session: Session,
  ports: VoucherPorts,
  persons: readonly NewVoucherAccount[],
): Promise<OpenedAccounts> {
  const refused: string[] = [];
  let opened = 0;
  for (let start = 0; start < persons.length; start += CHUNK) {
    const chunk = persons.slice(start, start + CHUNK);
    const fresh = await insertAccounts(session, chunk.map(accountRow));
    opened += fresh.size;
    const forward = chunk.filter(
      (person) => fresh.has(person.person_id) && (person.brought_forward ?? 0n) > 0n,
    );
    const outcomes = await postJournals(
      session,
      forward.map((person) => openingJournal(person, ports)),
    );
    outcomes.forEach((outcome, index) => {
      const person = forward[index];
      if (person !== undefined && !isInBooks(outcome)) refused.push(person.person_id);
    });
  }
  return { opened, known: persons.length - opened, refused };
}

function accountRow({ person_id, birth_year, opened_on }: NewVoucherAccount) {
  const credited_through = opened_on.subtract({ days: 1 }).toString();
  return { person_id, birth_year, opened_on: opened_on.toString(), credited_through };
}

function openingJournal(person: NewVoucherAccount, ports: VoucherPorts): Journal {
  const { person_id, opened_on, brought_forward = 0n } = person;
  const account = ordinaryAccount(person_id);
  const limit = balanceLimit(ports.law, opened_on.subtract({ days: 1 }));
  const ceilings =
    limit.known && limit.value !== null ? [{ account, minor: greatest(limit.value, 0n) }] : [];
  return {
    ...voucherName('opening', person_id),
    ...newStamp(ports),
    kind: 'opening',
    as_of: opened_on,
    postings: [...debit(POOLS.opening, brought_forward), ...credit(account, brought_forward)],
    ceilings,
  };
}
