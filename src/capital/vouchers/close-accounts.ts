import type { PlainDate } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import { accountsOf, lockAccounts } from '../ledger/index.ts';
import { emptyAccounts } from './empty-accounts.ts';
import { readVoucherAccount } from './entries/voucher-accounts.ts';
import type { VoucherPorts } from './ports.ts';
import { closedPersons, markClosed } from './store.ts';

/** A death that the register learned of. */
export interface AccountDeath {
  readonly person_id: string;
  readonly died_on: PlainDate;
}

/**
 * Closes the accounts of persons who have died: what they did not spend is forfeited, nobody inherits it, and no later
 * credit is made. What an open hold reserves stays until the hold ends. Gives the amount forfeited in HKD minor units.
 */
export async function closeAccounts(
  session: Session,
  ports: VoucherPorts,
  deaths: readonly AccountDeath[],
): Promise<Minor> {
  const money = await moneyAccounts(
    session,
    deaths.map((death) => death.person_id),
  );
  // All locks in one call, in the order that every other caller keeps.
  await lockAccounts(session, money);
  let forfeited = 0n;
  for (const { person_id, died_on } of deaths) {
    forfeited += await forfeitMoney(session, ports, [person_id], died_on);
  }
  await markClosed(session, deaths);
  return forfeited;
}

async function forfeitMoney(
  session: Session,
  ports: VoucherPorts,
  person_ids: readonly string[],
  as_of: PlainDate,
): Promise<Minor> {
  const money = await moneyAccounts(session, person_ids);
  const emptying = { source: 'closing', kind: 'forfeiture', as_of } as const;
  return (await emptyAccounts(session, ports, money, emptying)).forfeited;
}

/** The accounts of persons that hold money; the optometry memorandum does not. */
async function moneyAccounts(session: Session, person_ids: readonly string[]): Promise<string[]> {
  const codes = await accountsOf(session, person_ids);
  return codes.filter((code) => {
    const name = readVoucherAccount(code);
    return name !== null && name.of !== 'optometry';
  });
}

/** Persons per transaction. */
const CHUNK = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Forfeits what came back to closed accounts from holds that ended since; gives the amount in HKD minor units. */
export async function sweepClosedAccounts(
  database: Database,
  ports: VoucherPorts,
  day: PlainDate,
): Promise<Minor> {
  let forfeited = 0n;
  let after = FIRST;
  for (;;) {
    const person_ids = await closedPersons(database, after, CHUNK);
    const last = person_ids.at(-1);
    if (last === undefined) return forfeited;
    forfeited += await database.transaction((session) =>
      forfeitMoney(session, ports, person_ids, day),
    );
    after = last;
  }
}
