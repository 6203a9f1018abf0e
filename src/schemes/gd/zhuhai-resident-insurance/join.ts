import { covered, type Finding, notCovered, priced } from '../../entitlement.ts';
import { fact, take } from '../../hearing.ts';
import type { ZhuhaiHearing } from './case.ts';

/** Who joins with a residence permit, by property, or not at all; null means not at all. */
type Way = 'permit' | 'property';

/** Whether the person may join, and who pays the premium of the year. */
export function join(hearing: ZhuhaiHearing): Finding | undefined {
  const condition = unmetCondition(hearing);
  if (condition === undefined) return undefined;
  const way = condition === null ? wayOf(hearing) : null;
  if (way === undefined) return undefined;
  if (way === null) {
    const unmet = [{ condition: condition ?? 'permit', needed: null }];
    return notCovered(['E03'], { unmet });
  }
  return premiumOf(hearing, way);
}

/** The first of origin, area and occupation that is not open on the day; null when all are. */
function unmetCondition(hearing: ZhuhaiHearing): string | null | undefined {
  const { rules } = hearing;
  const origins = take(hearing, rules.origins);
  if (origins === undefined) return undefined;
  if (!origins.includes(fact(hearing, 'origin'))) return 'origin';
  const areas = take(hearing, rules.areas);
  if (areas === undefined) return undefined;
  if (!areas.includes(fact(hearing, 'area'))) return 'area';
  const occupations = take(hearing, rules.occupations);
  if (occupations === undefined) return undefined;
  return occupations.includes(fact(hearing, 'occupation')) ? null : 'occupation';
}

function wayOf(hearing: ZhuhaiHearing): Way | null | undefined {
  if (fact(hearing, 'has_residence_permit')) return 'permit';
  if (!fact(hearing, 'has_property')) return null;
  const suffices = take(hearing, hearing.rules.property_suffices);
  if (suffices === undefined) return undefined;
  return suffices ? 'property' : null;
}

/** The individual premium is the person's own; the fiscal part too for who joins without a permit. */
function premiumOf(hearing: ZhuhaiHearing, way: Way): Finding | undefined {
  const { rules } = hearing;
  const isSubsidised = way === 'permit' ? true : take(hearing, rules.subsidy_without_permit);
  if (isSubsidised === undefined) return undefined;
  const isMinor = fact(hearing, 'is_minor');
  const premium = take(hearing, isMinor ? rules.premium_minor : rules.premium_adult);
  if (premium === undefined) return undefined;
  const fiscal = take(hearing, rules.fiscal_part);
  if (fiscal === undefined) return undefined;
  const price = { currency: 'CNY', minor: premium + fiscal } as const;
  const minor = isSubsidised ? fiscal : 0n;
  return covered({
    ...priced(price, [{ payer: 'gd.government', minor }]),
    documents: ['identity_document', ...(way === 'permit' ? (['residence_permit'] as const) : [])],
  });
}
