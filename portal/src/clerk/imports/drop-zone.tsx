import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sendImport } from '../../api/queries/imports.ts';
import { DropArea } from '../../parts/form/drop-area.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Loading } from '../../parts/state/loading.tsx';

/** Takes one file, dropped or chosen, sends it and goes to its progress. */
export function DropZone() {
  const { t } = useTranslation('clerk');
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
  return (
    <>
      <DropArea
        label={t('imports.zone')}
        choose={t('imports.choose')}
        drop={t('imports.drop')}
        accept=".csv,text/csv"
        onFiles={([file]) => {
          if (file !== undefined) send.mutate(file);
        }}
      />
      {send.isPending ? <Loading /> : null}
      {send.error === null ? null : <Failed problem={send.error} />}
    </>
  );
}
