import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { statementsQuery } from '../../api/queries/capital.ts';
import type { StatementWindow } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { useCounterparty } from './use-counterparty.ts';
import { WindowTag } from './window-tag.tsx';

/** The months that this side settles with others, newest first. */
export function StatementsPage() {
  const { t } = useTranslation('officer');
  const windows = useQuery(statementsQuery);
  const columns = useWindowColumns();
  return (
    <Page title={t('statements.title')} lead={t('statements.lead')}>
      <Gate query={windows}>
        {(answer) =>
          answer.windows.length === 0 ? (
            <Empty title={t('statements.none')}>
              <p>{t('statements.none.text')}</p>
            </Empty>
          ) : (
            <DataTable
              caption={t('statements.title')}
              isCaptionHidden
              rows={answer.windows}
              columns={columns}
              rowKey={(window) => Object.values(window).join()}
            />
          )
        }
      </Gate>
    </Page>
  );
}

function useWindowColumns(): Column<StatementWindow>[] {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const code = useCode();
  const name = useCounterparty();
  return [
    {
      key: 'month',
      head: t('statements.month'),
      isName: true,
      isTight: true,
      cell: ({ scheme, counterparty, month, currency }) => (
        <Link
          to="/statements/$scheme/$counterparty/$month"
          params={{ scheme, counterparty, month }}
          search={{ currency }}
        >
          {formatMonth(month, language)}
        </Link>
      ),
    },
    {
      key: 'with',
      head: t('statements.with'),
      cell: ({ counterparty }) => name(counterparty),
    },
    { key: 'currency', head: t('statements.currency'), cell: ({ currency }) => currency },
    { key: 'scheme', head: t('statements.scheme'), cell: ({ scheme }) => code('scheme', scheme) },
    { key: 'state', head: t('statements.state'), cell: ({ state }) => <WindowTag of={state} /> },
  ];
}
