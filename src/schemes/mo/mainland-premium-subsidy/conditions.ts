import { fact, take } from '../../hearing.ts';
import type { Check, PremiumSubsidyHearing } from './case.ts';

/** The first condition of the scheme that is not met; null when all are, undefined when a rule is not settled. */
export function unmetCondition(hearing: PremiumSubsidyHearing): string | null | undefined {
  for (const check of CHECKS) {
    const condition = check(hearing);
    if (condition !== null) return condition;
  }
  return null;
}

const isResident: Check = (hearing) => (fact(hearing, 'is_macao_resident') ? null : 'resident');

const hasPermit: Check = (hearing) => {
  if (fact(hearing, 'has_residence_permit')) return null;
  const isNeeded = take(hearing, hearing.rules.permit_required);
  if (isNeeded === undefined) return undefined;
  return isNeeded ? 'permit' : null;
};

/** The area of the residence permit on the day of the application decides. */
const isInArea: Check = (hearing) => {
  const areas = take(hearing, hearing.rules.areas);
  if (areas === undefined) return undefined;
  return areas.includes(fact(hearing, 'area')) ? null : 'area';
};

const isInsured: Check = (hearing) => {
  const excluded = take(hearing, hearing.rules.excluded_insurances);
  if (excluded === undefined) return undefined;
  return excluded.includes(fact(hearing, 'insurance')) ? 'insurance' : null;
};

const isByChannel: Check = (hearing) => {
  const channel = fact(hearing, 'channel');
  if (channel === null) return null;
  const channels = take(hearing, hearing.rules.channels);
  if (channels === undefined) return undefined;
  return channels.includes(channel) ? null : 'channel';
};

const isAlone: Check = (hearing) => {
  if (!fact(hearing, 'receives_other_aid')) return null;
  const cumulates = take(hearing, hearing.rules.cumulates);
  if (cumulates === undefined) return undefined;
  return cumulates ? null : 'no_other_aid';
};

const CHECKS: readonly Check[] = [isResident, hasPermit, isInArea, isInsured, isByChannel, isAlone];
