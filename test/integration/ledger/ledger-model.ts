import { type Journal, reversalOf } from '../../../src/capital/ledger/index.ts';
import { confirm, endHold, grant, hold, idOf, NOW, purseOf, spend } from './ledger-books.ts';

/** One thing that may happen; `at` picks among what happened before. */
export type Step =
  | { readonly do: 'credit' | 'claim' | 'hold'; readonly who: number; readonly minor: bigint }
  | { readonly do: 'confirm' | 'expire' | 'release' | 'reverse' | 'repeat'; readonly at: number };

/** What is sent to the books, and what must become of it. */
export type Expected = readonly [journal: Journal, outcome: string];

interface Purse {
  readonly account: string;
  balance: bigint;
  held: bigint;
}

/** The books in a few lines: what `capital.post` must agree with. */
export interface LedgerModel {
  readonly purses: readonly Purse[];
  readonly holds: { key: string; purse: Purse; minor: bigint; isOpen: boolean }[];
  readonly claims: { journal: Journal; purse: Purse; minor: bigint; isReversed: boolean }[];
  readonly posted: Journal[];
}

/** Highest balance after a credit. */
const CEILING = 1000n;

/** Three empty accounts; `run` keeps them apart from those of other runs. */
export function newModel(run: string): LedgerModel {
  const purses = [0, 1, 2].map((index) => {
    return { account: purseOf(`${run} ${index}`), balance: 0n, held: 0n };
  });
  return { purses, holds: [], claims: [], posted: [] };
}

/** Lets a step happen; null where there is nothing that it could be about. */
export function happen(model: LedgerModel, step: Step, key: string): Expected | null {
  const expected = expect(model, step, key);
  if (expected?.[1] === 'posted') model.posted.push(expected[0]);
  return expected;
}

function expect(model: LedgerModel, step: Step, key: string): Expected | null {
  switch (step.do) {
    case 'credit':
      return credit(pick(model.purses, step.who), step.minor, key);
    case 'claim':
      return claim(model, pick(model.purses, step.who), step.minor, key);
    case 'hold':
      return reserve(model, pick(model.purses, step.who), step.minor, key);
    case 'reverse':
      return reverse(model, step.at, key);
    case 'repeat':
      return model.posted.length === 0 ? null : [pick(model.posted, step.at), 'duplicate'];
    default:
      return end(model, step.do, step.at);
  }
}

function pick<T>(of: readonly T[], at: number): T {
  return of[at % of.length] as T;
}

function credit(purse: Purse, minor: bigint, key: string): Expected {
  const ceilings = [{ account: purse.account, minor: CEILING }];
  const journal = grant(key, purse.account, minor, { ceilings });
  if (purse.balance + minor > CEILING) return [journal, 'above_ceiling'];
  purse.balance += minor;
  return [journal, 'posted'];
}

function claim(model: LedgerModel, purse: Purse, minor: bigint, key: string): Expected {
  const journal = spend(key, purse.account, minor);
  if (minor > purse.balance - purse.held) return [journal, 'over_limit'];
  purse.balance -= minor;
  model.claims.push({ journal, purse, minor, isReversed: false });
  return [journal, 'posted'];
}

function reserve(model: LedgerModel, purse: Purse, minor: bigint, key: string): Expected {
  const journal = hold(key, purse.account, minor);
  if (minor > purse.balance - purse.held) return [journal, 'over_limit'];
  purse.held += minor;
  model.holds.push({ key, purse, minor, isOpen: true });
  return [journal, 'posted'];
}

function end(
  model: LedgerModel,
  as: 'confirm' | 'expire' | 'release',
  at: number,
): Expected | null {
  if (model.holds.length === 0) return null;
  const chosen = pick(model.holds, at);
  const { key, purse, minor } = chosen;
  const journal =
    as === 'confirm'
      ? confirm(key, purse.account, minor)
      : endHold(key, as === 'expire' ? 'expired' : 'released');
  if (!chosen.isOpen) {
    const isAgain = model.posted.some((each) => each.key === journal.key);
    return [journal, isAgain ? 'duplicate' : 'hold_resolved'];
  }
  chosen.isOpen = false;
  purse.held -= minor;
  if (as === 'confirm') purse.balance -= minor;
  return [journal, 'posted'];
}

function reverse(model: LedgerModel, at: number, key: string): Expected | null {
  if (model.claims.length === 0) return null;
  const chosen = pick(model.claims, at);
  const stamp = { journal_id: idOf(key), as_of: chosen.journal.as_of, known_at: NOW };
  const mirror = reversalOf(chosen.journal, { source: 'test', key }, stamp);
  if (chosen.isReversed) return [mirror, 'already_reversed'];
  chosen.isReversed = true;
  chosen.purse.balance += chosen.minor;
  return [mirror, 'posted'];
}
