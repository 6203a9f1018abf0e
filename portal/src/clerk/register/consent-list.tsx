import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consentsQuery } from '../../api/queries/people.ts';
import type { ConsentRequest } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { RequestReason, RequestState } from './request-answer.tsx';

/** Consents that this counter took, with Hong Kong's answers. */
export function ConsentList() {
  const { t } = useTranslation('clerk');
  const consents = useQuery(consentsQuery(useLanguage()));
  const columns: Column<ConsentRequest>[] = [
    {
      key: 'at',
      head: t('request.at'),
      isTight: true,
      cell: (request) => <Moment of={request.requested_at} zone={false} />,
    },
    { key: 'who', head: t('claim.document'), isName: true, cell: (request) => request.masked },
    { key: 'state', head: t('claim.state'), cell: (request) => <RequestState of={request} /> },
    { key: 'reason', head: t('import.reason'), cell: (request) => <RequestReason of={request} /> },
  ];
  return (
    <Gate query={consents}>
      {(answer) =>
        answer.consents.length === 0 ? (
          <Empty title={t('register.consents.none')} />
        ) : (
          <DataTable
            caption={t('register.consents')}
            isCaptionHidden
            rows={answer.consents}
            columns={columns}
            rowKey={(request) => request.request_id}
          />
        )
      }
    </Gate>
  );
}
