import type {
  CodeableConcept,
  CoverageEligibilityRequest,
  Extension,
  Identifier,
  Patient,
} from '@medplum/fhirtypes';
import { parseDay } from '../../../kernel/day.ts';
import type { DocumentType } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { CoverageRequest } from '../../../people/coverage/index.ts';
import { PLACES } from '../../../people/coverage/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import {
  CODE_SYSTEMS,
  EXTENSIONS,
  IDENTIFIER_SYSTEMS,
  SERVICE_POINT_SYSTEM,
} from '../canonical.ts';

type AtCounter = NonNullable<CoverageRequest['at_counter']>;

/**
 * Reads a CoverageEligibilityRequest as a question about cover: the first item's service, the facility as place or
 * service point, the day, the price, and the patient as oneself or by document and birth date.
 */
export function readEligibility(
  request: CoverageEligibilityRequest,
  principal: Principal,
  network: Network,
): Result<CoverageRequest, Fault> {
  const [item] = request.item ?? [];
  const service = codeIn(item?.productOrService, CODE_SYSTEMS.service);
  if (service === null) return missing('item[0].productOrService');
  const facility = (item?.facility ?? request.facility)?.identifier;
  const where = whereOf(facility, network);
  if (where === null) return missing('facility.identifier');
  const bearer = principal.role === 'patient' ? ok(null) : bearerOf(request);
  if (!bearer.ok) return bearer;
  const setting = (item?.modifier ?? []).map((one) => codeIn(one, CODE_SYSTEMS.setting));
  return ok({
    at_counter: bearer.value,
    ask_other_sides: true,
    asked: {
      ...where,
      service,
      setting: setting.find((code) => code !== null) ?? null,
      level: extensionOf(item?.extension, 'institution-level'),
      department: extensionOf(item?.extension, 'department'),
      day: request.servicedDate ?? request.servicedPeriod?.start?.slice(0, 10) ?? null,
      price: priceOf(item?.unitPrice),
    },
  });
}

function missing(field: string): Result<never, Fault> {
  const at = `CoverageEligibilityRequest.${field}`;
  return no(fault('record.invalid', { problem: field }, at));
}

function codeIn(concept: CodeableConcept | undefined, system: string): string | null {
  return concept?.coding?.find((coding) => coding.system === system)?.code ?? null;
}

function extensionOf(
  extension: readonly Extension[] | undefined,
  name: keyof typeof EXTENSIONS,
): string | null {
  return extension?.find(({ url }) => url === EXTENSIONS[name])?.valueCode ?? null;
}

/** A place by its code, or a service point, which lies in one. */
function whereOf(facility: Identifier | undefined, network: Network) {
  const { system, value } = facility ?? {};
  if (value === undefined) return null;
  if (system === CODE_SYSTEMS.place) return { place: value };
  if (system !== SERVICE_POINT_SYSTEM) return null;
  const point = network.point(value);
  const place = Object.entries(PLACES).find(
    ([, { side, city }]) =>
      point !== null && side === point.jurisdiction && (city === null || city === point.city),
  )?.[0];
  return place === undefined ? null : { place, service_point: value };
}

function priceOf(price: { readonly value?: number; readonly currency?: string } | undefined) {
  if (price?.value === undefined || price.currency === undefined) return null;
  return { currency: price.currency, value: price.value.toFixed(2) };
}

const DOCUMENT_OF: ReadonlyMap<string, DocumentType> = new Map(
  Object.entries(IDENTIFIER_SYSTEMS).map(([type, system]) => [system, type as DocumentType]),
);

/** Whom the counter has before it: a contained patient with the number of a document and the date of birth. */
function bearerOf(request: CoverageEligibilityRequest): Result<AtCounter, Fault> {
  const { contained, patient } = request;
  const within = (contained ?? []).find(
    (one): one is Patient => one.resourceType === 'Patient' && `#${one.id}` === patient.reference,
  );
  const shown = [
    ...(within?.identifier ?? []),
    ...(patient.identifier ? [patient.identifier] : []),
  ];
  const document = shown.flatMap(({ system, value }) => {
    const document_type = DOCUMENT_OF.get(system ?? '');
    return document_type === undefined || value === undefined
      ? []
      : [{ document_type, number: value }];
  })[0];
  const born = parseDay(within?.birthDate ?? '');
  if (document === undefined) {
    return no(fault('person.document_missing', {}, 'CoverageEligibilityRequest.patient'));
  }
  if (!born.ok) return missing('contained[0].birthDate');
  const version = request.extension?.find(({ url }) => url === EXTENSIONS['consent-to-ask']);
  const text_version = version?.valueString;
  return ok({
    document,
    birth_date: born.value,
    consent: text_version === undefined ? null : { text_version, expressed: true },
  });
}
