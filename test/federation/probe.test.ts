import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { runSeed } from './run-seed.ts';
import { openFederationBed } from './three-nodes.ts';
function ticks(pid: number) { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return Number(f[11]) + Number(f[12]); }
it('same', { timeout: 600_000 }, async () => {
  const bed = await openFederationBed();
  const N = Number(process.env['N'] ?? 60);
  const first = await runSeed(bed, 1) as any;
  const nodes = Object.values(first.federation.nodes) as any[];
  const pids = async () => { const set = new Set<number>(); for (const n of nodes) for (const r of await n.database.rows('select pid from pg_stat_activity where datname = current_database()')) set.add(r.pid); return [...set]; };
  for (const [a, b] of [[2, N/2], [N/2+1, N]] as const) {
  const p0 = new Map((await pids()).map((p) => [p, ticks(p)]));
  const cpu = process.cpuUsage(); const t = Date.now();
  for (let s = a; s <= b; s++) await runSeed(bed, s);
  const c = process.cpuUsage(cpu);
  let pg = 0; for (const p of await pids()) pg += ticks(p) - (p0.get(p) ?? 0);
  const k = b - a + 1;
  console.log({ wall: (Date.now() - t) / k, node: (c.user + c.system) / 1000 / k, pg: pg * 10 / k });
  }
  await bed.drop();
});
