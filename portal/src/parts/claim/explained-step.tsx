import { useTranslation } from 'react-i18next';
import type { ExplainedLine } from '../../api/types.ts';
import { formatAmount, toMinor } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import type { Language } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ChangedBy } from '../values/changed-by.tsx';
import { GradeMark } from '../values/grade-mark.tsx';
import { SourceLinks } from '../values/source-links.tsx';

const CURRENCIES = ['HKD', 'CNY', 'MOP'];
/** A value longer than this stands below its name. */
const SHORT = 28;

/** One step: its name, its value, and the law behind it. */
export function ExplainedStep({ of }: { of: ExplainedLine }) {
  const language = useLanguage();
  const written = writtenValue(of, language);
  return (
    <li>
      <span>{of.label}</span>
      <span className={written.length > SHORT ? 'explained-value is-long' : 'explained-value'}>
        {written}
      </span>
      {of.parameter === undefined ? null : <Law of={of.parameter} />}
    </li>
  );
}

/** A value with its unit; an amount that is not known, or does not apply, is a word and has none. */
function writtenValue({ value, unit }: ExplainedLine, language: Language): string {
  if (unit === null) return value;
  if (!CURRENCIES.includes(unit)) return `${value} ${unit}`;
  return toMinor(value) === null ? value : formatAmount({ currency: unit, value }, language);
}

function Law({ of }: { of: NonNullable<ExplainedLine['parameter']> }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  return (
    <div className="explained-law">
      {t('explained.since', { day: formatDay(of.from, language) })} <GradeMark of={of.grade} />{' '}
      {t('explained.source')} <SourceLinks of={of.sources} />
      {of.note === null ? null : <div>{of.note}</div>}
      <ChangedBy of={of.change} />
    </div>
  );
}
