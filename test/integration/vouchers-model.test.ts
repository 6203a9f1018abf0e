import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountStates,
  checkHashes,
  checkLedger,
  holdsOfClaims,
} from '../../src/capital/ledger/index.ts';
import {
  balancesFor,
  chargeVoucher,
  creditDue,
  lockCredited,
  reverseVouchers,
  voucherConfirmation,
  voucherHoldEnd,
} from '../../src/capital/vouchers/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import { greatest } from '../../src/kernel/money.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { idOf, NOW, purseOf } from './ledger/ledger-books.ts';
import {
  BALANCE_MAX,
  endHold,
  newVoucherModel,
  nextYear,
  OPTOMETRY_MAX,
  reverse,
  shown,
  take,
  type VoucherModel,
} from './vouchers-model.ts';
import {
  decisionOf,
  drawsUpTo,
  entryOf,
  open,
  person,
  post,
  type Visit,
  voucherLaw,
  voucherPorts,
} from './vouchers-world.ts';

let fresh: FreshDatabase;
const law = voucherLaw();
const ports = voucherPorts(law);
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

type Step =
  | { readonly do: 'year' | 'pair' }
  | {
      readonly do: 'claim' | 'hold';
      readonly who: 0 | 1;
      readonly dollars: bigint;
      readonly is_optometry: boolean;
    }
  | { readonly do: 'confirm' | 'expire' | 'reverse'; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('year' as const, 'pair' as const) }),
  fc.record({
    do: fc.constantFrom('claim' as const, 'hold' as const),
    who: fc.constantFrom(0 as const, 1 as const),
    dollars: fc.bigInt({ min: 1n, max: 3_000n }),
    is_optometry: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('confirm', 'expire', 'reverse'), at: fc.nat({ max: 9 }) }),
) as fc.Arbitrary<Step>;

/** One run: the model beside the books. */
interface Run {
  readonly name: string;
  readonly model: VoucherModel;
  readonly visits: Map<
    string,
    { readonly visit: Visit; readonly draws: ReturnType<typeof drawsUpTo> }
  >;
}

const today = (run: Run) => day(`${run.model.year}-12-31`);

async function claimOrHold(run: Run, next: Extract<Step, { who: 0 | 1 }>, claim: string) {
  const { model, name } = run;
  const [who, other] = next.who === 0 ? ['wife', 'husband'] : ['husband', 'wife'];
  const visit: Visit = {
    claim,
    who: `${name} ${who}`,
    ...(model.is_paired ? { spouse: `${name} ${other}` } : {}),
    on: today(run).toString(),
    optometry: next.is_optometry,
  };
  const expected = shown(model, next.who, next.is_optometry);
  const outcomes = await fresh.database.transaction(async (session) => {
    const entry = entryOf(law, visit);
    const reading = { today: today(run), mode: 'lock' } as const;
    const purse = await balancesFor(session, ports, [entry], reading);
    if (!purse.ok) throw new Error(purse.error.code);
    expect(purse.value.balances(entry)).toEqual(expected);
    const room = {
      own: greatest(0n, OPTOMETRY_MAX - expected.own_optometry_used),
      spouse: greatest(0n, OPTOMETRY_MAX - expected.spouse_optometry_used),
    };
    const draws = drawsUpTo(next.dollars * 100n, expected, next.is_optometry ? room : undefined);
    if (draws.length === 0) return [];
    const hold_until = next.do === 'hold' ? instant('2030-01-01T00:00:00Z') : null;
    const decision = decisionOf(draws);
    run.visits.set(claim, { visit, draws });
    const minorOf = (from: string) => draws.find((draw) => draw.from === from)?.minor ?? 0n;
    take(model, claim, {
      who: next.who,
      own: minorOf('own'),
      spouse: minorOf('spouse'),
      is_optometry: next.is_optometry,
      is_held: next.do === 'hold',
    });
    return post(session, chargeVoucher(ports, purse.value, { claim: entry, decision, hold_until }));
  });
  expect(outcomes.every((outcome) => outcome === 'posted')).toBe(true);
}

