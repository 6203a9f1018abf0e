/** What of an error is written to the log. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  /** SQLSTATE of PostgreSQL or a code of Node. */
  readonly code?: string;
  /** Of PostgreSQL: which rule of the database was broken. */
  readonly constraint?: string;
  /** Where in the code, without the message. */
  readonly at: readonly string[];
}

/** SQLSTATE classes whose messages quote the value that was wrong. */
const QUOTES_VALUES = /^22/;

/**
 * Describes an error without personal data: PostgreSQL's `detail` and `where`, which quote whole rows, are left
 * out, and so are the values in messages about wrong values.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', at: [] };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const is_quoting = typeof code === 'string' && QUOTES_VALUES.test(code);
  return {
    type: error.name,
    message: is_quoting ? error.message.replace(/"[^"]*"/g, '"…"') : error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim().slice(3)),
  };
}
