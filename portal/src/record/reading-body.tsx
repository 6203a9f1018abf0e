import { useTranslation } from 'react-i18next';
import type { Reading, ReadingLine } from '../api/types.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Help } from '../parts/frame/help.tsx';
import { Note } from '../parts/frame/note.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Day, Moment } from '../parts/values/day.tsx';
import { LineView } from './line-view.tsx';
import { Said } from './said.tsx';

const COUNTS = ['unmapped', 'units_unknown', 'flags_differ', 'free_texts'] as const;

/** Sections that a reader must know of even where the document is silent. */
const NEEDED: readonly string[] = ['allergies', 'medicines', 'problems'];

/** The whole reading: whom it is about, what could be mapped, and the sections in the order in which they are needed. */
export function ReadingBody({ of }: { of: Reading }) {
  const shown = of.sections.filter(
    ({ section, state }) => state !== 'absent' || NEEDED.includes(section),
  );
  return (
    <div className="stack">
      <Head of={of} />
      <Counts of={of} />
      {shown.map(({ section, state }) => (
        <SectionView
          key={section}
          section={section}
          state={state}
          lines={of.lines.filter((line) => line.section === section)}
        />
      ))}
      <NotShown of={of} />
    </div>
  );
}

function Head({ of: { patient, document } }: { of: Reading }) {
  const { t } = useTranslation('reading');
  const facts = [
    ...(patient === null
      ? []
      : [
          {
            name: t('about'),
            value: keyed(patient.names, ({ text }) => text).map(({ key, row }) => (
              <div key={key}>
                <Said of={row} />
              </div>
            )),
          },
        ]),
    ...(patient?.birth_date ? [{ name: t('born'), value: <Day of={patient.birth_date} /> }] : []),
    ...(document.made_at === null
      ? []
      : [{ name: t('made'), value: <Moment of={document.made_at} /> }]),
    ...(document.authors.length === 0
      ? []
      : [
          {
            name: t('authors'),
            value: keyed(document.authors, ({ text }) => text).map(({ key, row }) => (
              <div key={key}>
                <Said of={row} />
              </div>
            )),
          },
        ]),
    ...(document.care_from === null && document.care_until === null
      ? []
      : [{ name: t('care'), value: <Care of={document} /> }]),
  ];
  return <Facts of={facts} />;
}

function Care({ of }: { of: Reading['document'] }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const from = of.care_from === null ? null : formatDay(of.care_from, language);
  const until = of.care_until === null ? null : formatDay(of.care_until, language);
  if (from === null) return t('care.until', { until });
  return until === null ? t('care.from', { from }) : t('care.both', { from, until });
}

/** What could not be mapped, in numbers: the reader knows how far to trust the reading. */
function Counts({ of: { counts, tables } }: { of: Reading }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const said = COUNTS.filter((name) => counts[name] > 0);
  const isWhole = counts.unmapped + counts.units_unknown + counts.flags_differ === 0;
  return (
    <Note tone={isWhole ? 'plain' : 'waiting'} title={t('counts')}>
      {isWhole ? <p>{t('counts.whole')}</p> : null}
      {said.length === 0 ? null : (
        <ul>
          {said.map((name) => (
            <li key={name}>{t(`counts.${name}`, { count: counts[name] })}</li>
          ))}
        </ul>
      )}
      <p>
        {t('counts.original')} {t('tables', { day: formatDay(tables.as_of, language) })}
      </p>
    </Note>
  );
}

function SectionView({
  section,
  state,
  lines,
}: {
  section: ReadingLine['section'];
  state: Reading['sections'][number]['state'];
  lines: readonly ReadingLine[];
}) {
  const { t } = useTranslation('reading');
  return (
    <section>
      <h3>{t(`sections.${section}`)}</h3>
      {state === 'present' ? (
        <ul className="plain-list reading-lines">
          {keyed(lines, ({ provenance }) => provenance.resource).map(({ key, row }) => (
            <LineView key={key} of={row} />
          ))}
        </ul>
      ) : (
        <p className="soft">{t(`state.${state}`)}</p>
      )}
    </section>
  );
}

function NotShown({ of: { not_shown } }: { of: Reading }) {
  const { t } = useTranslation('reading');
  if (not_shown.length === 0) return null;
  return (
    <Help title={`${t('not_shown')} (${not_shown.length})`}>
      <ul>
        {keyed(not_shown, ({ resource }) => resource).map(({ key, row }) => (
          <li key={key}>
            {row.resource}: {t(`not_shown.${row.reason}`)}
          </li>
        ))}
      </ul>
    </Help>
  );
}
