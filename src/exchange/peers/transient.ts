/** SQLSTATE that say nothing about the statement: connection, conflict, lock, resources, shutdown, system. */
const STATES = /^(08|40|53|57P|58)|^55P03$/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** Messages of the driver when a connection is lost or none is free; it gives them no code. */
const DRIVER =
  /connection terminated|timeout exceeded when trying to connect|not queryable|pool after calling end/i;

/** Whether an error of the database may go away by itself, so that the same work is worth trying again. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') {
    if (NETWORK.has(code)) return true;
    if (SQLSTATE.test(code)) return STATES.test(code);
  }
  return DRIVER.test(error.message);
}

/** What may be logged of an error: its kind and where it arose, never its message, which may quote a person's data. */
export function errorFacts(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const frame = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  return {
    error: error.name,
    ...(typeof code === 'string' ? { error_code: code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(frame === undefined ? {} : { error_at: frame.trim() }),
  };
}
