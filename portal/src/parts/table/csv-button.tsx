import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import { saveFile, toCsv } from './csv.ts';

/** Saves the rows of a table as a CSV file. */
export function CsvButton<R>(props: {
  name: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
}) {
  const { t } = useTranslation('parts');
  const save = () =>
    saveFile(`${props.name}.csv`, toCsv(props.rows, props.columns), 'text/csv;charset=utf-8');
  return (
    <button type="button" className="link no-print" onClick={save}>
      {t('csv.save')}
    </button>
  );
}
