import { type Clock, dayAt, type PlainDate } from '../../../kernel/day.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';

/** Today in the three places. */
export function today(ports: { readonly clock: Clock }): PlainDate {
  return dayAt(ports.clock.now(), ZONE);
}
