import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FolderFile } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { formatSize, STATE_TONES, stateOf, useTypeName } from './file-words.ts';

/** Files with what they are, from where and of when, newest first. */
export function FileList({ of, isRemoved }: { of: readonly FolderFile[]; isRemoved: boolean }) {
  const { t } = useTranslation('folder');
  if (of.length === 0) {
    return isRemoved ? (
      <Empty title={t('list.none.removed')} />
    ) : (
      <Empty title={t('list.none')}>
        <p>{t('list.none.text')}</p>
      </Empty>
    );
  }
  return (
    <ul className="list-links">
      {of.map((file) => (
        <FileItem key={file.file_id} of={file} />
      ))}
    </ul>
  );
}

function FileItem({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const typeName = useTypeName();
  return (
    <li>
      <Link to="/patient/folder/$file_id" params={{ file_id: of.file_id }} className="file-title">
        {of.title === '' ? of.filename : of.title}
      </Link>{' '}
      <FileState of={of} />
      <p className="soft">
        {typeName(of.document_type)}
        {of.document_day === null ? null : (
          <>
            {' · '}
            <Day of={of.document_day} />
          </>
        )}
        {of.origin === '' ? null : ` · ${of.origin}`}
        {` · ${formatSize(of.size, language)}`}
      </p>
      <p className="soft">
        <small>
          {t('list.added')} <Moment of={of.stored_at} />
        </small>
      </p>
    </li>
  );
}

/** Whether a file can be opened, in a word. */
export function FileState({ of }: { of: Pick<FolderFile, 'state'> }) {
  const { t } = useTranslation('folder');
  const state = stateOf(of.state);
  return <Tag tone={STATE_TONES[state]}>{t(`state.${state}`)}</Tag>;
}
