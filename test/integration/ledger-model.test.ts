import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkHashes,
  checkLedger,
  postJournals,
} from '../../src/capital/ledger/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { happen, newModel, type Step } from './ledger/ledger-model.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const amount = fc.bigInt({ min: 1n, max: 700n });
const who = fc.integer({ min: 0, max: 2 });
const at = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('credit', 'claim', 'hold'), who, minor: amount }),
  fc.record({ do: fc.constantFrom('confirm', 'expire', 'release', 'reverse', 'repeat'), at }),
) as fc.Arbitrary<Step>;

let runs = 0;

/** Lets calls of steps happen in the model and in the books, and compares after each call. */
async function compare(calls: readonly (readonly Step[])[]): Promise<void> {
  runs += 1;
  const model = newModel(`run ${runs}`);
  const accounts = model.purses.map((purse) => purse.account);
  for (const [call, steps] of calls.entries()) {
    const expected = steps.flatMap((each, line) => {
      const made = happen(model, each, `run ${runs} ${call} ${line}`);
      return made === null ? [] : [made];
    });
    const outcomes = await postJournals(
      fresh.database,
      expected.map(([journal]) => journal),
    );
    expect(outcomes.map((each) => each.outcome)).toEqual(expected.map(([, outcome]) => outcome));
    const states = await accountStates(fresh.database, accounts);
    const found = accounts.map((account) => {
      const { balance = -1n, held = -1n, available = -1n } = states.get(account) ?? {};
      expect(available).toBeGreaterThanOrEqual(0n);
      return { account, balance, held };
    });
    expect(found).toEqual(model.purses);
  }
}

describe('any sequence of credits, claims, holds, confirmations, expiries and reversals', () => {
  it('agrees with a model of a few lines, however it is cut into calls', async () => {
    const calls = fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 6 });
    await fc.assert(fc.asyncProperty(calls, compare), { numRuns: 150 });
  });

  it('leaves books that agree with themselves', async () => {
    expect(await checkLedger(fresh.database)).toEqual([]);
    expect(await checkHashes(fresh.database)).toEqual([]);
  });
});
