import { afterAll } from 'vitest';
import { runSeed } from './run-seed.ts';
import { openFederationBed } from './three-nodes.ts';
import { it } from 'vitest';
it('tally', { timeout: 900_000 }, async () => {
  const bed = await openFederationBed();
  const tally = new Map<string, number>();
  let bad = 0;
  for (let s = 1; s <= Number(process.env['N'] ?? 60); s++) {
    const r = await runSeed(bed, s);
    for (const [k, v] of r.tally) tally.set(k, (tally.get(k) ?? 0) + v);
    if (r.problems.length > 0) { bad++; console.log('seed', s, r.problems.slice(0, 5).join('\n')); }
  }
  console.log([...tally].sort().map(([k, v]) => `${k} ${v}`).join('\n'), '\nbad', bad);
  await bed.drop();
});
