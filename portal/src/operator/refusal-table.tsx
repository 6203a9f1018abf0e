import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { refusalsQuery } from '../api/queries/operation.ts';
import type { Refusal } from '../api/types.ts';
import { formatCount } from '../format/amount.ts';
import { useLanguage } from '../language/use-language.ts';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Moment } from '../parts/values/day.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { FaultText } from './fault-text.tsx';

/** What was not accepted: bad signatures, unknown kinds, gaps. Nothing falls away silently. */
export function RefusalTable() {
  const { t } = useTranslation('operator');
  const refusals = useQuery(refusalsQuery);
  const columns = useRefusalColumns();
  return (
    <Gate query={refusals}>
      {(answer) =>
        answer.refusals.length === 0 ? (
          <Empty title={t('refusals.none')} />
        ) : (
          <DataTable
            caption={t('refusals.title')}
            isCaptionHidden
            rows={answer.refusals}
            columns={columns}
            rowKey={(refusal) => refusal.refusal_id}
          />
        )
      }
    </Gate>
  );
}

function useRefusalColumns(): Column<Refusal>[] {
  const { t } = useTranslation('operator');
  const language = useLanguage();
  const code = useCode();
  return [
    {
      key: 'code',
      head: t('message.problem'),
      isName: true,
      cell: (refusal) => <FaultText of={refusal.problem} />,
    },
    {
      key: 'from',
      head: t('refusals.claimed'),
      cell: ({ claimed_from }) => (claimed_from === null ? '–' : code('side', claimed_from)),
    },
    {
      key: 'kind',
      head: t('message.kind'),
      cell: ({ kind }) => (kind === null ? '–' : <code className="code">{kind}</code>),
    },
    {
      key: 'times',
      head: t('refusals.times'),
      align: 'end',
      cell: ({ times }) => formatCount(times, language),
    },
    {
      key: 'first',
      head: t('refusals.first'),
      isTight: true,
      cell: ({ first_at }) => <Moment of={first_at} zone={false} />,
    },
    {
      key: 'last',
      head: t('refusals.last'),
      isTight: true,
      cell: ({ last_at }) => <Moment of={last_at} zone={false} />,
    },
  ];
}