async function end(run: Run, as: 'confirm' | 'expire', at: number) {
  const held = run.model.taken.filter((each) => each.state === 'held');
  const chosen = held[at % Math.max(held.length, 1)];
  const known = run.visits.get(chosen?.claim ?? '');
  if (chosen === undefined || known === undefined) return;
  endHold(chosen, as);
  const entry = entryOf(law, known.visit);
  const stamp = { journal_id: idOf(`${as} ${chosen.claim}`), known_at: NOW };
  const holds = await holdsOfClaims(fresh.database, [entry.claim_id]);
  const hold_ids = holds.map((hold) => hold.hold_id);
  const journal =
    as === 'confirm'
      ? voucherConfirmation(entry, decisionOf(known.draws), stamp)
      : voucherHoldEnd(entry.claim_id, hold_ids, { ...stamp, as_of: today(run), as: 'expired' });
  const posted = await fresh.database.transaction(async (session) => {
    if (as === 'confirm') await lockCredited(session, ports, [entry], today(run));
    return post(session, [journal]);
  });
  expect(posted).toEqual(['posted']);
}

async function takeBack(run: Run, at: number) {
  const paid = run.model.taken.filter((each) => each.state === 'paid');
  const chosen = paid[at % Math.max(paid.length, 1)];
  if (chosen === undefined) return;
  reverse(chosen);
  const claims = [{ claim_id: idOf(`claim ${chosen.claim}`), window_month: '2030-01' }];
  const [answer] = await fresh.database.transaction((session) =>
    reverseVouchers(session, ports, { claims, today: today(run) }),
  );
  expect(answer?.outcome).toBe('posted');
}

async function happen(run: Run, next: Step, claim: string): Promise<void> {
  switch (next.do) {
    case 'year':
      nextYear(run.model);
      // Every other run leaves the crediting to whoever decides next.
      if (run.name.endsWith('1')) await creditDue(fresh.database, ports, today(run));
      return;
    case 'pair':
      run.model.is_paired = !run.model.is_paired;
      return;
    case 'reverse':
      return takeBack(run, next.at);
    case 'confirm':
    case 'expire':
      return end(run, next.do, next.at);
    default:
      return claimOrHold(run, next, claim);
  }
}

let runs = 0;

async function compare(steps: readonly Step[]): Promise<void> {
  runs += 1;
  const name = `run ${runs}`;
  const run: Run = { name, model: newVoucherModel(), visits: new Map() };
  const spouses = [`${name} wife`, `${name} husband`];
  for (const word of spouses) {
    await open(fresh.database, ports, person(word, { opened_on: day('2023-12-31') }));
  }
  const accounts = spouses.map(purseOf);
  for (const [index, each] of steps.entries()) {
    await happen(run, each, `${name} ${index}`);
    const states = await accountStates(fresh.database, accounts);
    for (const state of states.values()) {
      expect(state.available).toBeGreaterThanOrEqual(0n);
      expect(state.balance).toBeLessThanOrEqual(BALANCE_MAX);
    }
  }
  await creditDue(fresh.database, ports, today(run));
  const states = await accountStates(fresh.database, accounts);
  const found = accounts.map((account) => {
    const { balance, held } = states.get(account) ?? {};
    return { balance, held };
  });
  expect(found).toEqual(run.model.holders.map(({ balance, held }) => ({ balance, held })));
}

describe('any sequence of crediting, pairing, claims, holds, confirmations, expiries and reversals', () => {
  it('agrees with a model of a few lines, never below zero, never above the limit', async () => {
    const steps = fc.array(step, { maxLength: 25 });
    await fc.assert(fc.asyncProperty(steps, compare), { numRuns: 200 });
  });

  it('leaves books that agree with themselves', async () => {
    expect(await checkLedger(fresh.database)).toEqual([]);
    expect(await checkHashes(fresh.database)).toEqual([]);
  });
});
