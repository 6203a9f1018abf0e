import { checkClaims, replayDecisions } from '../../src/capital/claims/index.ts';
import { checkHashes, checkLedger } from '../../src/capital/ledger/index.ts';
import { JURISDICTIONS } from '../../src/kernel/jurisdiction.ts';
import type { Federation, FederationNode } from './three-nodes.ts';

type Sums = ReadonlyMap<string, bigint>;

/** Credit balance of every account that is not zero, by code and currency. */
async function balancesOf(node: FederationNode): Promise<Sums> {
  const rows = await node.database.rows<{ account: string; minor: bigint }>(
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
async function comparePairs({ nodes }: Federation): Promise<readonly string[]> {
  const [hk, gd] = [await balancesOf(nodes.HK), await balancesOf(nodes.GD)];
  const pairs: [string, unknown, unknown][] = [
    [
      'payable of home, receivable of the mainland',
      under(hk, 'payable:GD:'),
      negated(under(gd, 'receivable:HK:')),
    ],
    ['items', await itemsOf(nodes.HK), await itemsOf(nodes.GD)],
    [
      'entitlement used by month',
      await usedByMonth(nodes.HK),
      negated(under(gd, 'memo:HK:hk.elderly_voucher:')),
    ],
    [
      'entitlement used',
      (hk.get('clearing:fx:HKD-CNY HKD') ?? 0n) + (hk.get('rounding:hk.elderly_voucher HKD') ?? 0n),
      gd.get('memo:entitlement_used HKD') ?? 0n,
    ],
  ];
  return pairs
    .filter(([, one, other]) => text(one) !== text(other))
    .map(([what, one, other]) => `${what}: ${text(one)} against ${text(other)}`);
}

function itemsOf(node: FederationNode): Promise<object[]> {
  return node.database.rows(
    `select item_id, claim_id, kind, scheme, currency, month, service_day, institution, service_point,
            voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor
       from capital.item order by item_id`,
  );
}

async function usedByMonth(node: FederationNode): Promise<Record<string, bigint>> {
  const rows = await node.database.rows<{ month: string; minor: bigint }>(
    `select month || ' HKD' as month, sum(voucher_hkd_minor)::bigint as minor from capital.item
      group by month having sum(voucher_hkd_minor) <> 0 order by month`,
  );
  return Object.fromEntries(rows.map(({ month, minor }) => [month, minor]));
}

interface WindowRow {
  /** Currency and month. */
  readonly name: string;
  readonly state: string;
  /** Digests of the own statement and of the other side's as it was told. */
  readonly digests: readonly string[];
  readonly differing_days: number;
}

async function windowsOf(node: FederationNode): Promise<ReadonlyMap<string, WindowRow>> {
  const rows = await node.database.rows<WindowRow>(
    `select w.currency || ' ' || w.month as name, w.state,
            (select jsonb_agg(s.digest order by s.side desc) from capital.statement s
              where (s.scheme, s.counterparty, s.currency, s.month)
                  = (w.scheme, w.counterparty, w.currency, w.month)) as digests,
            (select count(*)::integer from capital.differing_day d
              where (d.scheme, d.counterparty, d.currency, d.month)
                  = (w.scheme, w.counterparty, w.currency, w.month)) as differing_days
       from capital."window" w`,
  );
  return new Map(rows.map((row) => [row.name, row]));
}

/** Every window must have ended in the same statement on both sides. */
async function compareWindows({ nodes }: Federation): Promise<readonly string[]> {
  const home = await windowsOf(nodes.HK);
  const treating = await windowsOf(nodes.GD);
  const names = [...new Set([...home.keys(), ...treating.keys()])];
  return names.flatMap((name) => {
    const problem = windowProblem(home.get(name), treating.get(name));
    return problem === null ? [] : [`window ${name} ${problem}`];
  });
}

function windowProblem(home: WindowRow | undefined, twin: WindowRow | undefined): string | null {
  if (home === undefined || twin === undefined) return 'is on one side only';
  const digests = [...(home.digests ?? []), ...(twin.digests ?? [])];
  if (digests.length !== 4) return 'was not stated by both sides to both';
  if (new Set(digests).size > 1) return `has statements that differ: ${digests.join(' ')}`;
  if (home.differing_days + twin.differing_days > 0) return 'has days that differ';
  if (home.state !== twin.state) return `is ${home.state} and ${twin.state}`;
  return ['FIXED', 'SETTLED'].includes(home.state) ? null : `is ${home.state}`;
}

/** A balance at any moment is neither negative nor above the limit of the scheme, which is HKD 8,000 since 2019. */
async function checkLimits(node: FederationNode): Promise<readonly string[]> {
  const rows = await node.database.rows<{ code: string; least: bigint; most: bigint }>(
    `select code, min(balance)::bigint as least, max(balance)::bigint as most from (
       select a.code, sum(-sum(p.minor)) over (partition by a.code order by p.sequence) as balance
         from capital.posting p join capital.account a using (account_id)
        where a.is_limit group by a.code, p.sequence) as every
      group by code
     having min(balance) < 0 or (code like '%:ordinary' and max(balance) > 800000)`,
  );
  return rows.map(({ code, least, most }) => `${code} went from ${least} to ${most}`);
}

/** Every message was handled by its receiver, once, and nothing was refused. */
async function checkStreams({ nodes }: Federation): Promise<readonly string[]> {
  const problems: string[] = [];
  const received = new Map<string, bigint>();
  for (const { side, database } of Object.values(nodes)) {
    const rows = await database.rows<{ problem: string }>(
      `select 'sent ' || kind || ' is ' || state || coalesce(' ' || code, '') as problem
         from exchange.outbox where state <> 'delivered'
       union all
       select 'received ' || kind || ' is ' || state || coalesce(' ' || code, '')
         from exchange.inbox where state <> 'handled' or attempts <> 1
       union all
       select 'refused ' || coalesce(kind, '') || ' ' || code from exchange.refusal
       union all
       select 'pairing request ' || state from people.pairing_request where state = 'SENT'
       union all
       select 'consent request ' || state from data.consent_request where state = 'SENT'`,
    );
    problems.push(...rows.map(({ problem }) => `${side}: ${problem}`));
    for (const { peer, count } of await database.rows<{ peer: string; count: bigint }>(
      'select peer, received as count from exchange.inbound',
    )) {
      received.set(`${peer}>${side}`, count);
    }
  }
  for (const { side, database } of Object.values(nodes)) {
    for (const { peer, assigned, answered } of await database.rows<{
      peer: string;
      assigned: bigint;
      answered: bigint;
    }>('select peer, assigned, answered from exchange.peer')) {
      const got = received.get(`${side}>${peer}`) ?? 0n;
      if (assigned === answered && assigned === got) continue;
      problems.push(`${side}>${peer}: ${assigned} sent, ${answered} answered, ${got} received`);
    }
  }
  return problems;
}

/** Everything that must hold between the books when nothing is on its way; gives what does not. */
export async function compareBooks(
  federation: Federation,
  options: { readonly replay: boolean },
): Promise<readonly string[]> {
  const { nodes } = federation;
  const problems = [
    ...(await comparePairs(federation)),
    ...(await compareWindows(federation)),
    ...(await checkStreams(federation)),
    ...(await checkLimits(nodes.HK)),
  ];
  for (const side of JURISDICTIONS) {
    const { database } = nodes[side];
    const { differing } = await checkClaims(database);
    problems.push(...differing.map((one) => `${side} chain: ${text(one)}`));
    problems.push(...(await checkLedger(database)).map((one) => `${side} ledger: ${text(one)}`));
    problems.push(...(await checkHashes(database)).map((one) => `${side} journal: ${text(one)}`));
  }
  if (options.replay) {
    const { differing } = await replayDecisions(nodes.HK.database);
    problems.push(...differing.map((one) => `replay: ${text(one)}`));
  }
  return problems;
}
