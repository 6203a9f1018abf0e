import './drop-zone.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendImport } from '../../api/queries/imports.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { Loading } from '../../parts/state/loading.tsx';

/** Takes one file, dropped or chosen, sends it and goes to its progress. */
export function DropZone() {
  const { t } = useTranslation('clerk');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: async (file: File) => sendImport(await file.text(), file.name),
    onSuccess: async ({ import_id, state }) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      // What is done at once was done before: its content names a file.
      const search = state === 'done' ? { again: 'yes' } : {};
      await navigate({ to: '/imports/$import_id', params: { import_id }, search });
    },
  });
  const take = (file: File | undefined) => {
    if (file !== undefined) send.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <section
        className={isOver ? 'drop-zone is-over' : 'drop-zone'}
        aria-label={t('imports.zone')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          className="visually-hidden"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <label htmlFor={id}>{t('imports.choose')}</label>
        <span>{t('imports.drop')}</span>
      </section>
      {send.isPending ? <Loading /> : null}
      {send.error === null ? null : <Failed problem={send.error} />}
    </>
  );
}
