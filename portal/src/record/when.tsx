import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment, formatMonth, zoneName } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';

/** A day, month, year or moment as exactly as the source has it, in words. */
export function When({ of, text }: { of: string; text?: 'provenance.recorded' }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const isMoment = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(of);
  const words = isMoment
    ? `${formatMoment(of, language)}${zoneName(language)}`
    : formatMonth(formatDay(of, language, 'short'), language);
  return <time dateTime={of}>{text === undefined ? words : t(text, { day: words })}</time>;
}
