import { codeFact, dayFact, moneyFact } from '../../case-shape.ts';
import { INSTITUTIONS } from '../ha-patients-gba/codes.ts';
import { SUPPORT_FACTS as T } from './texts.ts';

/** One visit as the special support scheme sees it. */
export const VISIT_FACTS = {
  price: moneyFact(T.price, 'CNY'),
  institution: codeFact(T.institution, INSTITUTIONS, 'hku_shenzhen'),
  applied_on: dayFact(T.applied_on),
  appointment_on: dayFact(T.appointment_on),
  subsidy_used: moneyFact(T.subsidy_used, 'CNY'),
};
