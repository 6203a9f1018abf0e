import type { ReactNode } from 'react';
import { Empty } from '../state/empty.tsx';
import type { Column } from './column.ts';
import { DataTable } from './data-table.tsx';
import { More } from './more.tsx';

/** What the table asks of a query that comes page by page. */
interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** A table that grows page by page; `children` stand above it, `none` in its place where there is nothing. */
export function PagedTable<Row>({
  caption,
  none,
  rows,
  columns,
  rowKey,
  pages,
  children,
}: {
  caption: string;
  none: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  pages: Pages;
  children?: ReactNode;
}) {
  if (rows.length === 0) return <Empty title={none} />;
  return (
    <>
      {children}
      <DataTable caption={caption} isCaptionHidden rows={rows} columns={columns} rowKey={rowKey} />
      <More
        shown={rows.length}
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </>
  );
}
