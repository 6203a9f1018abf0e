import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Role } from '../../../../kernel/principal.ts';
import type { Purpose } from '../../purpose.ts';

/** How much an export is about: everything, the records of patients, or those of the own institution's patients. */
export type ExportLevel = 'system' | 'patient' | 'group';

/** An export as it was asked for and as far as it is planned. */
export interface BulkExport {
  readonly export_id: string;
  readonly subject: string;
  readonly role: Role;
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
  readonly person_id: string | null;
  readonly purpose: Purpose;
  readonly level: ExportLevel;
  /** The one patient it is about; null for all. */
  readonly about: string | null;
  readonly record_types: readonly string[] | null;
  readonly since: string | null;
  readonly request_url: string;
  readonly state: 'WAITING' | 'DONE';
  /** Versions up to this moment are given. */
  readonly transaction_at: string;
  readonly counted: bigint;
  readonly at_person: string;
  readonly at_resource: bigint;
  readonly expires_at: string;
}

/** A stretch of the store that becomes one file: resources of a type behind one row, up to another. */
export interface BulkPart {
  readonly record_type: string;
  readonly part_number: number;
  readonly after_person: string;
  readonly after_resource: bigint;
  /** Null for the last part of a type, which has no end. */
  readonly to_person: string | null;
  readonly to_resource: bigint | null;
  readonly amount: number;
}
