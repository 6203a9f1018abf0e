import { CURRENCIES, type Currency, type Minor, type Money, minor } from '../../kernel/money.ts';
import { matching, type Shape } from '../../rulebook/yaml/index.ts';

/** An amount such as "250.00", in minor units. */
export const amount: Shape<Minor> = (node, to) => {
  const read = matching(/^\d{1,9}(\.\d{1,2})?$/, 'a quoted amount such as "250.00"')(node, to);
  return read === undefined ? undefined : minor(read);
};

/** Currency and amount, such as CNY 250.00. */
export const money: Shape<Money> = (node, to) => {
  const form = new RegExp(`^(${CURRENCIES.join('|')}) \\d{1,9}(\\.\\d{1,2})?$`);
  const read = matching(form, 'currency and amount, such as CNY 250.00')(node, to);
  if (read === undefined) return undefined;
  const [currency = 'HKD', value = '0'] = read.split(' ');
  return { currency: currency as Currency, minor: minor(value) };
};
