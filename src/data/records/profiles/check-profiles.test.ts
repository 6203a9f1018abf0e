import type { Observation, Patient, Resource } from '@medplum/fhirtypes';
import { beforeAll, expect, it } from 'vitest';
import { day } from '../../../kernel/day.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { LOCAL_PROFILES } from './local-profiles.ts';
import { profileDefinitions } from './profile-definitions.ts';

beforeAll(loadDefinitions, 60_000);

const faults = (resource: Resource) =>
  problemsOf(resource, day('2026-11-27')).map(({ code, at }) => `${code} ${at}`);
const measurement = (more: Partial<Observation>): Observation => ({
  resourceType: 'Observation',
  meta: { profile: ['urn:sampan:fhir:profile:measurement'] },
  status: 'final',
  code: { text: 'x' },
  ...more,
});
const patient = (more: Partial<Patient>): Patient => ({
  resourceType: 'Patient',
  meta: { profile: ['urn:sampan:fhir:profile:patient|1'] },
  ...more,
});
const ucum = (code: string, unit?: string) => ({
  value: 1,
  system: 'http://unitsofmeasure.org',
  code,
  ...(unit === undefined ? {} : { unit }),
});

it.each([
  [[], measurement({ valueQuantity: ucum('mmol/L', 'mmol/L') })],
  [
    [],
    measurement({ component: [{ code: { text: 'x' }, valueQuantity: ucum('mm[Hg]', 'mmHg') }] }),
  ],
  [[], measurement({ dataAbsentReason: { text: 'not done' } })],
  [['record.value_missing Observation.value'], measurement({})],
  [
    ['record.unit_missing Observation.value'],
    measurement({ valueQuantity: { value: 1, unit: 'g' } }),
  ],
  [['record.unit_missing Observation.value'], measurement({ valueQuantity: ucum('g') })],
  [
    ['record.unit Observation.valueQuantity.code'],
    { ...measurement({ valueQuantity: ucum('mmol per L', 'x') }), meta: {} },
  ],
  [
    ['record.unit Observation.component[0].valueQuantity.code'],
    {
      ...measurement({ component: [{ code: { text: 'x' }, valueQuantity: ucum('mm[Hg', 'x') }] }),
      meta: {},
    },
  ],
  [
    [],
    patient({
      birthDate: '1951-03-08',
      identifier: [{ system: 'urn:sampan:fhir:identifier:hkid', value: 'A123456(3)' }],
    }),
  ],
  [
    ['record.document_missing Patient.identifier', 'record.birth_date_missing Patient.birthDate'],
    patient({}),
  ],
  [
    ['record.identifier Patient.identifier[0].value'],
    patient({
      birthDate: '1951-03-08',
      identifier: [{ system: 'urn:sampan:fhir:identifier:hkid', value: 'A123456(4)' }],
    }),
  ],
  [
    ['record.profile_unknown Patient.meta.profile'],
    patient({ meta: { profile: ['urn:sampan:fhir:profile:measurement'] } }),
  ],
  [
    ['record.profile_unknown Patient.meta.profile'],
    patient({ meta: { profile: ['urn:sampan:fhir:profile:x'] } }),
  ],
  [[], patient({ meta: { profile: ['http://example.org/profile'] } })],
] as const)('%j', (expected, resource) => {
  expect(faults(resource as Resource)).toEqual(expected);
});

it('every profile is published under its address as a valid definition', () => {
  const made = profileDefinitions();
  expect(made.map(({ url }) => url)).toEqual(LOCAL_PROFILES.map(({ url }) => url));
  for (const one of made) expect(problemsOf(one, day('2026-11-27'))).toEqual([]);
});
