import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskHandover } from '../../api/types.ts';
import { DropArea } from '../../parts/form/drop-area.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { addHandoverDocument } from '../handover-queries.ts';

/** Documents of the visit; a new one is named first and then chosen. */
export function FilesPanel({ of }: { of: DeskHandover }) {
  const { t } = useTranslation('handover');
  const isOpen = of.state === 'VERIFIED' || of.state === 'VISITED';
  return (
    <div className="stack-tight">
      {of.files.length === 0 ? (
        <p>{t('files.none')}</p>
      ) : (
        <ul>
          {of.files.map((file) => (
            <li key={file.document_id}>
              <Untold>{file.title}</Untold>{' '}
              <Tag tone={file.is_kept ? 'done' : 'plain'}>
                {file.is_kept ? t('files.kept') : t('files.here')}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? <AddFile handover_id={of.handover_id} /> : null}
    </div>
  );
}

function AddFile({ handover_id }: { handover_id: string }) {
  const { t } = useTranslation('handover');
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [isUnnamed, setUnnamed] = useState(false);
  const add = useMutation({
    mutationFn: (file: Blob) => addHandoverDocument(handover_id, title.trim(), file),
    onSuccess: () => {
      setTitle('');
      return queries.invalidateQueries({ queryKey: ['handover'] });
    },
  });
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setUnnamed(title.trim() === '');
    if (title.trim() !== '') add.mutate(file);
  };
  return (
    <div className="stack-tight">
      <TextInput
        label={t('files.name')}
        value={title}
        maxLength={120}
        maw={420}
        autoComplete="off"
        error={isUnnamed && title.trim() === '' ? t('files.name.missing') : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <DropArea
        label={t('files.choose')}
        choose={t('files.choose')}
        accept=".pdf,application/pdf"
        onFiles={([file]) => take(file)}
      />
      {add.error === null ? null : <Failed problem={add.error} />}
    </div>
  );
}
