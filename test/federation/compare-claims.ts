import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Filing } from './filings.ts';
import type { Federation, FederationNode } from './three-nodes.ts';

interface Row {
  readonly claim_id: string;
  readonly state: string;
  readonly asked: string | null;
  /** Everything that both sides must say in the same words. */
  readonly told: string;
  readonly payments: number;
  readonly reversals: number;
  readonly paid_journals: number;
  readonly reversed_journals: number;
  readonly was_refused: boolean;
}

/** What each side keeps for itself. */
const OWN = [
  'person_id',
  'treating',
  'organisation',
  'submitted_by',
  'idempotency_key',
  'content_digest',
  'event_count',
  'last_hash',
  'asked',
  'asked_at',
];

async function claimsOf(node: FederationNode): Promise<ReadonlyMap<string, Row>> {
  const rows = await node.database.rows<Row>(
    `select c.claim_id, c.state, c.asked, (to_jsonb(c) - $1::text[])::text as told,
            (select count(*)::integer from capital.item i
              where i.claim_id = c.claim_id and i.kind = 'payment') as payments,
            (select count(*)::integer from capital.item i
              where i.claim_id = c.claim_id and i.kind = 'reversal') as reversals,
            (select count(*)::integer from capital.journal j
              where j.claim_id = c.claim_id and j.kind in ('payment', 'receivable')) as paid_journals,
            (select count(*)::integer from capital.journal j
              where j.claim_id = c.claim_id and j.kind = 'reversal') as reversed_journals,
            exists (select from capital.claim_event e
              where e.claim_id = c.claim_id and e.event = 'refused') as was_refused
       from capital.claim c where c.channel = 'exchange' order by c.claim_id`,
    [OWN],
  );
  return new Map(rows.map((row) => [row.claim_id, row]));
}

const FINAL = ['ADJUDICATED', 'DENIED', 'RETURNED', 'REVERSED', 'EXPIRED'];

/** How often a claim may stand in the items: once when paid, once more when taken back. */
function itemsProblem(row: Row): string | null {
  const { state, payments, reversals, paid_journals, reversed_journals } = row;
  if (payments > 1 || reversals > 1) return 'stands in the windows more than once';
  if (payments !== paid_journals || reversals !== reversed_journals) {
    return `has ${payments} − ${reversals} items and ${paid_journals} − ${reversed_journals} journals`;
  }
  if (state === 'ADJUDICATED')
    return payments - reversals === 1 ? null : 'is paid and not in the windows';
  return payments === reversals ? null : `is ${state} and in the windows`;
}

/** What is wrong with one claim that both sides have. */
function rowProblem(treating: Row, home: Row): string | null {
  if (treating.told !== home.told)
    return `is told differently:\n  ${treating.told}\n  ${home.told}`;
  if (!FINAL.includes(home.state)) return `has no end: ${home.state}`;
  if (treating.asked !== null) return `still waits for ${treating.asked}`;
  return itemsProblem(treating) ?? itemsProblem(home);
}

/** What became of a filing must be what its counter was told it would. */
function filingProblem(filing: Filing, row: Row | undefined): string | null {
  if (filing.claim_id === null) return 'was never acknowledged';
  if (row === undefined) return 'was acknowledged and is lost';
  const { accepted } = filing;
  if (row.was_refused) return null;
  if (accepted.has('reverse') && !['REVERSED', 'EXPIRED'].includes(row.state)) {
    return `was taken back and is ${row.state}`;
  }
  return null;
}

/** Compares every claim at the side where it was entered with home's; gives what is wrong. */
export async function compareClaims(
  federation: Federation,
  filings: readonly Filing[],
): Promise<{ readonly problems: readonly string[]; readonly states: readonly string[] }> {
  const { nodes } = federation;
  const home = await claimsOf(nodes.HK);
  const sides = new Map<Jurisdiction, ReadonlyMap<string, Row>>([
    ['GD', await claimsOf(nodes.GD)],
    ['MO', await claimsOf(nodes.MO)],
  ]);
  const problems: string[] = [];
  let entered = 0;
  for (const [side, rows] of sides) {
    entered += rows.size;
    for (const [claim_id, row] of rows) {
      const twin = home.get(claim_id);
      const problem = twin === undefined ? 'never reached home' : rowProblem(row, twin);
      if (problem !== null) problems.push(`${side} ${claim_id} ${problem}`);
    }
  }
  if (home.size !== entered) problems.push(`home has ${home.size} claims, ${entered} were entered`);
  if (filings.length !== entered) {
    problems.push(`${filings.length} filings made ${entered} claims`);
  }
  for (const filing of filings) {
    const problem = filingProblem(filing, sides.get(filing.side)?.get(filing.claim_id ?? ''));
    if (problem !== null) problems.push(`${filing.key} ${problem}`);
  }
  return { problems, states: [...home.values()].map(({ state }) => state) };
}
