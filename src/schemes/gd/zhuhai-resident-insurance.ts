import { compareDays, day, type PlainDate } from '../../kernel/day.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take, turnTo } from '../hearing.ts';
import { shareOf } from './rates.ts';
import {
  ZHUHAI_PARAMETERS,
  ZHUHAI_SHAPE,
  type ZhuhaiHearing,
} from './zhuhai-resident-insurance/case.ts';
import { join } from './zhuhai-resident-insurance/join.ts';
import { ZHUHAI_CONDITIONS, ZHUHAI_LABELS } from './zhuhai-resident-insurance/texts.ts';

function decide(hearing: ZhuhaiHearing): Finding | undefined {
  const question = fact(hearing, 'question');
  switch (question) {
    case 'join':
      return join(hearing);
    case 'fiscal_part':
      return fiscalPart(hearing);
    case 'cover':
      return hasStarted(hearing);
    default:
      return benefit(hearing, question);
  }
}

/** What public finance adds to each premium of the year. */
function fiscalPart(hearing: ZhuhaiHearing): Finding | undefined {
  const minor = take(hearing, hearing.rules.fiscal_part);
  if (minor === undefined) return undefined;
  return covered(priced({ currency: 'CNY', minor }, [{ payer: 'gd.government', minor }]));
}

/** Whether cover runs on the day of the case, from the day on which the premium was paid. */
function hasStarted(hearing: ZhuhaiHearing): Finding | undefined {
  const paid_on = fact(hearing, 'paid_on');
  turnTo(hearing, paid_on);
  const cover_from = coverFrom(hearing, paid_on);
  if (cover_from === undefined) return undefined;
  const needed = hearing.trace.step('cover_from', cover_from.toString());
  if (compareDays(hearing.given.on, cover_from) < 0) {
    return notCovered(['E06'], { unmet: [{ condition: 'cover_start', needed }] });
  }
  return covered({ documents: ['social_security_card'] });
}

/** Paid inside the window: from 1 January of the next year; later: after the waiting period. */
function coverFrom(hearing: ZhuhaiHearing, paid_on: PlainDate): PlainDate | undefined {
  const { rules } = hearing;
  const first = take(hearing, rules.window_first_month);
  if (first === undefined) return undefined;
  const last = take(hearing, rules.window_last_month);
  if (last === undefined) return undefined;
  if (paid_on.month >= first && paid_on.month <= last) return day(`${paid_on.year + 1}-01-01`);
  const months = take(hearing, rules.waiting_months);
  return months === undefined ? undefined : paid_on.add({ months });
}

/** What the fund pays: the same as for local residents, at rates that were not found. */
function benefit(hearing: ZhuhaiHearing, kind: 'outpatient' | 'inpatient'): Finding | undefined {
  const { rules } = hearing;
  const isAsLocal = take(hearing, rules.benefit_as_local);
  const isDirect = isAsLocal === undefined ? undefined : take(hearing, rules.direct_settlement);
  if (isDirect === undefined) return undefined;
  if (!isAsLocal) return notCovered(['E03']);
  const rounding = take(hearing, rules.resident_benefit_rounding);
  const rate = take(hearing, rules[`resident_${kind}_rate` as const]);
  if (rate === undefined || rounding === undefined) return undefined;
  const cost = fact(hearing, 'cost');
  const minor = shareOf(cost, rate, rounding);
  return covered({
    ...priced({ currency: 'CNY', minor: cost }, [{ payer: 'gd.city_fund', minor }]),
    reasons: ['M03'],
    documents: isDirect ? ['social_security_card'] : [],
  });
}

/**
 * Resident medical insurance of Zhuhai for residents of Hong Kong and Macao: the pilot of Hengqin from 2019-07-01,
 * the whole city from 2020-01-01, premiums of 2025 and 2026, and the waiting period of who joins late.
 */
export const zhuhaiResidentInsurance = coverageFormula({
  scheme: 'gd.zhuhai.resident_insurance',
  laws: ['gd.zhuhai.resident_insurance'],
  shape: ZHUHAI_SHAPE,
  parameters: ZHUHAI_PARAMETERS,
  labels: ZHUHAI_LABELS,
  conditions: ZHUHAI_CONDITIONS,
  decide,
});
