import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { type FhirAnswer, fhir, type RecordsBed, resourcesIn } from './bed.ts';
import type { Consent, RecordType } from './model.ts';

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';

/** What the hospital keeps: every kind on several days, some of it guarded. */
export interface KeptThere {
  readonly id: string;
  readonly type: RecordType;
  readonly day: string | null;
  readonly classes: readonly string[];
}
const DAYS = [null, '2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01'];
export const KEPT: readonly KeptThere[] = (
  ['Observation', 'Condition', 'Encounter'] as const
).flatMap((type, kind) =>
  DAYS.flatMap((day, at) =>
    [[], ['restricted'], ['psychiatry']].map((classes, nth) => ({
      id: `01940000-0000-7000-8000-0000000${kind}${at}${nth}00`,
      type,
      day,
      classes,
    })),
  ),
);
const LABELS: Readonly<Record<string, object>> = {
  restricted: { system: CONFIDENTIALITY, code: 'R' },
  psychiatry: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' },
};

export function contentThere({ id, type, day, classes }: KeptThere, elsewhere: string) {
  const meta =
    classes.length === 0 ? {} : { meta: { security: classes.map((one) => LABELS[one]) } };
  const base = { resourceType: type, id, subject: { reference: `Patient/${elsewhere}` }, ...meta };
  if (type === 'Encounter') {
    return {
      ...base,
      status: 'finished',
      class: { code: 'AMB' },
      ...(day === null ? {} : { period: { start: day } }),
    };
  }
  const coded = { code: { text: 'x' } };
  if (type === 'Condition')
    return { ...base, ...coded, ...(day === null ? {} : { recordedDate: day }) };
  return {
    ...base,
    ...coded,
    status: 'final',
    ...(day === null ? {} : { effectiveDateTime: day }),
  };
}

export const sharesOf = (person: string, more: Partial<Consent> = {}): Consent => ({
  person,
  institution: 'hospital-a',
  types: null,
  from: null,
  to: null,
  purposes: ['TREAT'],
  classes: [],
  basis: 'consent',
  opens: true,
  coversEmergency: false,
  answer: 'GRANTED',
  people: null,
  linked: null,
  studies: null,
  crosses: false,
  openingsMax: null,
  openings: [],
  exceptions: [],
  starts: '2026-01-01T00:00:00.000Z',
  ends: null,
  withdrawn: false,
  ...more,
});

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const CHART = 'urn:test:chart';

export const patient = (id: string, chart: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  birthDate: '1951-03-08',
  identifier: [{ system: CHART, value: chart }],
  ...more,
});

export const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
};
export const searchset = (resources: readonly unknown[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  entry: resources.map((resource) => ({ resource })),
});

/** What a server may do instead of answering, with the fault by which it is told. */
export function misbehaviours(hospital_url: string): readonly [string, Answer][] {
  return [
    ['attached.timeout', () => undefined],
    ['attached.timeout', (_request, response) => response.writeHead(200).write('{')],
    [
      'attached.refused',
      (_request, response) => response.writeHead(302, { location: hospital_url }).end(),
    ],
    ['attached.refused', (_request, response) => response.writeHead(401).end()],
    ['attached.unreachable', (_request, response) => response.writeHead(503).end()],
    ['attached.malformed', (_request, response) => response.end('<html>')],
    ['attached.malformed', (_request, response) => json(response, [])],
    ['attached.too_large', (_request, response) => json(response, searchset(['x'.repeat(5000)]))],
    ['attached.person_unknown', (_request, response) => json(response, searchset([]))],
    [
      'attached.person_unknown',
      (_request, response) => json(response, searchset([patient('a', 'chart-9')])),
    ],
    [
      'attached.person_unknown',
      (_request, response) =>
        json(response, searchset([patient('a', 'chart-1'), patient('b', 'chart-1')])),
    ],
    [
      'attached.person_differs',
      (_request, response) =>
        json(response, searchset([patient('a', 'chart-1', { birthDate: '1960-01-01' })])),
    ],
  ];
}

export async function put(
  at: RecordsBed,
  as: string,
  resource: { resourceType: string; id: string },
) {
  const { resourceType, id } = resource;
  const { status, body } = await fhir(at, as, ['PUT', `/fhir/${resourceType}/${id}`, resource]);
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
}

export const found = (body: FhirAnswer['body']) =>
  resourcesIn(body).filter(({ resourceType }) => resourceType !== 'OperationOutcome');
export const warned = (body: FhirAnswer['body']) =>
  resourcesIn(body)
    .filter((one): one is OperationOutcome => one.resourceType === 'OperationOutcome')
    .map(({ issue }) => issue[0]?.details?.coding?.[0]?.code);

export const about = (id: string, reference: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text: 'x' },
  subject: { reference },
  ...more,
});
export const script = { text: { status: 'generated', div: '<div><script>x</script></div>' } };
export const guarded = [
  { resourceType: 'Condition', id: 'c', meta: { security: [LABELS['psychiatry']] } },
];
