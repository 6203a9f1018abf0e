import { OperationOutcomeError } from '@medplum/core';
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import { FAULTS, type Fault } from '../../kernel/fault.ts';

const faults = new WeakMap<OperationOutcomeIssue, Fault>();

/** Identifiers by which the router tells one status from another. */
const ROUTER_IDS: Readonly<Record<number, string>> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'precondition-failed',
  413: 'content-too-large',
};

/** Faults on their way through the router, which knows outcomes only; the edge words them (see `routes/answer.ts`). */
export function faultError(first: Fault, ...others: readonly Fault[]): OperationOutcomeError {
  const id = ROUTER_IDS[FAULTS[first.code].status];
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    ...(id === undefined ? {} : { id }),
    issue: [first, ...others].map(issueOf),
  };
  return new OperationOutcomeError(outcome);
}

function issueOf(of: Fault): OperationOutcomeIssue {
  const issue: OperationOutcomeIssue = {
    severity: 'error',
    code: FAULTS[of.code].issue,
    ...(of.at === undefined ? {} : { expression: [of.at] }),
  };
  faults.set(issue, of);
  return issue;
}

/** The fault that an issue stands for; null where the router wrote it. */
export function faultOfIssue(issue: OperationOutcomeIssue): Fault | null {
  return faults.get(issue) ?? null;
}
