import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  creditDue,
  recordDesignatedUse,
  rewardJob,
  type VoucherRoutePorts,
  voucherAccount,
  vouchersRoutes,
} from '../../src/capital/vouchers/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { idOf } from './ledger/ledger-books.ts';
import { charge, open, own, person, reward, voucherLaw, voucherPorts } from './vouchers-world.ts';

let fresh: FreshDatabase;
const law = voucherLaw();
const ports = {
  ...voucherPorts(law),
  tell_rewards: async () => {},
  findSpouse: async (_session: unknown, person_id: string) =>
    person_id === idOf('tai man')
      ? {
          spouse_id: idOf('siu fong'),
          spouse_name: { name_zh: '李小芳', name_en: 'LEE Siu Fong' },
          from: day('2024-05-01'),
        }
      : null,
};
const today = day('2026-01-31');

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  await open(database, ports, person('tai man', { birth_year: 1951, brought_forward: 710_000n }));
  await open(database, ports, person('siu fong', { birth_year: 1953, brought_forward: 150_000n }));
  const credited = await creditDue(database, ports, today);
  expect(credited).toMatchObject({ ok: true, value: { credited: 290_000n, forfeited: 110_000n } });
  await charge(database, ports, { claim: 'a1', who: 'tai man' }, [own(120_000n)]);
  const use = { person_id: idOf('tai man'), claim_id: idOf('claim a1') };
  await recordDesignatedUse(database, [{ ...use, earned_year: 2026, minor: 120_000n }]);
  await rewardJob(database, ports, today);
  const eyes = { claim: 'a2', who: 'tai man', optometry: true };
  await charge(database, ports, eyes, [reward(2026, 10_000n), own(30_000n)]);
  const held = { claim: 'a3', who: 'tai man' };
  await charge(database, ports, held, [own(50_000n)], instant('2026-02-07T16:00:00Z'));
});
afterAll(() => fresh.drop());

/** The handler of the one route, as the HTTP application would call it. */
function handlerOf(routePorts: VoucherRoutePorts) {
  const routes: { action: string; handle: (asked: unknown) => Promise<unknown> }[] = [];
  const app = { guarded: (route: (typeof routes)[number]) => routes.push(route) };
  vouchersRoutes(app as unknown as HttpApp, routePorts);
  const [route] = routes;
  if (route === undefined) throw new Error('no route was added');
  expect(route.action).toBe('capital.account.view_own');
  return (principal: Partial<Principal>, query: object) => route.handle({ principal, query });
}

describe('the voucher account as its holder sees it', () => {
  it('says what is left, what comes next and how far the reward is', async () => {
    const of = { person_id: idOf('tai man'), today };
    expect(await voucherAccount(fresh.database, ports, of)).toEqual({
      ok: true,
      value: {
        person_id: idOf('tai man'),
        opened_on: day('2025-12-31'),
        closed_on: null,
        own: 600_000n,
        held: 50_000n,
        limit: 800_000n,
        next_credit: { day: day('2027-01-01'), amount: 200_000n, forfeited: 50_000n },
        rewards: [{ earned_year: 2026, available: 40_000n, usable_until: day('2027-12-31') }],
        optometry: {
          id: '2025-2026',
          from: day('2025-01-01'),
          to: day('2027-01-01'),
          used: 40_000n,
          ceiling: 200_000n,
        },
        spouse: {
          spouse_id: idOf('siu fong'),
          spouse_name: { name_zh: '李小芳', name_en: 'LEE Siu Fong' },
          from: day('2024-05-01'),
          available: 350_000n,
        },
        reward_progress: { year: 2026, spent: 120_000n, needed: 100_000n, is_given: true },
      },
    });
  });

  it('is not there for somebody without one', async () => {
    const of = { person_id: idOf('nobody'), today };
    expect(await voucherAccount(fresh.database, ports, of)).toMatchObject({
      ok: false,
      error: { code: 'voucher.account_not_found' },
    });
  });

  it('reads as JSON with every entry and the balance after it, page by page', async () => {
    const ask = handlerOf({ ...ports, database: fresh.database });
    const patient = { person_id: idOf('tai man') };
    const hkd = (value: string) => ({ currency: 'HKD', value });
    expect(await ask(patient, {})).toMatchObject({
      ok: true,
      value: {
        as_of: '2026-01-31',
        balances: {
          own: hkd('6000.00'),
          held: hkd('500.00'),
          rewards: hkd('400.00'),
          spouse: hkd('3500.00'),
          total_for_designated: hkd('9900.00'),
          total: hkd('9500.00'),
        },
        rewards: [{ earned_year: 2026, available: hkd('400.00'), lapses_on: '2027-12-31' }],
        optometry: { block: '2025-2026', until: '2026-12-31', used: hkd('400.00') },
        next_cursor: null,
      },
    });
    const shown: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (await ask(patient, cursor === null ? { limit: 2 } : { limit: 2, cursor })) as {
        value: {
          entries: { kind: string; amount: { value: string }; balance_after: { value: string } }[];
          next_cursor: string | null;
        };
      };
      const { entries, next_cursor } = page.value;
      shown.push(
        ...entries.map((of) => `${of.kind} ${of.amount.value} = ${of.balance_after.value}`),
      );
      cursor = next_cursor;
    } while (cursor !== null);
    expect(shown).toEqual([
      'payment -300.00 = 6500.00',
      'payment -100.00 = 400.00',
      'reward 500.00 = 500.00',
      'payment -1200.00 = 6800.00',
      'annual_credit 2000.00 = 8000.00',
      'forfeiture -1100.00 = 6000.00',
      'opening 7100.00 = 7100.00',
    ]);
  });

  it('shows nothing to a sign-in that is no person', async () => {
    const ask = handlerOf({ ...ports, database: fresh.database });
    expect(await ask({}, {})).toMatchObject({
      ok: false,
      error: { code: 'voucher.account_not_found' },
    });
  });
});
