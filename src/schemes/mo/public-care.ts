import { type Minor, mulDiv, type Rounding } from '../../kernel/money.ts';
import type { DocumentCode } from '../documents.ts';
import { covered, type Finding, notCovered, priced } from '../entitlement.ts';
import { coverageFormula } from '../formula.ts';
import { fact, take } from '../hearing.ts';
import {
  PUBLIC_CARE_PARAMETERS,
  PUBLIC_CARE_SHAPE,
  type PublicCareHearing,
} from './public-care/case.ts';
import { exemptionOf } from './public-care/exemption.ts';
import {
  type PERSON_CLASSES,
  PUBLIC_CARE_CONDITIONS,
  PUBLIC_CARE_LABELS,
} from './public-care/texts.ts';

const IDENTITY: Readonly<Record<keyof typeof PERSON_CLASSES, DocumentCode>> = {
  resident: 'macao_identity_card',
  non_resident_worker: 'non_resident_worker_card',
  other: 'identity_document',
};

function decide(hearing: PublicCareHearing): Finding | undefined {
  if (fact(hearing, 'third_party_liable')) {
    const excludes = take(hearing, hearing.rules.excludes_third_party);
    if (excludes === undefined) return undefined;
    if (excludes) {
      return notCovered(['E09'], { unmet: [{ condition: 'third_party', needed: null }] });
    }
  }
  return fact(hearing, 'place') === 'health_centre' ? atHealthCentre(hearing) : atHospital(hearing);
}

/** Primary care in a health centre: free for residents. */
function atHealthCentre(hearing: PublicCareHearing): Finding | undefined {
  const classes = take(hearing, hearing.rules.health_centre_free_classes);
  if (classes === undefined) return undefined;
  const person_class = fact(hearing, 'person_class');
  const documents = [IDENTITY[person_class]];
  const cost = fact(hearing, 'items_cost');
  if (classes.includes(person_class)) {
    return covered({ ...byGovernment(cost, cost), documents });
  }
  const fee = take(hearing, hearing.rules.health_centre_fee_others);
  return fee === undefined ? undefined : covered({ ...byGovernment(fee + cost, 0n), documents });
}

/** Emergency and specialist care in the hospital: a consultation fee, and a share of everything else. */
function atHospital(hearing: PublicCareHearing): Finding | undefined {
  const person_class = fact(hearing, 'person_class');
  const place = hearing.given.place === 'emergency' ? 'emergency' : 'outpatient';
  const exemption = exemptionOf(hearing, person_class);
  if (exemption === undefined) return undefined;
  const fee = take(hearing, hearing.rules[`${place}_fee_${person_class}` as const]);
  if (fee === undefined) return undefined;
  const { unmet } = exemption;
  const documents = [IDENTITY[person_class], 'patient_card', ...exemption.documents] as const;
  const cost = fact(hearing, 'items_cost');
  if (exemption.is_exempt) {
    return covered({ ...byGovernment(fee + cost, fee + cost), reasons: ['M07'], documents });
  }
  const charged = itemsCharged(hearing, cost, person_class);
  if (charged === undefined) return undefined;
  const borne = cost > charged ? cost - charged : 0n;
  const reasons = cost === 0n ? (['M04'] as const) : (['M04', 'M03'] as const);
  return covered({ ...byGovernment(fee + charged + borne, borne), reasons, unmet, documents });
}

/** What the person pays of tests, drugs and treatment; more than their cost for who is neither resident nor worker. */
function itemsCharged(
  hearing: PublicCareHearing,
  cost: Minor,
  person_class: keyof typeof PERSON_CLASSES,
): Minor | undefined {
  const { rules, trace } = hearing;
  if (cost === 0n) return 0n;
  const rate = take(hearing, rules[`item_rate_${person_class}` as const]);
  if (rate === undefined) return undefined;
  const rounding = take(hearing, rules.item_rounding);
  if (rounding === undefined) return undefined;
  return trace.step('items_charged', mulDiv(cost, rate.num, rate.den, rounding as Rounding));
}

/** A price in patacas of which the Government bears a part. */
function byGovernment(price: Minor, minor: Minor) {
  return priced({ currency: 'MOP', minor: price }, [{ payer: 'mo.government', minor }]);
}

/**
 * Public care of Macao (Decree-Laws 24/86/M and 68/89/M): free primary care for residents; hospital fees and shares
 * by class of person; exemptions for residents with their proof; not where a third party is liable.
 */
export const publicCare = coverageFormula({
  scheme: 'mo.public_care',
  laws: ['mo.public_care'],
  shape: PUBLIC_CARE_SHAPE,
  parameters: PUBLIC_CARE_PARAMETERS,
  labels: PUBLIC_CARE_LABELS,
  conditions: PUBLIC_CARE_CONDITIONS,
  decide,
});
