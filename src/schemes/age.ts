import type { PlainDate } from '../kernel/day.ts';

/** Age in completed years by birthday; who is born on 29 February completes a common year on 1 March. */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
}
