import { createHash } from 'node:crypto';
import type { HoldPlacement, Journal, Posting } from '../../../src/capital/ledger/index.ts';
import { day, type Instant, instant } from '../../../src/kernel/day.ts';

/** A stable identifier for a word, so that a failing case names the same rows each time. */
export function idOf(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const NOW = instant('2026-01-31T02:00:00Z');
const DAY = day('2026-01-31');

/** The ordinary voucher account of a person who is named by a word. */
export function purseOf(word: string): string {
  return `entitlement:${idOf(word)}:hk.elderly_voucher:ordinary`;
}

type Rest = Partial<Omit<Journal, 'key' | 'postings'>> & { readonly known_at?: Instant };

/** A journal with these postings; everything else may be said. */
export function journal(key: string, postings: readonly Posting[], rest: Rest = {}): Journal {
  return {
    journal_id: idOf(`journal ${key} ${JSON.stringify(postings, bigintText)} ${rest.kind ?? ''}`),
    source: 'test',
    key,
    kind: 'payment',
    as_of: DAY,
    known_at: NOW,
    ...rest,
    postings,
  };
}

const bigintText = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? `${value}` : value;

const hkd = (account: string, minor: bigint): Posting => ({ account, currency: 'HKD', minor });

/** Money into an account from the pool. */
export function grant(key: string, account: string, minor: bigint, rest: Rest = {}): Journal {
  return journal(key, [hkd('pool:test:grants', minor), hkd(account, -minor)], {
    kind: 'grant',
    ...rest,
  });
}

/** Money out of an account to the payable. */
export function spend(key: string, account: string, minor: bigint, rest: Rest = {}): Journal {
  return journal(key, [hkd(account, minor), hkd('payable:test', -minor)], rest);
}

/** A hold on an account. */
export function hold(key: string, account: string, minor: bigint, rest: Rest = {}): Journal {
  const place: HoldPlacement = {
    hold_id: idOf(`hold ${key}`),
    account,
    currency: 'HKD',
    minor,
    expires_at: instant('2026-02-07T16:00:00Z'),
  };
  return journal(key, [], { kind: 'hold', places: [place], ...rest });
}

/** Ends the hold of `hold(key, …)` without money. */
export function endHold(key: string, as: 'released' | 'expired'): Journal {
  return journal(`${key} ${as}`, [], {
    kind: 'hold',
    resolves: [{ hold_id: idOf(`hold ${key}`), as }],
  });
}

/** Pays what `hold(key, …)` reserved. */
export function confirm(key: string, account: string, minor: bigint): Journal {
  return spend(`${key} confirmed`, account, minor, {
    resolves: [{ hold_id: idOf(`hold ${key}`), as: 'posted' }],
  });
}
