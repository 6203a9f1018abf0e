import type { Language } from '../../kernel/language.ts';
import type { Currency, MoneyJson } from '../../kernel/money.ts';

const SYMBOLS: Readonly<Record<Currency, string>> = { HKD: 'HK$', MOP: 'MOP', CNY: 'CNY' };
const NAMES: Readonly<Record<'zh-Hant-HK' | 'zh-Hans-CN', Readonly<Record<Currency, string>>>> = {
  'zh-Hant-HK': { HKD: '港元', MOP: '澳門元', CNY: '人民幣元' },
  'zh-Hans-CN': { HKD: '港元', MOP: '澳门元', CNY: '元人民币' },
};

/** An amount as people read it; whole amounts without cents: `HK$1,061.43`, `309 港元`, `MOP 1.000`. */
export function moneyText({ currency, value }: MoneyJson, language: Language): string {
  const [whole = '0', cents = '00'] = value.split('.');
  const [thousands, point] = language === 'pt-MO' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const amount = cents === '00' ? grouped : `${grouped}${point}${cents}`;
  if (language === 'zh-Hant-HK') return `${amount} ${NAMES[language][currency]}`;
  if (language === 'zh-Hans-CN') return `${amount}${NAMES[language][currency]}`;
  const symbol = language === 'pt-MO' ? currency : SYMBOLS[currency];
  return symbol.endsWith('$') ? `${symbol}${amount}` : `${symbol} ${amount}`;
}
