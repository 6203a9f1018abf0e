import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '../state/failed.tsx';
import type { Column } from './column.ts';
import { saveFile, toCsv } from './csv.ts';

interface CsvButtonProps<R> {
  name: string;
  /** The rows, or where all of them come from. */
  rows: readonly R[] | (() => Promise<readonly R[]>);
  columns: readonly Column<R>[];
}

/** Saves the rows of a table as a CSV file. */
export function CsvButton<R>({ name, rows, columns }: CsvButtonProps<R>) {
  const { t } = useTranslation('parts');
  const save = useMutation({
    mutationFn: async () => (typeof rows === 'function' ? rows() : rows),
    onSuccess: (all) => saveFile(`${name}.csv`, toCsv(all, columns), 'text/csv;charset=utf-8'),
  });
  return (
    <>
      <button
        type="button"
        className="link no-print"
        aria-busy={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('csv.save')}
      </button>
      {save.error === null ? null : <Failed problem={save.error} />}
    </>
  );
}
