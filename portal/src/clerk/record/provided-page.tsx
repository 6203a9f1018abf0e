import '../../patient/patient.css';
import '../../patient/folder/folder.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { folderQuery } from '../../api/queries/carried/folder.ts';
import type { FolderFile } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { FileState } from '../../patient/folder/file-list.tsx';
import { formatSize, useTypeName } from '../../patient/folder/file-words.ts';
import { ReadingPanel } from '../../patient/folder/reading-panel.tsx';

const route = getRouteApi('/provider-only/provided/$person_id');
const SHOWN = 100;

/** What a patient brought and shares with the reader's institution, marked as such. */
export function ProvidedPage() {
  const { t } = useTranslation('folder');
  const { person_id } = route.useParams();
  const found = useQuery(folderQuery({ person_id, limit: SHOWN }));
  return (
    <Page
      title={t('provided.title')}
      lead={t('provided.lead')}
      crumbs={[{ text: t('provided.records'), to: '/records' }]}
    >
      <Gate query={found}>
        {(answer) =>
          answer.files.length === 0 ? (
            <Empty title={t('provided.none')}>
              <p>{t('provided.none.text')}</p>
            </Empty>
          ) : (
            <ul className="list-links">
              {answer.files.map((file) => (
                <li key={file.file_id}>
                  <ProvidedFile of={file} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}

function ProvidedFile({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const typeName = useTypeName();
  const [isRead, setRead] = useState(false);
  return (
    <div className="stack-tight">
      <h2 className="file-title">{of.title || of.filename}</h2>
      <p>
        <Tag tone="waiting">{t('provided')}</Tag> <FileState of={of} />
      </p>
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
      {of.state === 'ready' ? (
        <p>
          <a href={of.address} download={of.filename}>
            {t('file.download')}
          </a>
        </p>
      ) : null}
      {of.has_reading ? (
        <details onToggle={(event) => setRead(event.currentTarget.open)}>
          <summary>{t('provided.read')}</summary>
          {isRead ? <ReadingPanel file_id={of.file_id} /> : null}
        </details>
      ) : null}
    </div>
  );
}
