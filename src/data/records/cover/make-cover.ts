import type { Filter, SearchRequest, WithId } from '@medplum/core';
import type { CoverageEligibilityRequest, Resource } from '@medplum/fhirtypes';
import { type Clock, dayAt, type PlainDate, parseDay } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { askCoverage, explainAnswer } from '../../../people/coverage/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import { FORMULAS } from '../../../schemes/formulas.ts';
import { faultError } from '../fault-outcome.ts';
import type { MadeSource } from '../repository/ports.ts';
import type { Scope } from '../scope.ts';
import { refuseSearch } from '../search/refuse-search.ts';
import { type ConsentsFor, readConsent, searchConsents } from '../sharing/fhir/find-consents.ts';
import { mayShare } from '../sharing/sharing-store.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { coveragesOf } from './coverage.ts';
import { codeSystems, structureDefinitions } from './definitions.ts';
import { eligibilityResponse } from './eligibility-response.ts';
import { insurancePlan } from './insurance-plan.ts';
import type { CoverPorts } from './ports.ts';
import { readEligibility } from './read-eligibility.ts';

/** For whom and in which words the resources are made. */
export interface MadeFor {
  readonly principal: Principal | null;
  readonly scope: Scope;
  readonly language: Language;
  readonly request_id: string;
}

type Ports = CoverPorts & {
  readonly clock: Clock;
  readonly network: Network;
  readonly node: Jurisdiction;
};

const VOUCHERS = 'hk.elderly_voucher';

/** The resources that are made from the law and the registers when they are asked for. */
export function makeCover(ports: Ports, of: MadeFor): MadeSource {
  return {
    read: async ({ resourceType, id }) => {
      if (resourceType === 'Consent') return await readConsent(consentsFor(ports, of), id);
      if (resourceType === 'Coverage') throw faultError(fault('record.not_found'));
      const all = await listMade(ports, of, { resourceType } as SearchRequest);
      const found = all.find((one) => one.id === id);
      if (found === undefined) throw faultError(fault('record.not_found'));
      return found;
    },
    search: (request) => listMade(ports, of, request),
    submit: (request) => submit(ports, of, request),
  };
}

async function listMade(
  ports: Ports,
  of: MadeFor,
  request: SearchRequest,
): Promise<readonly WithId<Resource>[]> {
  const filters = request.filters ?? [];
  switch (request.resourceType) {
    case 'InsurancePlan':
      return plans(ports, of, filters);
    case 'Consent':
      return await searchConsents(consentsFor(ports, of), request);
    case 'Coverage':
      return await coverages(ports, of, filters);
    case 'CodeSystem':
      return fitting(codeSystems(of.language), filters, { url: ({ url }) => url });
    case 'StructureDefinition':
      return fitting(structureDefinitions(), filters, { url: ({ url }) => url });
    default:
      throw faultError(fault('record.type_closed', { type: request.resourceType }));
  }
}

/** Consents are looked for with the eyes of the one who asks. */
function consentsFor({ coverage, ...ports }: Ports, { scope, language }: MadeFor): ConsentsFor {
  return { ...ports, database: coverage.database, scope, language };
}

/** Every scheme that covers care, on the day of `date`; today unless said. */
function plans({ rulebook, clock }: Ports, { language }: MadeFor, filters: readonly Filter[]) {
  const date = filters.find(({ code }) => code === 'date');
  const on = date === undefined ? dayAt(clock.now(), ZONE) : dayOf(date);
  const laws = [...FORMULAS.keys(), VOUCHERS].flatMap((id) => rulebook.schemes.get(id) ?? []);
  const all = laws.map((law) => insurancePlan(law, on, language));
  const others = filters.filter(({ code }) => code !== 'date');
  return fitting(all, others, {
    _id: ({ id }) => id,
    identifier: ({ identifier }) => identifier?.[0]?.value,
    name: ({ name }) => name,
    status: ({ status }) => status,
  });
}

