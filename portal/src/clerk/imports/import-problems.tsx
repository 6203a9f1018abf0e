import { useTranslation } from 'react-i18next';
import type { ImportDetail, ImportProblem } from '../../api/types.ts';
import type { Column } from '../../parts/table/column.ts';
import { CsvButton } from '../../parts/table/csv-button.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';

/** The rows that could not be taken, as a table and as a file to send back. */
export function ImportProblems({ of }: { of: ImportDetail }) {
  const { t } = useTranslation('clerk');
  const rows = of.problems;
  const columns: Column<ImportProblem>[] = [
    {
      key: 'row',
      head: t('import.row'),
      align: 'end',
      cell: (problem) => problem.row,
      csv: (problem) => String(problem.row),
    },
    {
      key: 'column',
      head: t('import.column'),
      isName: true,
      cell: (problem) => <code className="code">{problem.column}</code>,
      csv: (problem) => problem.column,
    },
    {
      key: 'value',
      head: t('import.value'),
      cell: (problem) => <code className="code">{problem.value}</code>,
      csv: (problem) => problem.value,
    },
    {
      key: 'reason',
      head: t('import.reason'),
      cell: (problem) => (
        <>
          {problem.reason} <code className="code">{problem.code}</code>
        </>
      ),
      csv: (problem) => problem.reason,
    },
    {
      key: 'remedy',
      head: t('import.remedy'),
      cell: (problem) => problem.remedy,
      csv: (problem) => problem.remedy,
    },
  ];
  return (
    <div className="stack-tight">
      <div>
        <CsvButton name={`problems-${of.import_id}`} rows={rows} columns={columns} />
      </div>
      <DataTable
        caption={t('import.problems')}
        isCaptionHidden
        rows={rows}
        columns={columns}
        rowKey={(problem) => `${problem.row}-${problem.column}`}
      />
    </div>
  );
}
