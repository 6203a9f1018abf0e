import { type Clock, type Instant, instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/**
 * Reads the moment as of which somebody asks, an instant such as `2026-01-31T09:00:00Z`. What will be known later nobody
 * knows: fault `policy.known_at_future`.
 */
export function pastMoment(said: string, clock: Clock, at: string): Result<Instant, Fault> {
  const read = readInstant(said);
  if (read === null) {
    const problem = `"${said}" is not a moment such as 2026-01-31T09:00:00Z`;
    return no(fault('request.invalid', { field: at, problem }, at));
  }
  const isFuture = read.epochNanoseconds > clock.now().epochNanoseconds;
  return isFuture ? no(fault('policy.known_at_future', { moment: said }, at)) : ok(read);
}

function readInstant(said: string): Instant | null {
  try {
    return instant(said);
  } catch {
    return null;
  }
}
