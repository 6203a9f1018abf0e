import type { Instant } from '../../../kernel/day.ts';

/** A file of claims on its way in. `waiting`: interrupted; the same file goes on where it stopped. */
export interface ImportRun {
  readonly import_id: string;
  readonly organisation: string;
  readonly filename: string | null;
  readonly submitted_by: string;
  readonly state: 'waiting' | 'running' | 'done';
  readonly rows_total: number;
  readonly rows_done: number;
  /** Rows that stand for a claim, those of `rows_known` included. */
  readonly rows_good: number;
  readonly rows_bad: number;
  /** Good rows whose claim was there before. */
  readonly rows_known: number;
  readonly started_at: Instant;
  readonly finished_at: Instant | null;
}

/** What is wrong in a row; `value` is masked. Texts are made when it is read. */
export interface ImportProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a portion of rows came to. */
export interface ImportTally {
  readonly good: number;
  readonly known: number;
  readonly bad: number;
  readonly problems: readonly ImportProblem[];
}
