import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { type Books, sidesOf } from './books.ts';

/** A claim as whoever entered it remembers it. */
export interface Remembered {
  readonly side: Jurisdiction;
  readonly key: string;
  /** Null as long as nobody has acknowledged it. */
  readonly claim_id: string | null;
  /** Steps that the node has accepted. */
  readonly accepted: ReadonlySet<'confirm' | 'reverse'>;
}

interface Row {
  readonly claim_id: string;
  readonly channel: 'exchange' | 'direct';
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

type Rows = ReadonlyMap<string, Row>;

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

async function claimsOf(database: Database): Promise<Rows> {
  const rows = await database.rows<Row>(
    `select c.claim_id, c.channel, c.state, c.asked, (to_jsonb(c) - $1::text[])::text as told,
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
       from capital.claim c order by c.claim_id`,
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
  if (state === 'ADJUDICATED') {
    return payments - reversals === 1 ? null : 'is paid and not in the windows';
  }
  return payments === reversals ? null : `is ${state} and in the windows`;
}

/** What is wrong with one claim that both sides have. */
function twinProblem(treating: Row, home: Row | undefined): string | null {
  if (home === undefined) return 'never reached home';
  if (treating.told !== home.told) {
    return `is told differently:\n  ${treating.told}\n  ${home.told}`;
  }
  if (!FINAL.includes(home.state)) return `has no end: ${home.state}`;
  if (treating.asked !== null) return `still waits for ${treating.asked}`;
  return itemsProblem(treating) ?? itemsProblem(home);
}

function twinProblems(side: Jurisdiction, own: Rows, home: Rows): readonly string[] {
  return [...own].flatMap(([claim_id, row]) => {
    const problem = twinProblem(row, home.get(claim_id));
    return problem === null ? [] : [`${side} ${claim_id} ${problem}`];
  });
}

/** What became of a claim must be what whoever entered it was told it would. */
function rememberedProblem({ claim_id, accepted }: Remembered, row: Row | undefined) {
  if (claim_id === null) return 'was never acknowledged';
  if (row === undefined) return 'was acknowledged and is lost';
  if (row.was_refused || !accepted.has('reverse')) return null;
  const isBack = row.state === 'REVERSED' || row.state === 'EXPIRED';
  return isBack ? null : `was taken back and is ${row.state}`;
}

/** No visit to a department is paid twice, whichever way its claims came. */
async function paidTwice(home: Database): Promise<readonly string[]> {
  const rows = await home.rows<{ visit: string }>(
    `select institution || ' ' || department || ' ' || episode as visit from capital.claim
      where state = 'ADJUDICATED' group by institution, department, episode having count(*) > 1`,
  );
  return rows.map(({ visit }) => `${visit} is paid twice`);
}

/** Compares every claim at the side where it was entered with home's; gives what is wrong. */
export async function compareClaims(
  books: Books,
  remembered: readonly Remembered[],
): Promise<{ readonly problems: readonly string[]; readonly states: readonly string[] }> {
  const rows = new Map<Jurisdiction, Rows>();
  for (const [side, database] of sidesOf(books)) rows.set(side, await claimsOf(database));
  const home: Rows = rows.get('HK') ?? new Map();
  const problems = [
    ...(await paidTwice(books.HK)),
    ...[...rows].flatMap(([side, own]) => (side === 'HK' ? [] : twinProblems(side, own, home))),
  ];
  const at = (side: Jurisdiction) => rows.get(side)?.size ?? 0;
  const direct = [...home.values()].filter(({ channel }) => channel === 'direct').length;
  const entered = direct + at('GD') + at('MO');
  if (home.size !== entered) problems.push(`home has ${home.size} claims of ${entered}`);
  if (remembered.length !== entered) {
    problems.push(`${remembered.length} filings made ${entered} claims`);
  }
  for (const one of remembered) {
    const problem = rememberedProblem(one, rows.get(one.side)?.get(one.claim_id ?? ''));
    if (problem !== null) problems.push(`${one.key} ${problem}`);
  }
  return { problems, states: [...home.values()].map(({ state }) => state) };
}
