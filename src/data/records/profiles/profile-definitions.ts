import type { WithId } from '@medplum/core';
import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { DOCUMENT_EXAMPLES, DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { faultText } from '../../../kernel/fault.ts';
import { PUBLISHED_ON } from '../canonical.ts';
import { identifierProfile, LOCAL_PROFILES, type LocalProfile } from './local-profiles.ts';

/** The published definitions of our profiles. */
export function profileDefinitions(): readonly WithId<StructureDefinition>[] {
  return LOCAL_PROFILES.map((profile) => ({
    resourceType: 'StructureDefinition',
    id: profile.id,
    url: profile.url,
    name: profile.id.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase()),
    status: 'active',
    date: PUBLISHED_ON,
    description: profile.description,
    fhirVersion: '4.0.1',
    kind: profile.type === 'Identifier' ? 'complex-type' : 'resource',
    abstract: false,
    type: profile.type,
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${profile.type}`,
    derivation: 'constraint',
    differential: { element: elementsOf(profile) },
  }));
}

function elementsOf(profile: LocalProfile): ElementDefinition[] {
  const { type } = profile;
  return [
    {
      id: type,
      path: type,
      constraint: profile.rules.map(({ key, expression, fault, path }) => ({
        key,
        severity: 'error',
        human: `${path}: ${faultText({ code: fault, facts: EXAMPLE }, 'en').title}`,
        expression,
      })),
    },
    ...(profile.system === undefined ? [] : numberElements(profile.system)),
    ...(type === 'Patient' ? identifierSlices() : []),
  ];
}

/** Stands where a text names what is not valid. */
const EXAMPLE = { problem: 'class', example: '' };

function numberElements(system: string): ElementDefinition[] {
  return [
    { id: 'Identifier.system', path: 'Identifier.system', min: 1, fixedUri: system },
    { id: 'Identifier.value', path: 'Identifier.value', min: 1 },
  ];
}

/** Each document is a slice by its system. */
function identifierSlices(): ElementDefinition[] {
  const path = 'Patient.identifier';
  return [
    {
      id: path,
      path,
      min: 1,
      slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
    },
    ...DOCUMENT_TYPES.map((type) => ({
      id: `${path}:${type}`,
      path,
      sliceName: type,
      short: `Such as ${DOCUMENT_EXAMPLES[type]}`,
      type: [{ code: 'Identifier', profile: [identifierProfile(type)] }],
    })),
    { id: 'Patient.birthDate', path: 'Patient.birthDate', min: 1 },
  ];
}
