import type {
  Consent,
  ConsentProvision,
  ConsentProvisionActor,
  ConsentProvisionData,
} from '@medplum/fhirtypes';
import { day, instant, millisText } from '../../../../kernel/day.ts';
import { CANONICAL, INSTITUTION_SYSTEM } from '../../canonical.ts';
import type { SensitiveClass } from '../../repository/classify.ts';
import {
  EVERYBODY,
  type KeptException,
  type KeptSharing,
  type SharingState,
} from '../sharing-consent.ts';

const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';
const STAFF = `${CANONICAL}:identifier:staff`;

/** IHE PCF calls consents by what they can say: nothing of data, data, or labels. */
export type PcfLevel = 'basic' | 'intermediate' | 'advanced';

/** What a consent is rendered with beside itself. */
export interface ConsentFacts {
  readonly state: SharingState;
  readonly institution_name: string;
  /** The side that presented the policy and decides about every look. */
  readonly holder: { readonly code: string; readonly name: string };
  /** Compact JWS of the act; empty where it has none. */
  readonly receipt: string;
}

/** The level that a consent needs: labels make it advanced, anything about data or exceptions intermediate. */
function levelOf(kept: KeptSharing): PcfLevel {
  const { sensitive_classes, exceptions } = kept;
  const labelled = exceptions.some((one) => (one.sensitive_classes ?? []).length > 0);
  if (sensitive_classes.length > 0 || labelled) return 'advanced';
  const isAboutData =
    kept.care_from !== null ||
    kept.care_to !== null ||
    kept.linked !== null ||
    kept.study_uids !== null ||
    exceptions.length > 0;
  return isAboutData ? 'intermediate' : 'basic';
}

/**
 * A consent as a FHIR R4 Consent in the shape of IHE PCF: one nested level, and neither action, class, code, verification
 * nor policyRule. Kinds of records, openings and retention are no part of PCF and stand in an extension.
 */
export function consentResource(kept: KeptSharing, facts: ConsentFacts): Consent & { id: string } {
  return {
    resourceType: 'Consent',
    id: kept.consent_id,
    meta: {
      profile: [
        `https://profiles.ihe.net/ITI/PCF/StructureDefinition/IHE.PCF.consent${profileOf(kept)}`,
      ],
    },
    extension: [termsExtension(kept)],
    status: STATUSES[facts.state],
    scope: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' },
      ],
    },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent' }] }],
    patient: { reference: `Patient/${kept.person_id}` },
    dateTime: iso(kept.answered_at ?? kept.recorded_at),
    performer: [performerOf(kept)],
    organization: [
      {
        identifier: { system: INSTITUTION_SYSTEM, value: facts.holder.code },
        display: facts.holder.name,
      },
    ],
    sourceAttachment: {
      contentType: 'application/jose',
      title: kept.consent_id,
      ...(facts.receipt === '' ? {} : { data: Buffer.from(facts.receipt).toString('base64') }),
    },
    policy: [{ uri: `${CANONICAL}:law:${kept.policy}:${kept.law_digest}` }],
    provision: provisionOf(kept, facts),
  };
}

