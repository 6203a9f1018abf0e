import type { ReactNode } from 'react';

/** One column of a table and of its CSV file. */
export interface Column<R> {
  key: string;
  head: string;
  cell: (row: R) => ReactNode;
  /** Amounts and counts stand at the end of the cell. */
  align?: 'end';
  /** The cell that names the row. */
  isName?: boolean;
  isTight?: boolean;
  /** What the CSV file has; without it the column is not exported. */
  csv?: (row: R) => string;
}
