import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../parts/frame/facts.tsx';
import { Help } from '../parts/frame/help.tsx';
import { Note } from '../parts/frame/note.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Day, Moment } from '../parts/values/day.tsx';
import { Untold } from '../parts/values/words.tsx';
import { Said } from './said.tsx';
import { type Summary, summaryOf } from './summary.ts';

/** A document in the words of its source, with its sections in their order, and its data as they came. */
export function OriginalView({ of }: { of: string }) {
  const { t } = useTranslation(['reading', 'carry']);
  const summary = summaryOf(of);
  if (summary === null) {
    return <Note tone="problem" title={t('carry:record.unreadable')} live="assertive" />;
  }
  return (
    <Panel title={t('original')}>
      <Facts
        of={[
          {
            name: t('about'),
            value: keyed(summary.names, (name) => name).map(({ key, row }) => (
              <div key={key}>
                <Untold>{row}</Untold>
              </div>
            )),
          },
          ...(summary.birth_date === null
            ? []
            : [{ name: t('born'), value: <Day of={summary.birth_date} /> }]),
          { name: t('made'), value: <Moment of={summary.date} /> },
        ]}
      />
      {keyed(summary.sections, (section) => section.title).map(({ key, row }) => (
        <section key={key}>
          <h3>
            <Untold>{row.title}</Untold>
          </h3>
          <SectionWords of={row} />
        </section>
      ))}
      <Help title={t('original.data')}>
        <Button variant="outline" size="sm" onClick={() => save(of)}>
          {t('original.save')}
        </Button>
        <pre className="original-data" lang="en">
          {of}
        </pre>
      </Help>
    </Panel>
  );
}

/** What the source wrote of a section: its own words, else the names of what it lists. */
function SectionWords({ of }: { of: Summary['sections'][number] }) {
  const { t } = useTranslation('carry');
  if (of.words.length === 0 && of.isUnavailable) {
    return <p className="soft">{t('record.unavailable')}</p>;
  }
  if (of.words.length === 0) return <p className="soft">{t('record.empty')}</p>;
  return (
    <ul>
      {keyed(of.words, ({ text }) => text).map(({ key, row }) => (
        <li key={key}>
          <Said of={row} />
        </li>
      ))}
    </ul>
  );
}

/** Keeps the bytes of the document as they came. */
function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/fhir+json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'record.json';
  link.click();
  URL.revokeObjectURL(address);
}
