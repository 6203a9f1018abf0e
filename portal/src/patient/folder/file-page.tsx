import '../patient.css';
import './folder.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { folderFileQuery } from '../../api/queries/carried/folder.ts';
import type { FolderFile } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { DeleteFile, RestoreFile } from './delete-file.tsx';
import { DescribeFile } from './describe-file.tsx';
import { FileState } from './file-list.tsx';
import { formatSize, knownNotices, scanOf } from './file-words.ts';
import { ReadingPanel } from './reading-panel.tsx';

const route = getRouteApi('/patient-only/patient/folder/$file_id');
const PICTURES: ReadonlySet<string> = new Set(['png', 'jpeg', 'webp']);

/** One file: what it is, the original, what it says, and what can be corrected. */
export function FilePage() {
  const { t } = useTranslation('folder');
  const { file_id } = route.useParams();
  const file = useQuery(folderFileQuery(file_id));
  return (
    <Page
      title={file.data?.title || file.data?.filename || t('list')}
      width={file.data?.has_reading === true ? 'staff' : 'text'}
      crumbs={[
        { text: t('crumb.home'), to: '/patient' },
        { text: t('title'), to: '/patient/folder' },
      ]}
    >
      <Gate query={file}>
        {(answer) => (
          <>
            <FileNotes of={answer} />
            {answer.state === 'removed' ? <RestoreFile of={answer} /> : <Original of={answer} />}
            {answer.has_reading && answer.state === 'ready' ? (
              <ReadingPanel file_id={answer.file_id} />
            ) : null}
            {answer.state === 'removed' ? null : (
              <>
                <Panel title={t('file.describe')}>
                  <DescribeFile of={answer} key={answer.file_id} />
                </Panel>
                <DeleteFile of={answer} />
              </>
            )}
          </>
        )}
      </Gate>
    </Page>
  );
}

function FileNotes({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const notices = knownNotices(of.notices);
  return (
    <>
      {of.state === 'held' ? (
        <Note tone="waiting" title={t('state.held')}>
          <p>{t('held.text')}</p>
        </Note>
      ) : null}
      {of.state === 'infected' ? (
        <Note tone="problem" title={t('state.infected')}>
          <p>{t('infected.text', { virus: of.virus ?? '' })}</p>
        </Note>
      ) : null}
      {notices.length === 0 ? null : (
        <Note tone="waiting">
          <ul>
            {notices.map((code) => (
              <li key={code}>{t(`notice.${code}`)}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

function Original({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const isOpen = of.state === 'ready';
  return (
    <div className="stack-tight">
      <p>
        <FileState of={of} /> <strong>{t('provided')}</strong>
      </p>
      <p className="soft">
        {t('provided.text')} <Link to="/patient/looks">{t('file.share')}</Link>
      </p>
      {isOpen && PICTURES.has(of.kind) ? (
        <img
          className="file-preview"
          src={of.address}
          alt={t('file.preview', { title: of.title || of.filename })}
        />
      ) : null}
      {isOpen ? (
        <p>
          <a href={of.address} download={of.filename}>
            {t('file.download')}
          </a>
        </p>
      ) : null}
      <Facts
        of={[
          { name: t('file.name'), value: <span className="file-digest">{of.filename}</span> },
          { name: t('file.size'), value: formatSize(of.size, language) },
          { name: t('list.added'), value: <Moment of={of.stored_at} /> },
          { name: t('file.scan'), value: t(`scan.${scanOf(of.scan)}`) },
          { name: t('file.digest'), value: <code className="code file-digest">{of.sha256}</code> },
        ]}
      />
    </div>
  );
}
