import { it } from 'vitest';
import { runSeed } from './run-seed.ts';
import { openFederationBed } from './world/three-nodes.ts';
it('tally', { timeout: 900_000 }, async () => {
  const bed = await openFederationBed();
  const tally = new Map<string, number>();
  let bad = 0; const from = Number(process.env['FROM'] ?? 1);
  const t = Date.now(); const cpu = process.cpuUsage();
  const n = Number(process.env['N'] ?? 60);
  for (let s = from; s < from + n; s++) {
    const r = await runSeed(bed, s);
    for (const [k, v] of r.tally) tally.set(k, (tally.get(k) ?? 0) + v);
    if (r.problems.length > 0) { bad++; console.log('seed', s, r.problems.slice(0, 5).join('\n')); }
  }
  const u = process.cpuUsage(cpu);
  console.log([...tally].sort().map(([k, v]) => `${k} ${v}`).join('\n'), '\nbad', bad, (Date.now() - t) / n, (u.user + u.system) / 1000 / n);
  await bed.drop();
});
