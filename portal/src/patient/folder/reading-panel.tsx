import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { folderReadingQuery } from '../../api/queries/carried/folder.ts';
import type { FileReading } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ReadingView } from '../../record/reading-view.tsx';
import { unmappedOf } from './file-words.ts';

/** What a document says, beside its own words, and what stands in the original file alone. */
export function ReadingPanel({ file_id }: { file_id: string }) {
  const { t } = useTranslation('folder');
  const reading = useQuery(folderReadingQuery(file_id));
  return (
    <Panel title={t('reading')} kind="plain">
      <p className="soft">{t('reading.text')}</p>
      <Gate query={reading}>
        {(answer) => (
          <div className="stack-tight">
            <Unmapped of={answer} />
            <ReadingView document={JSON.stringify(answer.document)} />
          </div>
        )}
      </Gate>
    </Panel>
  );
}

function Unmapped({ of }: { of: FileReading }) {
  const { t } = useTranslation('folder');
  if (of.unmapped.length === 0) return null;
  const words = (code: string, detail: string) => t(`unmapped.${unmappedOf(code)}`, { detail });
  return (
    <Note tone="waiting" title={t('reading.unmapped')}>
      <ul>
        {[
          ...new Set(of.unmapped.map(({ at, code, detail }) => `${at}: ${words(code, detail)}`)),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}
