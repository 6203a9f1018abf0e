import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Role } from '../../../../kernel/principal.ts';

/** One file on its way into the store, and how far it is. */
export interface BulkImport {
  readonly import_id: string;
  readonly institution: string;
  readonly organisation: string;
  readonly subject: string;
  readonly role: Role;
  readonly jurisdiction: Jurisdiction;
  readonly state: 'WAITING' | 'DONE' | 'CANCELLED';
  /** Patients go first, so that a file may name them after their records. */
  readonly phase: 'patients' | 'others';
  readonly next_chunk: number;
  readonly lines: bigint;
  readonly chunks: number;
  /** Lines that became a resource, a new version of one, were there already, or cannot be taken. */
  readonly added: bigint;
  readonly changed: bigint;
  readonly known: bigint;
  readonly refused: bigint;
  readonly requested_at: string;
  readonly finished_at: string | null;
}

/** Whole lines of a file. */
export interface Chunk {
  readonly first_line: number;
  readonly content: string;
}

/** What is wrong with a line. */
export interface LineProblem {
  readonly line: number;
  readonly code: string;
  /** Facts that fill the texts. Never personal data. */
  readonly facts: Readonly<Record<string, string>>;
  readonly place: string | null;
}
