import { allOk } from '@medplum/core';
import {
  type FhirRepository,
  type FhirRequest,
  type FhirResponse,
  FhirRouter,
} from '@medplum/fhir-router';
import type { Parameters, Resource } from '@medplum/fhirtypes';
import { dayAt } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { pickLanguage } from '../../../kernel/language.ts';
import { patientSummary } from '../ips/patient-summary.ts';
import { storeOf } from '../repository/create-repository.ts';
import { everything } from '../repository/everything.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { validation } from './outcome.ts';
import { typeHistory } from './type-history.ts';

/** What the router can do here: HL7's interactions without GraphQL, and the operations that this store adds. */
export const ROUTES = routes();

function routes(): FhirRouter {
  const router = new FhirRouter();
  const { routes: known } = router.router;
  // GraphQL has bounds of its own that would have to be watched, and nobody asked for it.
  known.splice(0, known.length, ...known.filter(({ path }) => path[0]?.value !== '$graphql'));
  router.add('GET', ':resourceType/_history', typeHistoryHandler, 'history-type');
  // Before `:resourceType/:id`, which would take it for an identifier.
  known.unshift(...known.splice(-1));
  router.add('POST', ':resourceType/$validate', validateHandler);
  router.add('GET', 'Patient/:id/$everything', everythingHandler);
  router.add('GET', 'Patient/:id/$summary', summaryHandler);
  router.add('POST', 'CoverageEligibilityRequest', submitHandler, 'create');
  router.add('POST', 'CoverageEligibilityRequest/$submit', submitHandler);
  return router;
}

async function submitHandler(request: FhirRequest, repo: FhirRepository): Promise<FhirResponse> {
  const { made } = storeOf(repo).ports;
  return [allOk, await made.submit(request.body as Resource)];
}

async function summaryHandler(request: FhirRequest, repo: FhirRepository): Promise<FhirResponse> {
  const language = pickLanguage(request.headers?.['accept-language']);
  return [allOk, await patientSummary(repo, request.params['id'] ?? '', language)];
}

async function typeHistoryHandler(
  request: FhirRequest,
  repo: FhirRepository,
): Promise<FhirResponse> {
  const { resourceType = '' } = request.params;
  return [allOk, await typeHistory(repo, resourceType, request.query)];
}

/** Says all that would be wrong with a resource, without keeping it. */
async function validateHandler(request: FhirRequest, repo: FhirRepository): Promise<FhirResponse> {
  const { clock } = storeOf(repo).ports;
  const { resourceType } = request.params;
  const given = asParameters(request.body);
  const problems = problemsOf(given, dayAt(clock.now(), ZONE));
  const isOther = problems.length === 0 && (given as Resource).resourceType !== resourceType;
  const of = { problem: `resourceType ≠ ${resourceType}` };
  const faults = isOther ? [fault('record.invalid', of, 'resourceType')] : problems;
  const language = pickLanguage(request.headers?.['accept-language']);
  return [allOk, validation(faults, { language, request_id: '' })];
}

/** The resource itself, or the parameter of that name. */
function asParameters(body: unknown): unknown {
  const { resourceType, parameter } = body as Partial<Parameters>;
  if (resourceType !== 'Parameters' || !Array.isArray(parameter)) return body;
  return parameter.find(({ name }) => name === 'resource')?.resource ?? body;
}

async function everythingHandler(
  request: FhirRequest,
  repo: FhirRepository,
): Promise<FhirResponse> {
  return [allOk, await everything(repo, request.params['id'] ?? '', request.query)];
}
