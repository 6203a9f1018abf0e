import type { OperationOutcome } from '@medplum/fhirtypes';
import { FAULTS, type Fault, fault } from '../../../kernel/fault.ts';
import { operationOutcome } from '../../../platform/http/index.ts';
import { faultOfIssue } from '../fault-outcome.ts';
import type { FhirAsked } from './fhir-asked.ts';

const PROBLEM_MAX = 300;

/** The faults that an outcome of the router stands for: ours as they were, its own by their kind. */
export function faultsOf(outcome: OperationOutcome): readonly [Fault, ...Fault[]] {
  const [first, ...others] = outcome.issue.map((issue) => {
    const ours = faultOfIssue(issue);
    if (ours !== null) return ours;
    const [at] = issue.expression ?? [];
    switch (outcome.id) {
      case 'not-found':
        return fault('record.not_found', {}, at);
      case 'gone':
        return fault('record.gone', {}, at);
      case 'precondition-failed':
        return fault('record.version_conflict', {}, at);
      case 'multiple-matches':
        return fault('record.several_match', {}, at);
      default: {
        const problem = (issue.details?.text ?? issue.code).slice(0, PROBLEM_MAX);
        return fault('record.refused', { problem }, at);
      }
    }
  });
  return [first ?? fault('record.refused', { problem: '' }), ...others];
}

/** The answer of `$validate`: an issue for each fault, or one that says there is none. */
export function validation(
  faults: readonly Fault[],
  asked: Pick<FhirAsked, 'language' | 'request_id'>,
): OperationOutcome {
  if (faults.length > 0) return outcomeOf(faults, asked);
  const issue: OperationOutcome['issue'] = [{ severity: 'information', code: 'informational' }];
  return { resourceType: 'OperationOutcome', issue };
}

/** Faults as one OperationOutcome in the reader's language, with an issue for each. */
export function outcomeOf(
  faults: readonly Fault[],
  asked: Pick<FhirAsked, 'language' | 'request_id'>,
): OperationOutcome {
  const { language, request_id } = asked;
  const issue = faults.flatMap((one) => operationOutcome(one, { language, request_id }).issue);
  return { resourceType: 'OperationOutcome', issue: issue as unknown as OperationOutcome['issue'] };
}

/** The HTTP status of faults that are answered together: that of the first. */
export function statusOf([first]: readonly [Fault, ...Fault[]]): number {
  return FAULTS[first.code].status;
}
