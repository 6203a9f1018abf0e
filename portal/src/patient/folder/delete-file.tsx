import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deleteFile, folderFileQuery, restoreFile } from '../../api/queries/carried/folder.ts';
import type { FolderFile } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Moment } from '../../parts/values/day.tsx';

/** Deletes a file after a second look. */
export function DeleteFile({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const change = useChange(of.file_id, deleteFile);
  return (
    <ConfirmPanel
      ask={t('file.delete')}
      title={t('file.delete.title')}
      text={t('file.delete.text')}
      act={t('file.delete')}
      onAct={() => change.mutate()}
      isBusy={change.isPending}
      problem={change.error}
    />
  );
}

/** Says until when a deleted file can be brought back, and does it. */
export function RestoreFile({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const change = useChange(of.file_id, restoreFile);
  return (
    <Note tone="waiting" title={t('state.removed')} live="polite">
      <div className="stack-tight">
        {of.restorable_until === null ? null : (
          <p>
            {t('file.restore.until')} <Moment of={of.restorable_until} />
          </p>
        )}
        {change.error === null ? null : <Failed problem={change.error} />}
        <div>
          <Button onClick={() => change.mutate()} loading={change.isPending}>
            {t('file.restore')}
          </Button>
        </div>
      </div>
    </Note>
  );
}

function useChange(file_id: string, change: (file_id: string) => Promise<FolderFile>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => change(file_id),
    onSuccess: async (file) => {
      queries.setQueryData(folderFileQuery(file_id).queryKey, file);
      await queries.invalidateQueries({ queryKey: ['folder'] });
    },
  });
}
