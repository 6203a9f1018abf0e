import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { LIMITS } from './limits.ts';
import { isTransient } from './transient.ts';

const randomOf = (byte: number) => ({ bytes: () => Uint8Array.of(byte) });

describe('pauses after failures', () => {
  it('double up to the longest, and never fall below half of that', () => {
    const longest = [1, 2, 3, 6, 7, 1000].map((n) => backoffMs(n, LIMITS, randomOf(0)));
    expect(longest).toEqual([250, 500, 1000, 8000, 10_000, 10_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(255), (failures, byte) => {
        const pause = backoffMs(failures, LIMITS, randomOf(byte));
        const full = backoffMs(failures, LIMITS, randomOf(0));
        expect(pause).toBeLessThanOrEqual(full);
        expect(pause).toBeGreaterThanOrEqual(full / 2);
      }),
    );
  });
});

describe('errors of the database', () => {
  const failed = (code: string) => isTransient(Object.assign(new Error('failed'), { code }));

  it('that may go away are told from those that will not', () => {
    for (const code of ['40001', '40P01', '08006', '57P01', '53300', '55P03', 'ECONNRESET']) {
      expect([code, failed(code)]).toEqual([code, true]);
    }
    for (const code of ['23505', '22P02', '42P01', '57014', 'P0001', 'ERR_X']) {
      expect([code, failed(code)]).toEqual([code, false]);
    }
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isTransient(new Error('poisoned'))).toBe(false);
    expect(isTransient('text')).toBe(false);
  });
});
