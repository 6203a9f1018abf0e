import type { PlainDate } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { readRecord, readReport, reportTypeOf, type StoredInstance } from '../../images/index.ts';
import { otherAttendance } from '../same-attendance.ts';
import type { DepositFile } from './treating-store.ts';

/** A file of a delivery: an image or a report. */
export interface DeliveredPart {
  readonly content_type: string;
  readonly content: Uint8Array;
}

/** A file that was read, with what the answer says of it. */
export interface ReadPart {
  /** Null for what could not be read. */
  readonly record: StoredInstance['record'];
  readonly result: Result<DepositFile, Fault>;
}

/** Reads a file of a delivery for the attendance of a day. Its fault is `image.*` or `deposit.other_attendance`. */
export function readPart({ content_type, content }: DeliveredPart, visit_day: PlainDate): ReadPart {
  const media_type = reportTypeOf(content_type);
  if (media_type !== null) {
    const report = readReport(content, media_type);
    if (!report.ok) return { record: null, result: report };
    const { report_uid, sha256, bytes } = report.value;
    const named = { sop_class_uid: '', sop_instance_uid: report_uid, study_uid: '', sha256 };
    const file = { sop_instance_uid: report_uid, media_type, sha256, bytes };
    return { record: named, result: ok(file) };
  }
  const image = readRecord(content);
  if (!image.ok) return { record: null, result: image };
  const other = otherAttendance(image.value, visit_day);
  if (other !== null) return { record: image.value, result: no(other) };
  const { sop_instance_uid, sha256, bytes } = image.value;
  const file = { sop_instance_uid, media_type: 'application/dicom', sha256, bytes } as const;
  return { record: image.value, result: ok(file) };
}
