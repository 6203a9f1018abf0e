import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DropArea } from '../../parts/form/drop-area.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Loading } from '../../parts/state/loading.tsx';
import { importAppointments } from '../handover-queries.ts';

/** Brings the register of appointments up to date from a file of the Hospital Authority. */
export function AppointmentsImport() {
  const { t } = useTranslation('handover');
  const send = useMutation({
    mutationFn: async (file: File) => importAppointments(await file.text()),
  });
  return (
    <div className="stack-tight">
      <p>{t('import.text')}</p>
      <DropArea
        label={t('import.choose')}
        choose={t('import.choose')}
        accept=".csv,text/csv"
        onFiles={([file]) => {
          if (file !== undefined) send.mutate(file);
        }}
      />
      {send.isPending ? <Loading /> : null}
      {send.error === null ? null : <Failed problem={send.error} />}
      {send.data === undefined ? null : <Done of={send.data} />}
    </div>
  );
}

function Done({ of }: { of: Awaited<ReturnType<typeof importAppointments>> }) {
  const { t } = useTranslation('handover');
  const title = t('import.done', {
    rows: String(of.rows_total),
    added: String(of.added),
    known: String(of.known),
    bad: String(of.problems.length),
  });
  return (
    <Note tone={of.problems.length === 0 ? 'done' : 'problem'} title={title} live="polite">
      {of.problems.length === 0 ? null : (
        <ul>
          {of.problems.map(({ row, column, value, title: what }) => (
            <li key={row}>
              {t('import.row', { row: String(row), column })}: {what} <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
