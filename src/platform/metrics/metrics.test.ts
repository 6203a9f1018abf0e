import { expect, test } from 'vitest';
import { createMetrics } from './index.ts';

test('counters, histograms and gauges of one node appear in the text of Prometheus', async () => {
  const metrics = createMetrics({ node: 'HK', process: false });
  const count = metrics.counter('sampan_things_total', 'Things.', ['kind']);
  count({ kind: 'small' });
  count({ kind: 'small' }, 2);
  metrics.histogram('sampan_wait_seconds', 'Waits.', ['kind'], [0.1, 1])({ kind: 'small' }, 0.5);
  metrics.gauge('sampan_waiting', 'Waiting now.', ['peer'], async () => [
    { labels: { peer: 'GD' }, value: 7 },
  ]);
  const { content, content_type } = await metrics.text();
  expect(content_type).toContain('text/plain');
  expect(content).toContain('sampan_things_total{kind="small",node="HK"} 3');
  expect(content).toContain('sampan_wait_seconds_bucket{le="1",node="HK",kind="small"} 1');
  expect(content).toContain('sampan_waiting{peer="GD",node="HK"} 7');
});

test('two nodes in one process keep apart', async () => {
  const metrics = ['HK', 'GD'].map((node) => createMetrics({ node, process: true }));
  metrics[0]?.counter('sampan_things_total', 'Things.')({});
  expect((await metrics[0]?.text())?.content).toContain('sampan_things_total');
  expect((await metrics[1]?.text())?.content).not.toContain('sampan_things_total');
  expect((await metrics[1]?.text())?.content).toContain('process_cpu_seconds_total');
});
