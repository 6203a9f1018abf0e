import type { OperationOutcomeError } from '@medplum/core';
import { fault } from '../../../kernel/fault.ts';
import { faultError } from '../fault-outcome.ts';

/** A value or form of a search parameter that the store does not take (`record.search`). */
export function refuseSearch(code: string, value: string): OperationOutcomeError {
  return faultError(fault('record.search', { parameter: code, value: value.slice(0, 80) }, code));
}
