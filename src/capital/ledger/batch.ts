import { createHash } from 'node:crypto';
import type { Instant } from '../../kernel/day.ts';
import type { Currency } from '../../kernel/money.ts';
import type { Journal } from './journal.ts';

/** Journals as `capital.post` reads them: columns that point to each other by position from 1, zero for none. */
export interface PostBatch {
  /** Accounts; the first `limits` of them are the limit accounts. */
  readonly codes: string[];
  /** Their currencies, as positions in `UNITS`. */
  readonly units: number[];
  readonly limits: number;
  /** Journals. */
  readonly journal_ids: string[];
  readonly sources: string[];
  readonly keys: string[];
  readonly hashes: string[];
  readonly kinds: string[];
  readonly as_ofs: string[];
  readonly known_ats: string[];
  readonly claim_ids: (string | null)[] | null;
  readonly reverses: (string | null)[] | null;
  /** The journal of the same name before this one. */
  readonly earlier: number[] | null;
  /** Lines, in the order of journals and phases. Money goes as decimal text, never as a JSON number. */
  readonly journals: number[];
  readonly phases: number[];
  readonly lines: number[];
  readonly slots: number[];
  readonly minors: string[];
  readonly holds: (string | null)[] | null;
  readonly details: (string | null)[] | null;
}

/** The currencies in the order in which `capital.post` counts them. */
const UNITS: readonly Currency[] = ['HKD', 'CNY', 'MOP'];

/** What a line does, in the order in which it counts within a journal. */
const PHASE = { resolve: 1, place: 2, post: 3, ceiling: 4 } as const;

/** An instant as the books keep it: microseconds, the finest that PostgreSQL has. */
function bookedAt(at: Instant): string {
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

interface AccountName {
  readonly account: string;
  readonly currency: Currency;
}

/** The accounts that a batch names, limit accounts first, and the position of each. */
function accountsIn(journals: readonly Journal[]) {
  const named = new Map<string, AccountName>();
  for (const { postings, places = [] } of journals) {
    for (const line of postings) named.set(nameOf(line), line);
    for (const hold of places) named.set(nameOf(hold), hold);
  }
  const all = [...named.values()];
  const limited = all.filter(isLimit);
  const accounts = [...limited, ...all.filter((of) => !isLimit(of))];
  const positions = new Map(accounts.map((of, at) => [nameOf(of), at + 1]));
  return { accounts, limits: limited.length, positions };
}

const nameOf = ({ account, currency }: AccountName) => `${currency} ${account}`;
const isLimit = ({ account }: AccountName) => account.startsWith('entitlement:');

/** For each journal in turn, the position of the one of the same name before it; null where no name comes twice. */
function earlierNames(journals: readonly Journal[]): number[] | null {
  const last = new Map<string, number>();
  const earlier = journals.map(({ source, key }, index) => {
    const name = `${source}\n${key}`;
    const before = last.get(name) ?? 0;
    last.set(name, index + 1);
    return before;
  });
  return earlier.some((position) => position > 0) ? earlier : null;
}

interface Line {
  readonly journal: number;
  readonly phase: number;
  readonly line: number;
  readonly of: AccountName | null;
  readonly minor: bigint;
  readonly hold: string | null;
  readonly detail: string | null;
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

/** The lines of one journal, in the order in which they count. */
function linesOf(journal: Journal, at: number): Line[] {
  const { postings, places = [], resolves = [], ceilings = [] } = journal;
  const none = { journal: at, hold: null, detail: null };
  return [
    ...resolves.map(({ hold_id, as }, line) => {
      return {
        ...none,
        phase: PHASE.resolve,
        line,
        of: null,
        minor: 0n,
        hold: hold_id,
        detail: as,
      };
    }),
    ...places.map((of, line) => {
      const detail = bookedAt(of.expires_at);
      return { ...none, phase: PHASE.place, line, of, minor: of.minor, hold: of.hold_id, detail };
    }),
    ...postings.map((of, line) => {
      if (of.minor === 0n) throw new RangeError(`a posting of nothing to ${of.account}`);
      return { ...none, phase: PHASE.post, line, of, minor: of.minor };
    }),
    ...ceilings.map(({ account, minor }, line) => {
      const of = { account, currency: currencyIn(journal, account) };
      return { ...none, phase: PHASE.ceiling, line, of, minor };
    }),
  ];
}

/** A column, or null where nobody has a value in it. */
function column<Of>(rows: readonly Of[], read: (row: Of) => string | null | undefined) {
  const cells = rows.map((row) => read(row) ?? null);
  return cells.some((cell) => cell !== null) ? cells : null;
}

/** Lays journals out for the posting function. */
export function postBatch(journals: readonly Journal[]): PostBatch {
  const { accounts, limits, positions } = accountsIn(journals);
  const lines = journals.flatMap((journal, index) => linesOf(journal, index + 1));
  return {
    codes: accounts.map((of) => of.account),
    units: accounts.map((of) => UNITS.indexOf(of.currency) + 1),
    limits,
    journal_ids: journals.map((journal) => journal.journal_id),
    sources: journals.map((journal) => journal.source),
    keys: journals.map((journal) => journal.key),
    hashes: journals.map(contentHash),
    kinds: journals.map((journal) => journal.kind),
    as_ofs: journals.map((journal) => journal.as_of.toString()),
    known_ats: journals.map((journal) => bookedAt(journal.known_at)),
    claim_ids: column(journals, (journal) => journal.claim_id),
    reverses: column(journals, (journal) => journal.reverses),
    earlier: earlierNames(journals),
    journals: lines.map((line) => line.journal),
    phases: lines.map((line) => line.phase),
    lines: lines.map((line) => line.line),
    slots: lines.map(({ of }) => (of === null ? 0 : (positions.get(nameOf(of)) ?? 0))),
    minors: lines.map((line) => line.minor.toString()),
    holds: column(lines, (line) => line.hold),
    details: column(lines, (line) => line.detail),
  };
}
