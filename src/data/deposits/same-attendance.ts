import type { PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { InstanceRecord } from '../images/index.ts';

/** Why an image is not of the attendance that was authorised; null when it is. An image that names no day is not believed. */
export function otherAttendance(record: InstanceRecord, visit_day: PlainDate): Fault | null {
  const made = record.study.study_day;
  if (made?.equals(visit_day) === true) return null;
  return fault('deposit.other_attendance', { day: visit_day.toString() });
}