const profileOf = (kept: KeptSharing) => {
  const level = levelOf(kept);
  return `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
};

const STATUSES = {
  REQUESTED: 'proposed',
  GRANTED: 'active',
  DENIED: 'rejected',
  REVOKED: 'inactive',
  EXPIRED: 'inactive',
} as const;

function performerOf({ person_id, given_as, given_name, decider_id }: KeptSharing) {
  if (given_as === 'self' || decider_id === null) return { reference: `Patient/${person_id}` };
  return {
    type: 'RelatedPerson' as const,
    identifier: { system: `${CANONICAL}:identifier:decider`, value: decider_id },
    display: `${given_name} (${given_as})`,
  };
}

function provisionOf(kept: KeptSharing, { institution_name }: ConsentFacts): ConsentProvision {
  const { institution, opens, from_at, to_at, exceptions } = kept;
  const recipient: ConsentProvisionActor[] =
    institution === EVERYBODY
      ? []
      : [actor({ system: INSTITUTION_SYSTEM, value: institution, name: institution_name })];
  const labels = labelsOf(kept.sensitive_classes, opens);
  return {
    type: opens ? 'permit' : 'deny',
    period: { start: iso(from_at), ...(to_at === null ? {} : { end: iso(to_at) }) },
    ...some('actor', [...recipient, ...(kept.people ?? []).map(staff)]),
    purpose: kept.purposes.map((code) => ({ system: ACT_REASON, code })),
    // Labels are said as soon as any are: without them a consent of this level would be read as one about everything.
    ...(levelOf(kept) === 'advanced' ? { securityLabel: labels } : {}),
    ...dataPeriod(kept),
    ...some('data', dataOf(kept.linked, kept.study_uids)),
    ...some('provision', exceptions.map(exceptionOf)),
  };
}

function exceptionOf(one: KeptException): ConsentProvision {
  const purposes = one.needs_break_glass ? ['BTG'] : (one.purposes ?? []);
  return {
    type: one.opens ? 'permit' : 'deny',
    ...some('actor', (one.people ?? []).map(staff)),
    ...some(
      'purpose',
      purposes.map((code) => ({ system: ACT_REASON, code })),
    ),
    ...some('securityLabel', (one.sensitive_classes ?? []).map(labelOf)),
    ...dataPeriod(one),
    ...some('data', dataOf(one.linked, null)),
    ...(one.record_types === null ? {} : { extension: [typesExtension(one.record_types)] }),
  };
}

function some<K extends string, V>(key: K, values: readonly V[]): { [P in K]?: V[] } {
  return values.length === 0 ? {} : ({ [key]: [...values] } as { [P in K]: V[] });
}

const staff = (subject: string) => actor({ system: STAFF, value: subject, name: subject });

function actor(of: { system: string; value: string; name: string }): ConsentProvisionActor {
  return {
    role: { coding: [{ system: PARTICIPATION, code: 'IRCP' }] },
    reference: { identifier: { system: of.system, value: of.value }, display: of.name },
  };
}

/** What a permission opens is normal records and the labels it names; a refusal names what it closes. */
function labelsOf(classes: readonly SensitiveClass[], opens: boolean) {
  return [...(opens ? [{ system: CONFIDENTIALITY, code: 'N' }] : []), ...classes.map(labelOf)];
}

const LABELS: Readonly<Record<SensitiveClass, { system: string; code: string }>> = {
  restricted: { system: CONFIDENTIALITY, code: 'R' },
  psychiatry: { system: ACT_CODE, code: 'PSY' },
  substance_use: { system: ACT_CODE, code: 'ETH' },
  hiv: { system: ACT_CODE, code: 'HIV' },
  sexual_health: { system: ACT_CODE, code: 'STD' },
  sexual_violence: { system: ACT_CODE, code: 'SDV' },
  genomic: { system: ACT_CODE, code: 'GDIS' },
};

const labelOf = (one: SensitiveClass) => LABELS[one];

/** Days of care are half-open here; FHIR's end is the last day. */
function dataPeriod({ care_from, care_to }: Pick<KeptException, 'care_from' | 'care_to'>) {
  if (care_from === null && care_to === null) return {};
  return {
    dataPeriod: {
      ...(care_from === null ? {} : { start: care_from }),
      ...(care_to === null ? {} : { end: dayBefore(care_to) }),
    },
  };
}

function dayBefore(text: string): string {
  return day(text).subtract({ days: 1 }).toString();
}

function dataOf(
  linked: readonly string[] | null,
  study_uids: readonly string[] | null,
): ConsentProvisionData[] {
  const named = (linked ?? []).map((name) => {
    const [meaning = '', reference = ''] = name.split(':');
    return { meaning: meaning as ConsentProvisionData['meaning'], reference: { reference } };
  });
  const studies = (study_uids ?? []).map((uid) => ({
    meaning: 'instance' as const,
    reference: {
      type: 'ImagingStudy' as const,
      identifier: { system: 'urn:dicom:uid', value: `urn:oid:${uid}` },
    },
  }));
  return [...named, ...studies];
}

function typesExtension(types: readonly string[]) {
  const extension = types.map((valueCode) => ({ url: 'record-type', valueCode }));
  return { url: EXTENSION, extension };
}

const EXTENSION = `${CANONICAL}:extension:sharing-terms`;

/** What PCF has no place for. */
function termsExtension(kept: KeptSharing) {
  const { basis, access_mode, openings_max, openings, erase_days, record_types } = kept;
  const numbers = { 'openings-max': openings_max, openings, 'erase-days': erase_days };
  return {
    url: EXTENSION,
    extension: [
      { url: 'basis', valueCode: basis },
      { url: 'access-mode', valueCode: access_mode },
      ...(record_types ?? []).map((valueCode) => ({ url: 'record-type', valueCode })),
      ...Object.entries(numbers).flatMap(([url, valueInteger]) =>
        valueInteger === null ? [] : [{ url, valueInteger }],
      ),
    ],
  };
}

const iso = (text: string) => millisText(instant(text));
