import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pairingsQuery } from '../../api/queries/people.ts';
import type { PairingRequest } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { RequestReason, RequestState } from './request-answer.tsx';

/** Pairings that this counter asked for, with Hong Kong's answers. */
export function PairingList() {
  const { t } = useTranslation('clerk');
  const pairings = useQuery(pairingsQuery(useLanguage()));
  const columns: Column<PairingRequest>[] = [
    {
      key: 'at',
      head: t('request.at'),
      isTight: true,
      cell: (request) => <Moment of={request.requested_at} zone={false} />,
    },
    {
      key: 'who',
      head: t('request.couple'),
      isName: true,
      cell: (request) => `${request.first_masked} + ${request.second_masked}`,
    },
    { key: 'state', head: t('claim.state'), cell: (request) => <RequestState of={request} /> },
    { key: 'reason', head: t('import.reason'), cell: (request) => <RequestReason of={request} /> },
  ];
  return (
    <Gate query={pairings}>
      {(answer) =>
        answer.pairings.length === 0 ? (
          <Empty title={t('register.pairings.none')} />
        ) : (
          <DataTable
            caption={t('register.pairings')}
            isCaptionHidden
            rows={answer.pairings}
            columns={columns}
            rowKey={(request) => request.pairing_id}
          />
        )
      }
    </Gate>
  );
}
