import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useCode } from '../../parts/values/use-code.ts';

interface ParameterValueProps {
  value: string | null;
  unit: string;
  /** Key of the parameter or of the step; years of age have a word of their own in Chinese. */
  name?: string;
}

const CURRENCIES = ['HKD', 'CNY', 'MOP'] as const;

/** The value of a parameter as a person reads it: amount, age, days, yes or no, or the codes themselves. */
export function ParameterValue({ value, unit, name = '' }: ParameterValueProps) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const code = useCode();
  if (value === null) return <>{t('value.ended')}</>;
  if (value === 'unknown') return <em className="unknown">{t('value.unknown')}</em>;
  const currency = CURRENCIES.find((one) => one === unit);
  if (currency !== undefined) {
    return <span className="amount">{formatAmount({ currency, value }, language, 'whole')}</span>;
  }
  if (unit === 'yes_no') return <>{t(value === 'true' ? 'value.yes' : 'value.no')}</>;
  if (unit === 'day_of_calendar') return <>{formatDay(value, language)}</>;
  if (unit === 'year' || unit === 'day') {
    return (
      <>
        {value} {code('unit', name.startsWith('age') ? 'age' : unit)}
      </>
    );
  }
  return <>{value}</>;
}
