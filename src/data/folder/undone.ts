import type { Fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';

const refused = new WeakMap<Error, Fault>();

/** Ends the transaction around it and undoes what was written. */
export function undo(fault: Fault): never {
  const error = new Error(fault.code);
  refused.set(error, fault);
  throw error;
}

/** Does work in one transaction: all of it, or nothing where it calls `undo`. */
export async function wholly<T>(
  database: Database,
  work: (session: Session) => Promise<T>,
): Promise<Result<T, Fault>> {
  try {
    return ok(await database.transaction(work));
  } catch (error) {
    const fault = error instanceof Error ? refused.get(error) : undefined;
    if (fault === undefined) throw error;
    return no(fault);
  }
}
