import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { folderReadingQuery } from '../../api/queries/folder.ts';
import type { FileReading } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { type ReadSection, sectionsOf } from './read-sections.ts';

/** What a document says, section by section, and what stands in the original alone. */
export function ReadingPanel({ file_id }: { file_id: string }) {
  const { t } = useTranslation('folder');
  const reading = useQuery(folderReadingQuery(file_id));
  return (
    <Panel title={t('reading')}>
      <p className="soft">{t('reading.text')}</p>
      <Gate query={reading}>
        {(answer) => (
          <div className="stack-tight">
            {sectionsOf(answer.document).map((section) => (
              <Section key={section.key} of={section} />
            ))}
            <Unmapped of={answer} />
          </div>
        )}
      </Gate>
    </Panel>
  );
}

function Section({ of }: { of: ReadSection }) {
  const { t } = useTranslation('folder');
  return (
    <section>
      <h3>{of.title}</h3>
      {of.lines.length === 0 ? (
        <p className="soft">{t('reading.empty')}</p>
      ) : (
        <ul>
          {of.lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Unmapped({ of }: { of: FileReading }) {
  const { t } = useTranslation('folder');
  if (of.unmapped.length === 0) return null;
  return (
    <Note tone="waiting" title={t('reading.unmapped')}>
      <ul>
        {[...new Set(of.unmapped.map(({ at, what }) => `${at}: ${what}`))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}
