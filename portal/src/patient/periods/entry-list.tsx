import { useTranslation } from 'react-i18next';
import type { RecordedEntry } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Tag } from '../../parts/values/tag.tsx';
import { PersonNameText } from '../person-name.tsx';

/** Recorded entries one below the other: what, where, from when until when, and what proves it. */
export function EntryList({ of, today }: { of: readonly RecordedEntry[]; today: string }) {
  return (
    <ul className="recorded">
      {of.map((entry) => (
        <li key={entry.entry_id}>
          <RecordedItem of={entry} today={today} />
        </li>
      ))}
    </ul>
  );
}

function RecordedItem({ of, today }: { of: RecordedEntry; today: string }) {
  const { t } = useTranslation('cover');
  return (
    <>
      <p className="spread">
        <strong>
          <What of={of} />
        </strong>
        <Validity of={of} today={today} />
      </p>
      <p>
        <Days of={of} today={today} />
      </p>
      <p className="soft">
        <small>
          {t('periods.evidence')}: {of.evidence_text}
          {of.evidence_reference === null ? null : (
            <>
              {' '}
              <code className="code">{of.evidence_reference}</code>
            </>
          )}
        </small>
      </p>
    </>
  );
}

/** The insurance, the place, the class, or who depends on the person. */
export function What({ of }: { of: RecordedEntry }) {
  if (of.dependant !== null) {
    return (
      <>
        {of.code_text}: <PersonNameText of={of.dependant} />
      </>
    );
  }
  return nameOf(of);
}

/** The insurance, the place or the class by name. */
export function nameOf(of: RecordedEntry): string {
  return of.scheme_text ?? of.place_text ?? of.code_text;
}

function Validity({ of, today }: { of: RecordedEntry; today: string }) {
  const { t } = useTranslation('cover');
  if (of.from > today) return <Tag tone="waiting">{t('periods.later')}</Tag>;
  if (of.to !== null && of.to <= today) return <Tag tone="plain">{t('periods.past')}</Tag>;
  return <Tag tone="done">{t('periods.now')}</Tag>;
}

function Days({ of, today }: { of: RecordedEntry; today: string }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const from = formatDay(of.from, language);
  if (of.to !== null) return t('periods.from_to', { from, to: formatDay(of.to, language) });
  return of.from > today ? t('periods.starts', { from }) : t('periods.since', { from });
}
