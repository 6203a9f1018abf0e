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
