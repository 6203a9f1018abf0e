import { type DestinationStream, type Logger, pino } from 'pino';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { describeError } from './describe-error.ts';

/** Lines of JSON, each with the node; a line of a flow carries `flow`. */
export type Log = Logger;

/** The parts of the product that speak in the log: the four flows and what carries them. */
export type Flow = 'people' | 'data' | 'products' | 'capital' | 'insight' | 'exchange' | 'platform';

/** Members that may hold personal data or secrets, wherever they turn up near the top of a line. */
const PRIVATE = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'token',
  'id_token',
  'access_token',
  'client_secret',
  'body',
  'document',
  'documents',
  'document_number',
  'number',
  'birth_date',
  'name',
  'name_zh',
  'name_en',
  'display_name',
  'spouse_name',
  'phone',
  'address',
];

/** How deep private members are looked for: `{ req: { headers: { cookie } } }` is two deep. */
const DEPTHS = ['', '*', '*.*'];

function redactedPaths(): string[] {
  return DEPTHS.flatMap((above) =>
    PRIVATE.map((member) =>
      above === '' || member.startsWith('[') ? `${above}${member}` : `${above}.${member}`,
    ),
  );
}

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
    redact: { paths: redactedPaths(), censor: '[private]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

/** The log of one flow of a node. */
export function flowLog(log: Log, flow: Flow): Log {
  return log.child({ flow });
}
