import { isOperationOutcome, OperationOutcomeError, validateResource } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { isKnownType } from '../definitions/load-definitions.ts';
import { wrongProfiles } from '../profiles/check-profiles.ts';
import { isTooDeep } from '../repository/read-content.ts';
import { wrongIdentityNumbers } from './identity-numbers.ts';
import { wrongNarrative } from './narrative.ts';
import { wrongCodes } from './required-codes.ts';

const FAULTS_MAX = 50;
const PROBLEM_MAX = 200;

/**
 * Everything that is wrong with a resource as far as it can be told from itself: structure and invariants, required
 * codes, narrative, numbers of identity documents on the day, our own profiles, units. An empty list where it may be stored.
 */
export function problemsOf(resource: unknown, on: PlainDate): readonly Fault[] {
  if (!isResourceLike(resource)) {
    return [fault('record.invalid', { problem: 'resourceType' }, 'resourceType')];
  }
  if (isTooDeep(resource)) return [fault('record.too_deep', {}, resource.resourceType)];
  const structure = wrongStructure(resource);
  // What has the wrong shape cannot be looked at further.
  if (structure.length > 0) return structure.slice(0, FAULTS_MAX);
  return [
    ...wrongCodes(resource),
    ...wrongNarrative(resource),
    ...wrongIdentityNumbers(resource, on),
    ...wrongProfiles(resource),
  ].slice(0, FAULTS_MAX);
}

function isResourceLike(value: unknown): value is Resource {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { resourceType } = value as { readonly resourceType?: unknown };
  return typeof resourceType === 'string' && isKnownType(resourceType);
}

function wrongStructure(resource: Resource): readonly Fault[] {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError) || !isOperationOutcome(error.outcome))
      throw error;
    return error.outcome.issue
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ details, expression }) =>
        fault(
          'record.invalid',
          { problem: (details?.text ?? '').slice(0, PROBLEM_MAX) },
          expression?.[0] ?? resource.resourceType,
        ),
      );
  }
}
