import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { everyItem, statementItemsQuery } from '../../api/queries/capital.ts';
import type { Statement } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { CsvButton } from '../../parts/table/csv-button.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useItemColumns } from './use-item-columns.tsx';

/** The items of a month from this side's books, page by page; the CSV file has all of them. */
export function StatementItems({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const { t: parts } = useTranslation('parts');
  const language = useLanguage();
  const query = useInfiniteQuery(statementItemsQuery(of.window, of));
  const columns = useItemColumns(of.window.currency);
  const rows = query.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <Empty title={t('items.none')} />;
  const { scheme, counterparty, month } = of.window;
  const facts = {
    shown: formatCount(rows.length, language),
    all: formatCount(Math.max(of.own?.item_count ?? 0, rows.length), language),
  };
  return (
    <div className="stack-tight">
      <div>
        <CsvButton
          name={`${scheme}-${counterparty}-${month}`.replaceAll(':', '-')}
          rows={() => everyItem(of.window)}
          columns={columns}
        />
      </div>
      <DataTable
        caption={t('statement.items')}
        isCaptionHidden
        rows={rows}
        columns={columns}
        rowKey={(item) => item.item_id}
      />
      {query.error === null ? null : <Failed problem={query.error} />}
      <p className="row" role="status">
        <small>{t('items.shown', facts)}</small>
        {query.hasNextPage ? (
          <Button
            variant="outline"
            size="sm"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {parts('more')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
