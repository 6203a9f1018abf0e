import { type LawBook, openLawBook } from '../../src/insight/law-archive/index.ts';
import type { ChangePorts } from '../../src/insight/policy-changes/index.ts';
import { changesAt } from '../../src/insight/policy-changes/index.ts';
import { settableClock } from '../../src/kernel/day.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { connectDatabase, type Database } from '../../src/platform/postgres/index.ts';
import { type Rulebook, readRulebook, type SaidChange } from '../../src/rulebook/index.ts';
import { RULEBOOK } from '../law.ts';
import type { FreshDatabase } from './database.ts';

export const NOW = '2026-11-27T03:00:00Z';

/** A process of a node: its own connections, its own view of the law, its own clock. */
export interface LawProcess extends ChangePorts {
  readonly clock: ReturnType<typeof settableClock>;
  readonly law_book: LawBook;
  /** Stops listening and closes the connections. */
  readonly end: () => Promise<void>;
}

/** Starts a process on a database that follows the changes of others. */
export async function startProcess(
  fresh: FreshDatabase,
  {
    node = 'HK',
    rulebook = RULEBOOK,
    at = NOW,
  }: { node?: Jurisdiction; rulebook?: Rulebook; at?: string } = {},
): Promise<LawProcess> {
  const clock = settableClock(at);
  const database: Database = connectDatabase({ url: fresh.url, application_name: 'process' });
  const law_book = await openLawBook({ database, clock, rulebook, changesAt });
  const unfollow = await law_book.follow({
    error: (facts, message) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
  });
  const end = async () => {
    await unfollow();
    await database.close();
  };
  return { node, database, clock, law_book, end };
}

/** The law as if somebody had corrected a file of the repository. */
export function corrected(path: string, right: string, wrong: string): Rulebook {
  const text = RULEBOOK.files.get(path) ?? '';
  if (!text.includes(right)) throw new Error(`${path} does not hold ${right}`);
  const read = readRulebook(new Map([...RULEBOOK.files, [path, text.replace(right, wrong)]]));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Waits until something holds, for what another process is told. Fails after two hundred looks. */
export async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 200; look++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came to hold');
}

/** A draft that is right: the annual amount is raised from 2027. */
export const RAISED: SaidChange = {
  scheme: 'hk.elderly_voucher',
  parameter: 'annual_amount',
  from: '2027-01-01',
  value: '2500.00',
  grade: 'official',
  source: { title: 'Gazette of 27 November 2026', url: 'https://www.hcv.gov.hk/' },
  note: null,
  corrects: false,
};
