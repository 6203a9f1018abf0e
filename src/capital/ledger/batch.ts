import type { Instant } from '../../kernel/day.ts';
import { digestOf } from '../../kernel/digest.ts';
import type { Currency } from '../../kernel/money.ts';
import type { Journal } from './journal.ts';

type Cell = string | number | null;

/** Journals as `capital.post` reads them: flat lists that point to each other by position from 1. */
export interface PostBatch {
  readonly accounts: (readonly [code: string, currency: Currency])[];
  readonly journals: (readonly Cell[])[];
  readonly postings: (readonly Cell[])[];
  readonly places?: (readonly Cell[])[];
  readonly resolves?: (readonly Cell[])[];
  readonly ceilings?: (readonly Cell[])[];
}

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
  return digestOf({
    source: journal.source,
    key: journal.key,
    kind: journal.kind,
    as_of: journal.as_of.toString(),
    claim_id: journal.claim_id,
    reverses: journal.reverses,
    postings: journal.postings.map((line) => [line.account, line.currency, String(line.minor)]),
    places: (journal.places ?? []).map((hold) => [
      hold.hold_id,
      hold.account,
      hold.currency,
      String(hold.minor),
      bookedAt(hold.expires_at),
    ]),
    resolves: (journal.resolves ?? []).map((end) => [end.hold_id, end.as]),
  });
}

/** Numbers the accounts of a batch in the order in which they are first named. */
function accountNumbers() {
  const accounts: (readonly [string, Currency])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (code: string, currency: Currency): number => {
    const name = `${currency} ${code}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    accounts.push([code, currency]);
    numbers.set(name, accounts.length);
    return accounts.length;
  };
  return { accounts, numberOf };
}

function journalRow(journal: Journal): Cell[] {
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

/** Lays journals out for the posting function. Money goes as decimal text, never as a JSON number. */
export function postBatch(journals: readonly Journal[]): PostBatch {
  const { accounts, numberOf } = accountNumbers();
  const postings: Cell[][] = [];
  const places: Cell[][] = [];
  const resolves: Cell[][] = [];
  const ceilings: Cell[][] = [];
  journals.forEach((journal, index) => {
    const at = index + 1;
    journal.postings.forEach(({ account, currency, minor }, line) => {
      postings.push([at, line, numberOf(account, currency), String(minor)]);
    });
    journal.places?.forEach((hold, line) => {
      const account = numberOf(hold.account, hold.currency);
      const expires_at = bookedAt(hold.expires_at);
      places.push([at, line, account, String(hold.minor), hold.hold_id, expires_at]);
    });
    journal.resolves?.forEach((end, line) => {
      resolves.push([at, line, end.hold_id, end.as]);
    });
    journal.ceilings?.forEach(({ account, minor }) => {
      ceilings.push([at, numberOf(account, currencyIn(journal, account)), String(minor)]);
    });
  });
  return {
    accounts,
    journals: journals.map(journalRow),
    postings,
    ...(places.length === 0 ? {} : { places }),
    ...(resolves.length === 0 ? {} : { resolves }),
    ...(ceilings.length === 0 ? {} : { ceilings }),
  };
}
