import type { Coding, Resource } from '@medplum/fhirtypes';

/** Classes that a sharing consent has to name before records of them are seen by another institution. */
export const SENSITIVE_CLASSES = [
  'restricted',
  'psychiatry',
  'substance_use',
  'hiv',
  'sexual_health',
  'sexual_violence',
  'genomic',
] as const;

export type SensitiveClass = (typeof SENSITIVE_CLASSES)[number];

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** HL7's labels to our classes; a label that nobody here knows counts as restricted. */
const LABELS: ReadonlyMap<string, SensitiveClass | null> = new Map([
  [`${CONFIDENTIALITY}|U`, null],
  [`${CONFIDENTIALITY}|L`, null],
  [`${CONFIDENTIALITY}|M`, null],
  [`${CONFIDENTIALITY}|N`, null],
  [`${CONFIDENTIALITY}|R`, 'restricted'],
  [`${CONFIDENTIALITY}|V`, 'restricted'],
  [`${ACT_CODE}|PSY`, 'psychiatry'],
  [`${ACT_CODE}|MH`, 'psychiatry'],
  [`${ACT_CODE}|PSYTHPN`, 'psychiatry'],
  [`${ACT_CODE}|ETH`, 'substance_use'],
  [`${ACT_CODE}|ETHUD`, 'substance_use'],
  [`${ACT_CODE}|SUD`, 'substance_use'],
  [`${ACT_CODE}|HIV`, 'hiv'],
  [`${ACT_CODE}|STD`, 'sexual_health'],
  [`${ACT_CODE}|SEX`, 'sexual_health'],
  [`${ACT_CODE}|SDV`, 'sexual_violence'],
  [`${ACT_CODE}|GDIS`, 'genomic'],
]);

/** Systems whose labels say how guarded a record is; labels of other systems say something else. */
const LABEL_SYSTEMS: ReadonlySet<string> = new Set([CONFIDENTIALITY, ACT_CODE]);
const GENETICS_CODES: ReadonlySet<string> = new Set(['GE', 'genetics', 'genomics']);

/** The sensitive classes of a record, sorted: by its security labels, and by what it is. */
export function sensitiveClassesOf(resource: Resource): readonly SensitiveClass[] {
  const found = new Set<SensitiveClass>();
  for (const { system, code } of resource.meta?.security ?? []) {
    if (system === undefined || !LABEL_SYSTEMS.has(system)) continue;
    const named = LABELS.get(`${system}|${code}`);
    if (named !== null) found.add(named ?? 'restricted');
  }
  if (isGenomic(resource)) found.add('genomic');
  return [...found].sort();
}

function isGenomic(resource: Resource): boolean {
  if (resource.resourceType === 'MolecularSequence') return true;
  if (resource.resourceType !== 'Observation' && resource.resourceType !== 'DiagnosticReport') {
    return false;
  }
  const categories = resource.category ?? [];
  const codings: readonly Coding[] = categories.flatMap(({ coding }) => coding ?? []);
  return codings.some(({ code }) => code !== undefined && GENETICS_CODES.has(code));
}

/** Where records say on which day the care was, most telling first. */
const CARE_DAYS = [
  'effectiveDateTime',
  'effectivePeriod.start',
  'effectiveInstant',
  'performedDateTime',
  'performedPeriod.start',
  'occurrenceDateTime',
  'occurrencePeriod.start',
  'period.start',
  'context.period.start',
  'started',
  'recordedDate',
  'onsetDateTime',
  'authoredOn',
  'whenHandedOver',
  'servicedDate',
  'billablePeriod.start',
  'date',
  'issued',
  'created',
  'dateAsserted',
  'dateTime',
  'recorded',
  'startDate',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The civil day of care that a record names, `YYYY-MM-DD`; null where it names none to the day. */
export function careDayOf(resource: Resource): string | null {
  for (const path of CARE_DAYS) {
    const text = textAt(resource, path);
    if (text !== null && DAY.test(text)) return text.slice(0, 10);
  }
  return null;
}

function textAt(resource: Resource, path: string): string | null {
  let value: unknown = resource;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' ? value : null;
}