function dayOf({ code, value }: Filter): PlainDate {
  const day = parseDay(value);
  if (!day.ok) throw refuseSearch(code, value);
  return day.value;
}

type Members<Made> = Readonly<Record<string, (made: Made) => string | undefined>>;

/** Those whose members are what the filters say; names by their beginning. */
function fitting<Made extends WithId<Resource>>(
  all: readonly Made[],
  filters: readonly Filter[],
  members: Members<Made>,
): readonly Made[] {
  return filters.reduce((left, { code, operator, value }) => {
    const member = Object.hasOwn(members, code) ? members[code] : undefined;
    if (member === undefined || operator !== 'eq') throw refuseSearch(code, value);
    const wanted = value.slice(value.lastIndexOf('|') + 1).toLowerCase();
    return left.filter((made) => {
      const said = (member(made) ?? '').toLowerCase();
      return code === 'name' ? said.startsWith(wanted) : said === wanted;
    });
  }, all);
}

/** A person's covers, for themselves and for whom they share them with. */
async function coverages(ports: Ports, of: MadeFor, filters: readonly Filter[]) {
  const [patient, ...others] = filters;
  if (patient === undefined || others.length > 0 || !NAMES_PATIENT.has(patient.code)) {
    throw refuseSearch(others[0]?.code ?? patient?.code ?? 'patient', patient?.value ?? '');
  }
  const person_id = patient.value.replace(/^Patient\//, '');
  const { coverage, rulebook, clock } = ports;
  const { database } = coverage;
  if (!(await mayShare(database, of.scope, person_id, 'Coverage'))) return [];
  const on = dayAt(clock.now(), ZONE);
  const [standings, left] = await Promise.all([
    coverage.standingsOf(database, [person_id]),
    coverage.voucherLeft(database, { person_id, service_day: on, is_optometry: false }),
  ]);
  const standing = standings.get(person_id) ?? { periods: [], statuses: [], dependants: [] };
  const has_vouchers = left.ok && left.value !== null;
  return coveragesOf({ person_id, standing, has_vouchers, rulebook, on, language: of.language });
}

const NAMES_PATIENT: ReadonlySet<string> = new Set(['patient', 'beneficiary']);

/** Answers a CoverageEligibilityRequest at once; neither it nor the answer is kept. */
async function submit(ports: Ports, of: MadeFor, request: Resource): Promise<Resource> {
  const { principal, language, request_id } = of;
  const [first, ...others] = problemsOf(request, dayAt(ports.clock.now(), ZONE));
  if (first !== undefined) throw faultError(first, ...others);
  if (request.resourceType !== 'CoverageEligibilityRequest' || principal === null) {
    throw faultError(fault('record.type_closed', { type: request.resourceType }));
  }
  const asked = readEligibility(request, principal, ports.network);
  if (!asked.ok) throw faultError(asked.error);
  const answer = await askCoverage(ports.coverage, principal, asked.value);
  if (!answer.ok) throw faultError(inFhir(answer.error));
  const explained = explainAnswer(answer.value, language);
  return eligibilityResponse(request as CoverageEligibilityRequest, explained, {
    request_id,
    language,
  });
}

/** Where the fields of our own question stand in a CoverageEligibilityRequest. */
const PLACES_IN_FHIR: Readonly<Record<string, string>> = {
  place: 'facility.identifier',
  service_point: 'facility.identifier',
  service: 'item[0].productOrService',
  setting: 'item[0].modifier',
  level: 'item[0].extension',
  day: 'servicedDate',
  'price.value': 'item[0].unitPrice',
  'price.currency': 'item[0].unitPrice',
  'person.number': 'contained[0].identifier',
  'person.birth_date': 'contained[0].birthDate',
};

function inFhir<Of extends { readonly at?: string }>(of: Of): Of {
  const place = of.at === undefined ? undefined : PLACES_IN_FHIR[of.at];
  return place === undefined ? of : { ...of, at: `CoverageEligibilityRequest.${place}` };
}
