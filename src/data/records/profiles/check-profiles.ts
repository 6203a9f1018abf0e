import { evalFhirPathTyped, toTypedValue } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { LOCAL_PROFILES, type LocalProfile, PROFILE, UCUM } from './local-profiles.ts';

const BY_URL: ReadonlyMap<string, LocalProfile> = new Map(
  LOCAL_PROFILES.map((profile) => [profile.url, profile]),
);

/**
 * What of the profiles that a resource names it does not keep, and units that are no code of UCUM although they say so
 * (`record.profile_unknown`, `record.unit`, and the faults of the rules).
 */
export function wrongProfiles(resource: Resource): readonly Fault[] {
  const named = (resource.meta?.profile ?? []).filter((url) => url.startsWith(`${PROFILE}:`));
  return [...named.flatMap((url) => wrongProfile(resource, url)), ...wrongUnits(resource)];
}

function wrongProfile(resource: Resource, named: string): readonly Fault[] {
  const [url = named] = named.split('|');
  const profile = BY_URL.get(url);
  if (profile === undefined || profile.type !== resource.resourceType) {
    const facts = { profile: url, type: resource.resourceType };
    return [fault('record.profile_unknown', facts, `${resource.resourceType}.meta.profile`)];
  }
  return profile.rules
    .filter(({ expression }) => !holds(resource, expression))
    .map(({ fault: code, path }) => fault(code, { problem: path }, path));
}

function holds(resource: Resource, expression: string): boolean {
  const [found] = evalFhirPathTyped(expression, [toTypedValue(resource)]);
  return found?.value === true;
}

/** A UCUM code is of visible ASCII without blanks, its brackets closed. */
function isUcumForm(code: string): boolean {
  const bare = code.replace(/\[[^[\]{}]*\]|\{[^{}]*\}/g, '');
  return /^[!-~]{1,100}$/.test(code) && !/[[\]{}]/.test(bare);
}

function wrongUnits(resource: Resource): readonly Fault[] {
  return [...unitsIn(resource, resource.resourceType)]
    .filter(({ code }) => !isUcumForm(code))
    .map(({ code, path }) => fault('record.unit', { code: code.slice(0, 40) }, `${path}.code`));
}

/** Every code of UCUM in a value, with the path of what holds it. Depth was bounded before. */
function* unitsIn(value: object, path: string): Generator<{ code: string; path: string }> {
  const { system, code } = value as { readonly system?: unknown; readonly code?: unknown };
  if (system === UCUM && typeof code === 'string') yield { code, path };
  const isList = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    if (member === null || typeof member !== 'object') continue;
    yield* unitsIn(member, isList ? `${path}[${key}]` : `${path}.${key}`);
  }
}
