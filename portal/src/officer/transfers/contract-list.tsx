import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirmContract, contractsQuery, endContract } from '../../api/queries/staff/transfers.ts';
import type { TransferContract } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { PagedTable } from '../../parts/table/paged-table.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { Words } from '../../parts/values/words.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

const TONES: Readonly<Record<TransferContract['standing'], Tone>> = {
  waiting: 'waiting',
  to_come: 'plain',
  in_force: 'done',
  ended: 'plain',
};

/** Contracts with where they stand; another officer confirms, any officer ends. */
export function ContractList() {
  const { t } = useTranslation('transfers');
  const queries = useQueryClient();
  const query = useInfiniteQuery(contractsQuery(useLanguage()));
  const act = useMutation({
    mutationFn: ({ of, does }: { of: TransferContract; does: 'confirm' | 'end' }) =>
      does === 'confirm' ? confirmContract(of.contract_id) : endContract(of.contract_id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['transfers'] }),
  });
  const isOfficer = usePrincipal().role === 'officer';
  const columns = useContractColumns((of, does) => act.mutate({ of, does })).filter(
    ({ key }) => isOfficer || key !== 'act',
  );
  return (
    <Gate query={query}>
      {({ pages }) => (
        <PagedTable
          caption={t('contracts.list')}
          none={t('contracts.none')}
          rows={pages.flatMap(({ contracts }) => contracts)}
          columns={columns}
          rowKey={({ contract_id }) => contract_id}
          pages={query}
        >
          {act.error === null ? null : <Failed problem={act.error} />}
        </PagedTable>
      )}
    </Gate>
  );
}

function useContractColumns(
  onAct: (of: TransferContract, does: 'confirm' | 'end') => void,
): Column<TransferContract>[] {
  const { t } = useTranslation('transfers');
  return [
    {
      key: 'reference',
      head: t('contract.reference'),
      isName: true,
      cell: ({ reference }) => <code className="code">{reference}</code>,
    },
    {
      key: 'standing',
      head: t('contract.standing'),
      cell: ({ standing }) => (
        <Tag tone={TONES[standing]}>{t(`contract.standing.${standing}`)}</Tag>
      ),
    },
    {
      key: 'from',
      head: t('register.exporter'),
      cell: ({ exporter_name }) => <Words of={exporter_name} />,
    },
    {
      key: 'to',
      head: t('register.importer'),
      cell: ({ importer_name }) => <Words of={importer_name} />,
    },
    { key: 'basis', head: t('register.basis'), cell: ({ basis_name }) => basis_name },
    {
      key: 'effective',
      head: t('contract.effective_on'),
      isTight: true,
      cell: ({ effective_on }) => <Day of={effective_on} form="short" />,
    },
    {
      key: 'filed',
      head: t('contract.filing_number'),
      cell: ({ filing_number }) => filing_number ?? t('contract.not_filed'),
    },
    {
      key: 'act',
      head: t('contract.act'),
      cell: (one) => <Acts of={one} onAct={onAct} />,
    },
  ];
}

function Acts({
  of,
  onAct,
}: {
  of: TransferContract;
  onAct: (of: TransferContract, does: 'confirm' | 'end') => void;
}) {
  const { t } = useTranslation('transfers');
  const name = <span className="visually-hidden"> {of.reference}</span>;
  return (
    <>
      {of.standing === 'waiting' ? (
        <Button size="sm" variant="outline" onClick={() => onAct(of, 'confirm')}>
          {t('contract.confirm')}
          {name}
        </Button>
      ) : null}
      {of.standing === 'ended' ? null : (
        <Button size="sm" variant="subtle" onClick={() => onAct(of, 'end')}>
          {t('contract.end')}
          {name}
        </Button>
      )}
    </>
  );
}
