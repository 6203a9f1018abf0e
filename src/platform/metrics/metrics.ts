import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type Labels = Readonly<Record<string, string>>;

/** One number of a gauge. */
export interface Measured {
  readonly labels: Labels;
  readonly value: number;
}

/** What one node counts and times. Labels take few values and never anything about a person. */
export interface Metrics {
  /** Makes a counter; call the answer to count. */
  counter(
    name: string,
    help: string,
    labels?: readonly string[],
  ): (labels: Labels, by?: number) => void;
  /** Makes a histogram; call the answer with what was measured, in the unit that the name ends in. */
  histogram(
    name: string,
    help: string,
    labels: readonly string[],
    buckets: readonly number[],
  ): (labels: Labels, value: number) => void;
  /** Numbers that are read whenever the metrics are asked for, one for each set of labels. */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => Promise<readonly Measured[]>,
  ): void;
  /** Everything in the text format of Prometheus. */
  text(): Promise<{ readonly content_type: string; readonly content: string }>;
}

/**
 * The metrics of one node, apart from those of other nodes in the same process.
 * @param options.process also measure the process: memory, CPU, event loop, garbage collection.
 */
export function createMetrics(options: {
  readonly node: string;
  readonly process: boolean;
}): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ node: options.node });
  if (options.process) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    counter: (name, help, labels = []) => {
      const counter = new Counter({ name, help, labelNames: [...labels], registers });
      return (values, by = 1) => counter.inc(values, by);
    },
    histogram: (name, help, labels, buckets) => {
      const histogram = new Histogram({
        name,
        help,
        labelNames: [...labels],
        buckets: [...buckets],
        registers,
      });
      return (values, value) => histogram.observe(values, value);
    },
    gauge: (name, help, labels, read) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames: [...labels],
        registers,
        collect: async () => {
          const measured = await read();
          gauge.reset();
          for (const one of measured) gauge.set(one.labels, one.value);
        },
      });
    },
    text: async () => ({ content_type: registry.contentType, content: await registry.metrics() }),
  };
}
