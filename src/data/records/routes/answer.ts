import { isOk } from '@medplum/core';
import type { FhirResponse } from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { Fault } from '../../../kernel/fault.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { jsonOf } from '../kept-text.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { faultsOf, outcomeOf, statusOf } from './outcome.ts';

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/** Faults as an answer. */
export function answerFaults(faults: readonly [Fault, ...Fault[]], asked: FhirAsked): FileAnswer {
  return {
    content_type: FHIR_JSON,
    status: statusOf(faults),
    headers: { 'content-language': asked.language, 'cache-control': 'no-store' },
    content: JSON.stringify(outcomeOf(faults, asked)),
  };
}

/** What the router found, as HTTP: status, validators, location, and as much of the body as was asked for. */
export function answerResponse(
  [outcome, resource]: FhirResponse,
  asked: FhirAsked,
  { origin }: { readonly origin: string },
): FileAnswer {
  if (!isOk(outcome)) return answerFaults(faultsOf(outcome), asked);
  if (resource === undefined) return { content_type: FHIR_JSON, status: 204, content: '' };
  const headers = headersOf(resource, asked, origin);
  const isKnown = asked.method === 'GET' && asked.headers['if-none-match'] === headers['etag'];
  if (isKnown && headers['etag'] !== undefined) {
    return { content_type: FHIR_JSON, status: 304, headers, content: '' };
  }
  const status = outcome.id === 'created' || isFirst(resource, asked) ? 201 : 200;
  return {
    content_type: FHIR_JSON,
    status,
    headers,
    content: bodyOf(resource, asked),
  };
}

/** A PUT that made a new resource says so. */
function isFirst({ meta }: Resource, { method }: FhirAsked): boolean {
  return method === 'PUT' && meta?.versionId === '1';
}

function headersOf(
  resource: Resource,
  { method }: FhirAsked,
  origin: string,
): Record<string, string> {
  const { meta, id, resourceType } = resource;
  if (meta?.versionId === undefined || meta.lastUpdated === undefined) return {};
  const headers: Record<string, string> = {
    etag: `W/"${meta.versionId}"`,
    'last-modified': new Date(meta.lastUpdated).toUTCString(),
  };
  if (method !== 'GET') {
    headers['location'] = `${origin}/fhir/${resourceType}/${id}/_history/${meta.versionId}`;
  }
  return headers;
}

/** `Prefer: return=minimal` leaves the body out, `return=OperationOutcome` says only that it is done. */
function bodyOf(resource: Resource, asked: FhirAsked): string {
  const wanted = /return=(minimal|OperationOutcome)/.exec(asked.headers['prefer'] ?? '')?.[1];
  const isAnswerToBundle = resource.resourceType === 'Bundle' && asked.method === 'POST';
  if (isAnswerToBundle && (resource.type ?? '').endsWith('-response')) {
    return JSON.stringify(bundleAnswer(resource, asked, wanted === 'minimal'));
  }
  if (asked.method === 'GET' || isAnswerToBundle || wanted === undefined) return jsonOf(resource);
  return wanted === 'minimal' ? '' : JSON.stringify(DONE);
}

const DONE = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational' }],
} as const;

/** The entries of a bundle's answer, each with its own status, validators and words. */
function bundleAnswer(bundle: Bundle, asked: FhirAsked, isMinimal: boolean): Bundle {
  return {
    ...bundle,
    entry: (bundle.entry ?? []).map((one) => entryAnswer(one, asked, isMinimal)),
  };
}

function entryAnswer(entry: BundleEntry, asked: FhirAsked, isMinimal: boolean): BundleEntry {
  const outcome = entry.response?.outcome as FhirResponse[0] | undefined;
  if (outcome !== undefined && !isOk(outcome)) {
    const faults = faultsOf(outcome);
    return {
      response: { status: String(statusOf(faults)), outcome: outcomeOf(faults, asked) },
    };
  }
  const { resource } = entry;
  const { versionId, lastUpdated } = resource?.meta ?? {};
  return {
    ...(resource === undefined || isMinimal ? {} : { resource }),
    response: {
      status: resource === undefined ? '204' : (entry.response?.status ?? '200'),
      ...(versionId === undefined || lastUpdated === undefined
        ? {}
        : {
            etag: `W/"${versionId}"`,
            lastModified: lastUpdated,
            location: `${resource?.resourceType}/${resource?.id}/_history/${versionId}`,
          }),
    },
  };
}
