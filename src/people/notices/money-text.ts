import type { Language } from '../../kernel/language.ts';
import type { MoneyJson } from '../../kernel/money.ts';

/** An amount with its ISO code as people read it; symbols mean different currencies in the three places. */
export function moneyText({ currency, value }: MoneyJson, language: Language): string {
  const [whole = '0', cents = '00'] = value.split('.');
  const [thousands, point] = language === 'pt-MO' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${currency} ${grouped}${point}${cents}`;
}
