export { putText } from './columns/cell.ts';
export { checkTables, type Tables } from './columns/check-tables.ts';
export {
  type ColumnPlan,
  claimColumns,
  personColumns,
  type Table,
} from './columns/column.ts';
export { type FileFaults, openTable, readRows } from './columns/fill-table.ts';
export { readParquet } from './columns/read-parquet.ts';
export type { OutColumn } from './files/decision-columns.ts';
export { csvOf, parquetOf } from './files/write-columns.ts';
export { readMargins } from './population/margins.ts';
export { makePopulation } from './population/population.ts';
export { populationFiles } from './population/population-files.ts';
export { type MarginReport, reportMargins } from './population/report.ts';
export { type Difference, mergeDifferences } from './run/compare.ts';
export { mergeTotals } from './run/merge-totals.ts';
export { partsOf, type Rows } from './run/parts.ts';
export { openRun, type PartResult } from './run/run-part.ts';
export type { Totals } from './run/totals.ts';
