import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/frame/facts.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { keyed } from '../../parts/table/keyed.ts';
import { Day, Moment } from '../../parts/values/day.tsx';
import { summaryOf } from './summary.ts';

/** A document of the record in the words of its source, with its sections in their order. */
export function RecordView({ of }: { of: string }) {
  const { t } = useTranslation('carry');
  const summary = summaryOf(of);
  if (summary === null) {
    return <Note tone="problem" title={t('record.unreadable')} live="assertive" />;
  }
  return (
    <Panel title={t('record.title')}>
      <Facts
        of={[
          {
            name: t('document.about'),
            value: keyed(summary.names, (name) => name).map(({ key, row }) => (
              <div key={key} lang={langOf(row)}>
                {row}
              </div>
            )),
          },
          ...(summary.birth_date === null
            ? []
            : [{ name: t('document.born'), value: <Day of={summary.birth_date} /> }]),
          { name: t('record.made'), value: <Moment of={summary.date} /> },
        ]}
      />
      {keyed(summary.sections, (section) => section.title).map(({ key, row }) => (
        <section key={key}>
          <h3 lang={langOf(row.title)}>{row.title}</h3>
          {row.items.length === 0 ? (
            <p className="soft">
              {row.isUnavailable ? t('record.unavailable') : t('record.empty')}
            </p>
          ) : (
            <ul>
              {keyed(row.items, (item) => item).map((item) => (
                <li key={item.key} lang={langOf(item.row)}>
                  {item.row}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Panel>
  );
}

/** The source says no language: Chinese from Hong Kong, other letters as English. */
function langOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hant-HK' : 'en';
}
