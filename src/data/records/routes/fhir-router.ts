import { allOk } from '@medplum/core';
import {
  type FhirRepository,
  type FhirRequest,
  type FhirResponse,
  FhirRouter,
} from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';
import { pickLanguage } from '../../../kernel/language.ts';
import { patientSummary } from '../ips/patient-summary.ts';
import { storeOf } from '../repository/create-repository.ts';
import { everything } from '../repository/everything.ts';

/** What the router can do here: HL7's interactions without GraphQL, and the operations that this store adds. */
export const ROUTES = routes();

function routes(): FhirRouter {
  const router = new FhirRouter();
  const { routes: known } = router.router;
  // GraphQL has bounds of its own that would have to be watched, and nobody asked for it.
  known.splice(0, known.length, ...known.filter(({ path }) => path[0]?.value !== '$graphql'));
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

async function everythingHandler(
  request: FhirRequest,
  repo: FhirRepository,
): Promise<FhirResponse> {
  return [allOk, await everything(repo, request.params['id'] ?? '', request.query)];
}
