import type { Database } from '../../src/platform/postgres/index.ts';
import type { Books } from './books.ts';

interface WindowRow {
  /** Currency and month. */
  readonly name: string;
  readonly state: string;
  /** Digests of the own statement and of the other side's as it was told. */
  readonly digests: readonly string[];
  readonly differing_days: number;
}

async function windowsOf(database: Database): Promise<ReadonlyMap<string, WindowRow>> {
  const rows = await database.rows<WindowRow>(
    `select w.currency || ' ' || w.month as name, w.state,
            (select jsonb_agg(s.digest order by s.side desc) from capital.statement s
              where (s.scheme, s.counterparty, s.currency, s.month)
                  = (w.scheme, w.counterparty, w.currency, w.month)) as digests,
            (select count(*)::integer from capital.differing_day d
              where (d.scheme, d.counterparty, d.currency, d.month)
                  = (w.scheme, w.counterparty, w.currency, w.month)) as differing_days
       from capital."window" w where w.counterparty in ('HK', 'GD')`,
  );
  return new Map(rows.map((row) => [row.name, row]));
}

/** Every window must have ended in the same statement on both sides. */
export async function compareWindows(books: Books): Promise<readonly string[]> {
  const home = await windowsOf(books.HK);
  const treating = await windowsOf(books.GD);
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
