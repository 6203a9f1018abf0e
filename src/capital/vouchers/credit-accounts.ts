import type { PlainDate } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Minor } from '../../kernel/money.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import {
  type AccountState,
  accountStates,
  isInBooks,
  type Journal,
  lockAccounts,
  postJournals,
} from '../ledger/index.ts';
import {
  creditJournal,
  creditsLacking,
  type DueCredit,
  dueCredits,
  lastCreditDay,
} from './due-credits.ts';
import { ordinaryAccount } from './entries/voucher-accounts.ts';
import { newStamp, type VoucherPorts } from './ports.ts';
import {
  findAccounts,
  leastCredited,
  markCredited,
  uncreditedPersons,
  type VoucherAccountRow,
} from './store.ts';

/** What a run of crediting did. Amounts in HKD minor units. */
export interface CreditReport {
  readonly persons: number;
  readonly credits: number;
  readonly credited: Minor;
  readonly forfeited: Minor;
}

const NOTHING: CreditReport = { persons: 0, credits: 0, credited: 0n, forfeited: 0n };

/** Persons per transaction. */
const CHUNK = 1000;

/**
 * Brings every open voucher account up to a day: the annual amounts and one-off credits of the law, each once under the
 * name person, day and kind; what would lift a balance above the limit of its day is forfeited in the same journal.
 * One transaction per 1,000 persons, so an interrupted run goes on where it stopped. Fault `policy.not_settled`.
 */
export async function creditDue(
  database: Database,
  ports: VoucherPorts,
  day: PlainDate,
): Promise<Result<CreditReport, Fault>> {
  const after = await leastCredited(database);
  if (after === null) return ok(NOTHING);
  const dues = dueCredits(ports.law, after, day);
  if (!dues.ok) return dues;
  const last = lastCreditDay(dues.value);
  if (last === null) return ok(NOTHING);
  let report = NOTHING;
  for (;;) {
    const person_ids = await uncreditedPersons(database, last, CHUNK);
    if (person_ids.length === 0) return ok(report);
    const done = await database.transaction(async (session) => {
      const states = await lockAccounts(session, person_ids.map(ordinaryAccount));
      return creditLocked(session, ports, { person_ids, states, dues: dues.value, day });
    });
    report = sum(report, done);
  }
}

function sum(a: CreditReport, b: CreditReport): CreditReport {
  return {
    persons: a.persons + b.persons,
    credits: a.credits + b.credits,
    credited: a.credited + b.credited,
    forfeited: a.forfeited + b.forfeited,
  };
}

/** Whom to credit, with their ordinary accounts locked and the credits that the law may owe them. */
export interface LockedAccounts {
  readonly person_ids: readonly string[];
  readonly states: ReadonlyMap<string, AccountState>;
  readonly dues: readonly DueCredit[];
  readonly day: PlainDate;
}

/** Credits accounts that the caller has locked; the lock is what keeps two runs from crediting twice. */
async function creditLocked(
  session: Session,
  ports: VoucherPorts,
  locked: LockedAccounts,
): Promise<CreditReport> {
  const accounts = await findAccounts(session, locked.person_ids);
  const journals: Journal[] = [];
  let credited = 0n;
  let forfeited = 0n;
  for (const account of accounts) {
    const made = creditsOf(account, ports, locked);
    journals.push(...made.journals);
    credited += made.credited;
    forfeited += made.forfeited;
  }
  const outcomes = await postJournals(session, journals);
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined) throw new Error(`a credit was refused: ${JSON.stringify(refused)}`);
  await markCredited(
    session,
    accounts.map((account) => account.person_id),
    locked.day,
  );
  return { persons: accounts.length, credits: journals.length, credited, forfeited };
}

/**
 * Books the credits of locked accounts that the nightly run has not booked yet, and gives the accounts as they are
 * then. Fault `policy.not_settled` where one of them has no known amount: nothing is booked then.
 */
export async function creditBefore(
  session: Session,
  ports: VoucherPorts,
  {
    person_ids,
    states,
    today,
  }: Pick<LockedAccounts, 'person_ids' | 'states'> & { readonly today: PlainDate },
): Promise<Result<ReadonlyMap<string, AccountState>, Fault>> {
  const accounts = await findAccounts(session, person_ids);
  const behind = accounts.map((account) => account.credited_through).sort()[0];
  if (behind === undefined) return ok(states);
  const dues = dueCredits(ports.law, behind, today);
  if (!dues.ok) return dues;
  const lacking = accounts.filter((account) => creditsLacking(dues.value, account).length > 0);
  if (lacking.length === 0) return ok(states);
  await creditLocked(session, ports, {
    person_ids: lacking.map((account) => account.person_id),
    states,
    dues: dues.value,
    day: today,
  });
  return ok(await accountStates(session, [...states.keys()]));
}

function creditsOf(
  account: VoucherAccountRow,
  ports: VoucherPorts,
  { states, dues }: LockedAccounts,
): { journals: Journal[]; credited: Minor; forfeited: Minor } {
  const { person_id } = account;
  const state = states.get(ordinaryAccount(person_id));
  if (state === undefined) throw new Error('an account is credited without a lock');
  const journals: Journal[] = [];
  let credited = 0n;
  let forfeited = 0n;
  for (const due of creditsLacking(dues, account)) {
    const made = creditJournal(person_id, state.balance + credited, due, newStamp(ports));
    journals.push(made.journal);
    credited += made.credited;
    forfeited += made.forfeited;
  }
  return { journals, credited, forfeited };
}
