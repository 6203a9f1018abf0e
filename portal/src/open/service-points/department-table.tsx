import { useTranslation } from 'react-i18next';
import type { Department, ServicePoint } from '../../api/types.ts';
import { Empty } from '../../parts/state/empty.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { LocalName, Words } from '../../parts/values/words.tsx';

/** Departments of a point with their start days. */
export function DepartmentTable({ point }: { point: ServicePoint }) {
  const { t } = useTranslation('open');
  if (point.departments.length === 0) return <Empty title={t('points.departments.none')} />;
  const columns: Column<Department>[] = [
    {
      key: 'name',
      head: t('points.department'),
      isName: true,
      cell: (department) => (
        <>
          <Words of={department.name} />
          <LocalName of={department.name} />
        </>
      ),
    },
    {
      key: 'from',
      head: t('point.from'),
      cell: (department) =>
        department.from === 'unknown' ? (
          <Tag tone="waiting">{t('points.start_unknown')}</Tag>
        ) : (
          <Day of={department.from} />
        ),
    },
  ];
  return (
    <DataTable
      caption={t('points.departments')}
      isCaptionHidden
      rows={point.departments}
      columns={columns}
      rowKey={(department) => department.code}
    />
  );
}
