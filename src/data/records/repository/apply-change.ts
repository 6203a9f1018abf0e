import {
  applyPatch,
  fhirpathPatchTypedValue,
  normalizeErrorString,
  type Operation,
  parseFhirPathPatchParameters,
  toTypedValue,
} from '@medplum/core';
import type { Parameters } from '@medplum/fhirtypes';
import { fault } from '../../../kernel/fault.ts';
import { faultError } from '../fault-outcome.ts';
import type { Named } from './draft-version.ts';

/** A JSON Patch (RFC 6902), or FHIRPath Patch in Parameters. */
export type Change = Operation[] | Parameters;

const OPERATIONS_MAX = 500;

/** The resource with the change applied; it stays what and whose it was (`record.refused`). */
export function applyChange(resource: Named, change: Change): Named {
  const { resourceType, id } = resource;
  const amount = Array.isArray(change) ? change.length : (change.parameter?.length ?? 0);
  if (amount > OPERATIONS_MAX) refuse(`${amount} > ${OPERATIONS_MAX}`);
  try {
    if (Array.isArray(change)) {
      const problems = applyPatch(resource, change).filter((one) => one !== null);
      if (problems[0] !== undefined) refuse(normalizeErrorString(problems[0]));
    } else {
      fhirpathPatchTypedValue(toTypedValue(resource), parseFhirPathPatchParameters(change));
    }
  } catch (error) {
    refuse(normalizeErrorString(error));
  }
  if (resource.resourceType !== resourceType || resource.id !== id) refuse('resourceType, id');
  return resource;
}

function refuse(problem: string): never {
  throw faultError(fault('record.refused', { problem: problem.slice(0, 200) }));
}
