import { useTranslation } from 'react-i18next';
import type { SchemeParameter } from '../../api/types.ts';
import { formatAmount, formatCount, formatRate } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { FORMAT_LOCALES, type Language } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useCode } from '../../parts/values/use-code.ts';

interface ParameterValueProps {
  value: string | null;
  of: Pick<SchemeParameter, 'key' | 'unit' | 'codes'>;
}

const CURRENCIES = ['HKD', 'CNY', 'MOP'];

/** The value of a parameter as a person reads it: amount, age, days, yes or no, names of codes. */
export function ParameterValue({ value, of }: ParameterValueProps) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  if (value === null) return <>{t('value.ended')}</>;
  if (value === 'unknown') return <span className="unknown">{t('value.unknown')}</span>;
  if (CURRENCIES.includes(of.unit)) {
    const amount = formatAmount({ currency: of.unit, value }, language, 'whole');
    return <span className="amount">{amount}</span>;
  }
  switch (of.unit) {
    case 'yes_no':
      return <>{t(value === 'true' ? 'value.yes' : 'value.no')}</>;
    case 'day_of_calendar':
      return <>{formatDay(value, language)}</>;
    case 'year':
    case 'month':
    case 'day':
      return <Span value={value} of={of} />;
    case 'count':
      return <>{formatCount(Number(value), language)}</>;
    case 'rate':
      return <>{isPrice(of.key) ? value : formatRate(value, language)}</>;
    case 'code':
    case 'codes':
      return <>{namesOf(value, of.codes, language)}</>;
    default:
      return <>{value}</>;
  }
}

/** Rates between currencies are no shares. */
function isPrice(key: string): boolean {
  return key.includes('_per_');
}

/** Years, months and days with their word; a calendar year or month stands alone, and years of age have a word of their own. */
function Span({ value, of }: { value: string; of: ParameterValueProps['of'] }) {
  const code = useCode();
  if (of.key.endsWith('_year') || of.key.endsWith('_month')) return <>{value}</>;
  const unit = of.unit === 'year' && /(^|_)age(_|$)/.test(of.key) ? 'age' : of.unit;
  return (
    <>
      {value} {code('unit', value === '1' && unit !== 'age' ? `${unit}.one` : unit)}
    </>
  );
}

/** Names of a list of codes in the reader's language; a code without a name stays as it is. */
function namesOf(value: string, codes: SchemeParameter['codes'], language: Language): string {
  const names = value.split(', ').map((code) => {
    return codes.find((one) => one.code === code)?.name[language] ?? code;
  });
  return new Intl.ListFormat(FORMAT_LOCALES[language], { type: 'conjunction' }).format(names);
}
