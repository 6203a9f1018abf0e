import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery, confirmAssessment } from '../../api/queries/staff/transfers.ts';
import type { TransferAssessment } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { PagedTable } from '../../parts/table/paged-table.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { Words } from '../../parts/values/words.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

/** Impact assessments with their days; another officer than the author confirms. */
export function AssessmentList() {
  const { t } = useTranslation('transfers');
  const queries = useQueryClient();
  const query = useInfiniteQuery(assessmentsQuery(useLanguage()));
  const confirm = useMutation({
    mutationFn: ({ assessment_id }: TransferAssessment) => confirmAssessment(assessment_id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['transfers'] }),
  });
  const isOfficer = usePrincipal().role === 'officer';
  const columns = useAssessmentColumns((one) => confirm.mutate(one)).filter(
    ({ key }) => isOfficer || key !== 'act',
  );
  return (
    <Gate query={query}>
      {({ pages }) => (
        <PagedTable
          caption={t('assessments.list')}
          none={t('assessments.none')}
          rows={pages.flatMap(({ assessments }) => assessments)}
          columns={columns}
          rowKey={({ assessment_id }) => assessment_id}
          pages={query}
        >
          {confirm.error === null ? null : <Failed problem={confirm.error} />}
        </PagedTable>
      )}
    </Gate>
  );
}

function useAssessmentColumns(
  onConfirm: (of: TransferAssessment) => void,
): Column<TransferAssessment>[] {
  const { t } = useTranslation('transfers');
  return [
    {
      key: 'from',
      head: t('register.exporter'),
      isName: true,
      cell: ({ exporter_name }) => <Words of={exporter_name} />,
    },
    {
      key: 'to',
      head: t('register.importer'),
      cell: ({ importer_name }) => <Words of={importer_name} />,
    },
    {
      key: 'made',
      head: t('assessment.made_on'),
      isTight: true,
      cell: ({ made_on }) => <Day of={made_on} form="short" />,
    },
    {
      key: 'ends',
      head: t('assessment.ends_on'),
      isTight: true,
      cell: ({ ends_on }) => <Day of={ends_on} form="short" />,
    },
    {
      key: 'state',
      head: t('contract.standing'),
      cell: ({ confirmed_by }) => (
        <Tag tone={confirmed_by === null ? 'waiting' : 'done'}>
          {t(confirmed_by === null ? 'contract.standing.waiting' : 'assessment.confirmed')}
        </Tag>
      ),
    },
    {
      key: 'act',
      head: t('contract.act'),
      cell: (one) =>
        one.confirmed_by === null ? (
          <Button size="sm" variant="outline" onClick={() => onConfirm(one)}>
            {t('contract.confirm')}
            <span className="visually-hidden">
              {' '}
              <Words of={one.exporter_name} /> <Words of={one.importer_name} />
            </span>
          </Button>
        ) : null,
    },
  ];
}
