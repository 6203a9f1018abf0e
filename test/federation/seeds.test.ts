import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed } from './run-seed.ts';
import { type FederationBed, openFederationBed } from './three-nodes.ts';

describe('three nodes in all weathers', () => {
  let bed: FederationBed;
  beforeAll(async () => {
    bed = await openFederationBed();
  });
  afterAll(() => bed.drop());
  const tally = new Map<string, number>();
  const n = Number(process.env['SAMPAN_TEST_SEEDS'] ?? 30);
  it('seeds', { timeout: 600_000 }, async () => {
    const bad: string[] = [];
    const started = Date.now();
    const cpu = process.cpuUsage();
    for (let seed = 1; seed <= n; seed++) {
      const report = await runSeed(bed, seed);
      for (const [k, v] of report.tally) tally.set(k, (tally.get(k) ?? 0) + v);
      if (report.problems.length > 0)
        bad.push(`seed ${seed}\n${report.problems.slice(0, 6).join('\n')}`);
    }
    const used = process.cpuUsage(cpu);
    process.stdout.write(
      `${(Date.now() - started) / n} ms a seed, cpu ${(used.user + used.system) / 1000 / n} ms\n`,
    );
    process.stdout.write(
      [...tally]
        .sort()
        .map(([k, v]) => `${k} ${v}`)
        .join('\n') + '\n',
    );
    expect(bad.slice(0, 10).join('\n\n') + bad.length).toBe('0');
  });
});
