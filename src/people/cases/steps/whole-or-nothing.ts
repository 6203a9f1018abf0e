import type { Fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';

/** Carries a fault out of a transaction, so that nothing of it stays. Never leaves this file's function. */
class Undone extends Error {
  override readonly name = 'Undone';
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The value of a result; a fault ends the transaction around it and undoes what was written. */
export function must<T>(result: Result<T, Fault>): T {
  if (result.ok) return result.value;
  throw new Undone(result.error);
}

/** Does work in one transaction: all of it, or on the first fault that `must` meets nothing of it. */
export async function wholeOrNothing<T>(
  database: Database,
  work: (session: Session) => Promise<T>,
): Promise<Result<T, Fault>> {
  try {
    return ok(await database.transaction(work));
  } catch (error) {
    if (error instanceof Undone) return no(error.fault);
    throw error;
  }
}
