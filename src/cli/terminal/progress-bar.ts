import cliProgress from 'cli-progress';

type Facts = Readonly<Record<string, string | number>>;

/** Shows on standard error how far long work is. */
export interface Progress {
  update(done: number, total: number, facts?: Facts): void;
}

/** Where no terminal shows a bar, such as in a log file, a line is written this often. */
const LINE_EVERY_MS = 10_000;

/**
 * Shows a bar while `work` runs, and takes it away however it ends; without a terminal lines now and then stand for
 * it. `format` may name `{bar}`, `{value}`, `{total}`, `{duration_formatted}` and the facts of an update.
 */
export function withProgress<T>(
  format: string,
  work: (progress: Progress) => Promise<T>,
  first: Facts = {},
): Promise<T> {
  const { progress, stop } =
    process.stderr.isTTY === true ? showBar(format, first) : writeLines(format, first);
  return work(progress).finally(stop);
}

function showBar(format: string, first: Facts) {
  const options = { format, stream: process.stderr };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  bar.start(1, 0, first);
  const update = (done: number, total: number, facts: Facts = {}) => {
    bar.setTotal(total);
    bar.update(done, facts);
  };
  return { progress: { update }, stop: () => bar.stop() };
}

function writeLines(format: string, first: Facts) {
  const started = Date.now();
  const line = format.replace(' [{bar}]', '');
  let known: Facts = { ...first, value: 0, total: '?' };
  const write = () => {
    const duration_formatted = `${Math.round((Date.now() - started) / 1000)}s`;
    const facts: Facts = { ...known, duration_formatted };
    process.stderr.write(`${line.replace(/\{(\w+)\}/g, (_, name) => String(facts[name]))}\n`);
  };
  const timer = setInterval(write, LINE_EVERY_MS);
  const update = (value: number, total: number, facts: Facts = {}) => {
    known = { ...known, ...facts, value, total };
  };
  return { progress: { update }, stop: () => clearInterval(timer) };
}
