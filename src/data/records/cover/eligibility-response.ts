import type {
  CodeableConcept,
  CoverageEligibilityRequest,
  CoverageEligibilityResponse,
  CoverageEligibilityResponseInsurance,
  CoverageEligibilityResponseInsuranceItemBenefit,
  Extension,
  Money,
} from '@medplum/fhirtypes';
import type { ExplainedAnswer } from '../../../people/coverage/index.ts';
import { CODE_SYSTEMS, EXTENSIONS, LAW_CODES, SCHEME_SYSTEM } from '../canonical.ts';

type Explained = ExplainedAnswer['entitlements'][number];
type MoneyJson = NonNullable<Explained['price']>;

const BENEFIT_TYPE = 'http://terminology.hl7.org/CodeSystem/benefit-type';

/** An answer about cover as FHIR says it: one insurance for each scheme, in the order of the answer. */
export function eligibilityResponse(
  request: CoverageEligibilityRequest,
  answer: ExplainedAnswer,
  of: { readonly request_id: string; readonly language: string },
): CoverageEligibilityResponse {
  const isWhole =
    answer.sides.every(({ state }) => state === 'here' || state === 'answered') &&
    answer.entitlements.every(({ outcome }) => outcome !== 'not_known');
  const said = [...answer.flags, ...answer.sides].map(({ text }) => text);
  return {
    resourceType: 'CoverageEligibilityResponse',
    language: of.language,
    ...(request.contained === undefined ? {} : { contained: contained(request) }),
    status: 'active',
    purpose: request.purpose,
    patient: request.patient,
    servicedDate: answer.day,
    created: answer.asked_at,
    request: {
      identifier: request.identifier?.[0] ?? { system: 'urn:sampan:request', value: of.request_id },
    },
    // What could not be asked or told leaves an answer that is right as far as it goes.
    outcome: isWhole ? 'complete' : 'partial',
    disposition: said.join(' '),
    insurer: request.insurer,
    insurance: answer.entitlements.map((one) => insuranceOf(one, answer)),
  };
}

/** The patient as they were named, so that references inside still lead somewhere. */
function contained(request: CoverageEligibilityRequest) {
  return (request.contained ?? []).filter(({ id }) => `#${id}` === request.patient.reference);
}

function insuranceOf(
  one: Explained,
  answer: ExplainedAnswer,
): CoverageEligibilityResponseInsurance {
  return {
    extension: [entitlementOf(one)],
    coverage: { display: one.title, identifier: { system: SCHEME_SYSTEM, value: one.scheme } },
    inforce: one.outcome === 'covered',
    item: [
      {
        productOrService: {
          coding: [
            {
              system: CODE_SYSTEMS.service,
              code: answer.service.code,
              display: answer.service.text,
            },
          ],
        },
        excluded: one.outcome === 'not_covered',
        name: one.title,
        description: [one.outcome_text, ...one.reasons.map(({ text }) => text)].join(' '),
        ...listed('benefit', benefitsOf(one)),
        authorizationRequired: one.unmet.length > 0,
        ...listed('authorizationSupporting', [...one.documents, ...one.unmet].map(concept)),
      },
    ],
  };
}

function listed<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : ({ [name]: [...items] } as { readonly [K in Name]: Item[] });
}

/** Who pays which part of the price, and what is left of a cap. */
function benefitsOf(one: Explained): CoverageEligibilityResponseInsuranceItemBenefit[] {
  const shares = one.shares.map(({ code, text, share }) => ({
    type: {
      coding: [
        code === 'patient'
          ? { system: BENEFIT_TYPE, code: 'copay' }
          : { system: BENEFIT_TYPE, code: 'benefit' },
        { system: LAW_CODES, code: `payer.${code}`, display: text },
      ],
      text,
    },
    allowedMoney: moneyOf(share),
  }));
  if (one.cap_left === null) return shares;
  const type = { coding: [{ system: LAW_CODES, code: 'cap_left' }] };
  return [...shares, { type, allowedMoney: moneyOf(one.cap_left) }];
}

function moneyOf({ currency, value }: MoneyJson): Money {
  return { value: Number(value), currency: currency as NonNullable<Money['currency']> };
}

function concept({
  code,
  text,
}: {
  readonly code: string;
  readonly text: string;
}): CodeableConcept {
  return { coding: [{ system: LAW_CODES, code }], text };
}

/** What FHIR has no place for: rank, outcome in our words, whom to ask, the law by its digest. */
function entitlementOf(one: Explained): Extension {
  const { not_settled, not_known } = one;
  return {
    url: EXTENSIONS.entitlement,
    extension: [
      { url: 'rank', valueInteger: one.rank },
      {
        url: 'outcome',
        valueCoding: {
          system: CODE_SYSTEMS.outcome,
          code: one.outcome.replaceAll('_', '-'),
          display: one.outcome_text,
        },
      },
      ...one.reasons.map((reason) => ({ url: 'reason', valueCodeableConcept: concept(reason) })),
      ...(not_settled === null
        ? []
        : [{ url: 'ask', valueString: `${not_settled.label}: ${not_settled.authority}` }]),
      ...(not_known === null ? [] : [{ url: 'not-known', valueString: not_known.text }]),
      ...Object.entries(one.digests).map(([law, digest]) => ({
        url: 'law',
        valueString: `${law} ${digest}`,
      })),
    ],
  };
}
