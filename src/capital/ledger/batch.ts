import { createHash } from 'node:crypto';
import type { Instant } from '../../kernel/day.ts';
import type { Currency } from '../../kernel/money.ts';
import type { Journal } from './journal.ts';

type Cell = string | number | null;

/** Journals as `capital.post` reads them: flat lists that point to each other by position from 1. */
export interface PostBatch {
  /** `[code, currency]`, limit accounts first. */
  readonly accounts: AccountCell[];
  /** `[journal_id, source, key, content_hash, kind, as_of, known_at, claim_id, reverses, earlier]`. */
  readonly journals: Cell[][];
  /** `[journal, phase, line, account, minor, hold_id, detail]`, in the order of journals and phases. */
  readonly lines: Cell[][];
  readonly has_resolves?: true;
}

/** What a line does, in the order in which it counts within a journal. */
const PHASE = { resolve: 1, place: 2, post: 3, ceiling: 4 } as const;

/** An instant as the books keep it: microseconds, the finest that PostgreSQL has. */
export function bookedAt(at: Instant): string {
  return at.toString({ smallestUnit: 'microsecond' });
}

/**
 * SHA-256 of what a journal says. The same effect written again has the same hash, so identifiers and moments that the
 * writer mints anew on a retry (`journal_id`, `known_at`) and conditions (`ceilings`) do not count.
 */
export function contentHash(
  journal: Omit<Journal, 'journal_id' | 'known_at' | 'ceilings'>,
): string {
  const { postings, places = [], resolves = [] } = journal;
  // Lists of texts have one JSON text only, so this is canonical without sorting anything.
  const content = JSON.stringify([
    journal.source,
    journal.key,
    journal.kind,
    journal.as_of.toString(),
    journal.claim_id ?? '',
    journal.reverses ?? '',
    postings.map((line) => [line.account, line.currency, String(line.minor)]),
    places.map((hold) => [
      hold.hold_id,
      hold.account,
      hold.currency,
      String(hold.minor),
      bookedAt(hold.expires_at),
    ]),
    resolves.map((end) => [end.hold_id, end.as]),
  ]);
  return createHash('sha256').update(content).digest('hex');
}

type AccountCell = readonly [code: string, currency: Currency];
type NumberOf = (code: string, currency: Currency) => number;

/** The accounts that a batch names, limit accounts first, and the position of each. */
function accountsIn(journals: readonly Journal[]): {
  readonly accounts: AccountCell[];
  readonly numberOf: NumberOf;
} {
  const named = new Map<string, AccountCell>();
  for (const { postings, places = [] } of journals) {
    for (const { account, currency } of [...postings, ...places]) {
      named.set(`${currency} ${account}`, [account, currency]);
    }
  }
  const isLimit = ([code]: AccountCell) => code.startsWith('entitlement:');
  const all = [...named.values()];
  const accounts = [...all.filter(isLimit), ...all.filter((cell) => !isLimit(cell))];
  const numbers = new Map(accounts.map(([code, currency], at) => [`${currency} ${code}`, at + 1]));
  const numberOf: NumberOf = (code, currency) => {
    const number = numbers.get(`${currency} ${code}`);
    if (number === undefined) throw new RangeError(`${code} is not an account of the batch`);
    return number;
  };
  return { accounts, numberOf };
}

/** Gives, for each journal of a batch in turn, the position of the one of the same name before it. */
function earlierNames() {
  const last = new Map<string, number>();
  return ({ source, key }: Journal, at: number): number | null => {
    const name = `${source}\n${key}`;
    const before = last.get(name) ?? null;
    last.set(name, at);
    return before;
  };
}

function journalRow(journal: Journal, earlier: number | null): Cell[] {
  return [
    journal.journal_id,
    journal.source,
    journal.key,
    contentHash(journal),
    journal.kind,
    journal.as_of.toString(),
    bookedAt(journal.known_at),
    journal.claim_id ?? null,
    journal.reverses ?? null,
    earlier,
  ];
}

/** The currency in which a journal speaks of an account; a ceiling of an account that it does not touch is a bug. */
function currencyIn(journal: Journal, account: string): Currency {
  const line = [...journal.postings, ...(journal.places ?? [])].find(
    (of) => of.account === account,
  );
  if (line === undefined)
    throw new RangeError(`ceiling of ${account}, which the journal leaves alone`);
  return line.currency;
}

/** The lines of one journal. Money goes as decimal text, never as a JSON number. */
function linesOf(journal: Journal, at: number, numberOf: NumberOf): Cell[][] {
  const { postings, places = [], resolves = [], ceilings = [] } = journal;
  return [
    ...resolves.map((end, line) => [at, PHASE.resolve, line, null, null, end.hold_id, end.as]),
    ...places.map((hold, line) => [
      at,
      PHASE.place,
      line,
      numberOf(hold.account, hold.currency),
      String(hold.minor),
      hold.hold_id,
      bookedAt(hold.expires_at),
    ]),
    ...postings.map(({ account, currency, minor }, line) => {
      if (minor === 0n) throw new RangeError(`a posting of nothing to ${account}`);
      return [at, PHASE.post, line, numberOf(account, currency), String(minor)];
    }),
    ...ceilings.map(({ account, minor }, line) => {
      const number = numberOf(account, currencyIn(journal, account));
      return [at, PHASE.ceiling, line, number, String(minor)];
    }),
  ];
}

/** Lays journals out for the posting function. */
export function postBatch(journals: readonly Journal[]): PostBatch {
  const { accounts, numberOf } = accountsIn(journals);
  const earlier = earlierNames();
  const has_resolves = journals.some((journal) => (journal.resolves?.length ?? 0) > 0);
  return {
    accounts,
    journals: journals.map((journal, index) => journalRow(journal, earlier(journal, index + 1))),
    lines: journals.flatMap((journal, index) => linesOf(journal, index + 1, numberOf)),
    ...(has_resolves ? { has_resolves } : {}),
  };
}
