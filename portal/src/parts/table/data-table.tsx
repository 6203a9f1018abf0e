import './data-table.css';
import type { ReactNode } from 'react';
import type { Column } from './column.ts';

interface DataTableProps<R> {
  caption: string;
  /** The caption stands already as a heading above. */
  isCaptionHidden?: boolean;
  rows: readonly R[];
  columns: readonly Column<R>[];
  rowKey: (row: R) => string;
  foot?: ReactNode;
}

/** A region that scrolls must take the focus, or the keyboard cannot scroll it. */
const FOCUSABLE = { tabIndex: 0 };

/** A table in a region that scrolls by itself and can be reached from the keyboard. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { caption, rows, columns, rowKey } = props;
  return (
    <section className="table-region" aria-label={caption} {...FOCUSABLE}>
      <table className="data-table">
        <caption className={props.isCaptionHidden === true ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot === undefined ? null : <tfoot>{props.foot}</tfoot>}
      </table>
    </section>
  );
}

function Cell<R>({ column, row }: { column: Column<R>; row: R }) {
  const content = column.cell(row);
  if (column.isName === true) {
    return (
      <th scope="row" className={cellClass(column)}>
        {content}
      </th>
    );
  }
  return <td className={cellClass(column)}>{content}</td>;
}

function cellClass<R>(column: Column<R>): string | undefined {
  if (column.align === 'end') return 'cell-end';
  return column.isTight === true ? 'cell-tight' : undefined;
}
