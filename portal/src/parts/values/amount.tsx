import { type AmountForm, formatAmount, formatValue, type Money } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';

/** An amount with its currency code. */
export function Amount({ of, form = 'full' }: { of: Money; form?: AmountForm }) {
  return <span className="amount">{formatAmount(of, useLanguage(), form)}</span>;
}

/** The digits of an amount, for a cell whose column head names the currency. */
export function AmountDigits({ of }: { of: Money | null }) {
  const language = useLanguage();
  return <span className="amount">{of === null ? '–' : formatValue(of.value, language)}</span>;
}
