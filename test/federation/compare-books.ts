import { checkClaims, replayDecisions } from '../../src/capital/claims/index.ts';
import { checkHashes, checkLedger } from '../../src/capital/ledger/index.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { type Books, sidesOf } from './books.ts';
import { checkStreams } from './check-streams.ts';
import { compareWindows } from './compare-windows.ts';

type Sums = ReadonlyMap<string, bigint>;

/** Credit balance of every account that is not zero, by code and currency. */
async function balancesOf(database: Database): Promise<Sums> {
  const rows = await database.rows<{ account: string; minor: bigint }>(
    `select a.code || ' ' || a.currency as account, -sum(p.minor)::bigint as minor
       from capital.posting p join capital.account a using (account_id)
      group by 1 having sum(p.minor) <> 0`,
  );
  return new Map(rows.map(({ account, minor }) => [account, minor]));
}

/** The part of the balances whose accounts begin so, by what comes after it. */
function under(balances: Sums, prefix: string): Record<string, bigint> {
  return Object.fromEntries(
    [...balances]
      .filter(([account]) => account.startsWith(prefix))
      .map(([account, minor]) => [account.slice(prefix.length), minor])
      .sort(),
  );
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? one.toString() : one));

const negated = (sums: Record<string, bigint>) =>
  Object.fromEntries(Object.entries(sums).map(([key, minor]) => [key, -minor]));

/** What two books of the same thing must have in common. */
async function comparePairs(books: Books): Promise<readonly string[]> {
  const [hk, gd] = [await balancesOf(books.HK), await balancesOf(books.GD)];
  const direct = await usedDirectly(books.HK);
  const pairs: [string, unknown, unknown][] = [
    [
      'payable of home, receivable of the mainland',
      under(hk, 'payable:GD:'),
      negated(under(gd, 'receivable:HK:')),
    ],
    ['items', await itemsOf(books.HK), await itemsOf(books.GD)],
    [
      'entitlement used by month',
      await usedByMonth(books.HK),
      negated(under(gd, 'memo:HK:hk.elderly_voucher:')),
    ],
    ['entitlement used', usedOf(hk), (gd.get('memo:entitlement_used HKD') ?? 0n) + direct],
  ];
  return pairs
    .filter(([, one, other]) => text(one) !== text(other))
    .map(([what, one, other]) => `${what}: ${text(one)} against ${text(other)}`);
}

function itemsOf(database: Database): Promise<object[]> {
  return database.rows(
    `select item_id, claim_id, kind, scheme, currency, month, service_day, institution, service_point,
            voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor
       from capital.item where counterparty in ('HK', 'GD') order by item_id`,
  );
}

/** What left the entitlements at home, as the accounts say that take it. */
function usedOf(home: Sums): bigint {
  const taken = ['clearing:fx:HKD-CNY HKD', 'rounding:hk.elderly_voucher HKD'];
  return taken.reduce((sum, account) => sum + (home.get(account) ?? 0n), 0n);
}

/** What institutions claimed at home itself: the mainland's books know nothing of it. */
async function usedDirectly(home: Database): Promise<bigint> {
  const [row] = await home.rows<{ minor: bigint }>(
    `select coalesce(sum(voucher_hkd_minor), 0)::bigint as minor from capital.item
      where counterparty like 'provider:%'`,
  );
  return row?.minor ?? 0n;
}

async function usedByMonth(database: Database): Promise<Record<string, bigint>> {
  const rows = await database.rows<{ month: string; minor: bigint }>(
    `select month || ' HKD' as month, sum(voucher_hkd_minor)::bigint as minor from capital.item
      where counterparty = 'GD' group by month having sum(voucher_hkd_minor) <> 0 order by month`,
  );
  return Object.fromEntries(rows.map(({ month, minor }) => [month, minor]));
}

/** A balance at any moment is neither negative nor above the limit of the scheme, which is HKD 8,000 since 2019. */
async function checkLimits(database: Database): Promise<readonly string[]> {
  const rows = await database.rows<{ code: string; least: bigint; most: bigint }>(
    `select code, min(balance)::bigint as least, max(balance)::bigint as most from (
       select a.code, sum(-sum(p.minor)) over (partition by a.code order by p.sequence) as balance
         from capital.posting p join capital.account a using (account_id)
        where a.is_limit group by a.code, p.sequence) as every
      group by code
     having min(balance) < 0 or (code like '%:ordinary' and max(balance) > 800000)`,
  );
  return rows.map(({ code, least, most }) => `${code} went from ${least} to ${most}`);
}

/** Decisions whose law was not kept, so that nobody could decide them again. */
async function lawless(database: Database): Promise<readonly string[]> {
  const rows = await database.rows<{ claim_id: string }>(
    `select claim_id from capital.decision d
      where not exists (select from capital.policy_edition e where e.digest = d.policy_digest)`,
  );
  return rows.map(({ claim_id }) => `the law of the decision on ${claim_id} is not kept`);
}

/** Everything that must hold between the books when nothing is on its way; gives what does not. */
export async function compareBooks(
  books: Books,
  options: { readonly replay: boolean },
): Promise<readonly string[]> {
  const problems = [
    ...(await comparePairs(books)),
    ...(await compareWindows(books)),
    ...(await checkStreams(books)),
    ...(await checkLimits(books.HK)),
    ...(await lawless(books.HK)),
  ];
  for (const [side, database] of sidesOf(books)) {
    const { differing } = await checkClaims(database);
    problems.push(...differing.map((one) => `${side} chain: ${text(one)}`));
    problems.push(...(await checkLedger(database)).map((one) => `${side} ledger: ${text(one)}`));
    problems.push(...(await checkHashes(database)).map((one) => `${side} journal: ${text(one)}`));
  }
  if (options.replay) {
    const { differing } = await replayDecisions(books.HK);
    problems.push(...differing.map((one) => `replay: ${text(one)}`));
  }
  return problems;
}
