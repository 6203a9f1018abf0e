import { type DestinationStream, type Logger, pino } from 'pino';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { describeError } from './describe-error.ts';
import { hidePrivate } from './hide-private.ts';

/** Lines of JSON, each with the node; a line of a flow carries `flow`. */
export type Log = Logger;

/** The parts of the product that speak in the log: the four flows and what carries them. */
export type Flow = 'people' | 'data' | 'products' | 'capital' | 'insight' | 'exchange' | 'platform';

/**
 * Makes the log of one node.
 * @param options.level least serious level that is written, such as `info`.
 * @param options.destination where lines go; standard output unless said.
 */
export function createLog(options: {
  readonly node: Jurisdiction | null;
  readonly level: string;
  readonly destination?: DestinationStream;
}): Log {
  const settings = {
    level: options.level,
    base: options.node === null ? {} : { node: options.node },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: hidePrivate,
    },
    serializers: { err: describeError, error: describeError },
  };
  const { destination } = options;
  return hidingInChildren(destination === undefined ? pino(settings) : pino(settings, destination));
}

/** What a child says on each of its lines is hidden like the facts of one line; pino has no formatter for it. */
function hidingInChildren(log: Log): Log {
  const { child } = log;
  log.child = function hidingChild(this: Log, bindings, options) {
    return child.call(this, hidePrivate(bindings), options);
  } as Log['child'];
  return log;
}

/** The log of one flow of a node. */
export function flowLog(log: Log, flow: Flow): Log {
  return log.child({ flow });
}
