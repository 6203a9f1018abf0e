import type { HttpMethod } from '@medplum/fhir-router';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { ok } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { capabilityStatement } from './capability-statement.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { handleFhir } from './handle-fhir.ts';
import type { FhirPorts } from './ports.ts';

const BODY_BYTES_MAX = 16 * 1024 * 1024;
const FORM_CHARACTERS_MAX = 64 * 1024;
const FHIR_JSON = 'application/fhir+json';
const FORM = 'application/x-www-form-urlencoded';

/** What is made from the law alone: anybody may read it. */
const PUBLIC_TYPES = ['InsurancePlan', 'CodeSystem', 'StructureDefinition'] as const;

type Answer = (asked: FhirAsked) => Promise<ReturnType<typeof ok<FileAnswer>>>;

/** Adds FHIR R4 under `/fhir`. */
export function fhirRoutes(app: HttpApp, ports: FhirPorts): void {
  const answer: Answer = async (asked) => ok(await handleFhir(ports, asked));
  app.open({
    method: 'GET',
    url: '/fhir/metadata',
    operation: 'fhirMetadata',
    summary: 'What of FHIR R4 works at this node: types, interactions and search parameters.',
    action: 'public',
    ignores_sign_in: true,
    answer: 'file',
    handle: async () => {
      await loadDefinitions();
      const content = JSON.stringify(capabilityStatement(ports));
      return ok({ content_type: `${FHIR_JSON}; charset=utf-8`, content });
    },
  });
  publicRoutes(app, answer);
  readingRoutes(app, answer);
  writingRoutes(app, answer);
}

function publicRoutes(app: HttpApp, answer: Answer): void {
  for (const type of PUBLIC_TYPES) {
    for (const [url, what] of [
      [`/fhir/${type}`, 'find'],
      [`/fhir/${type}/:id`, 'read'],
    ] as const) {
      app.open({
        method: 'GET',
        url,
        operation: `${what}${type}`,
        summary: `FHIR R4: ${what} ${type}, as made from the law.`,
        action: 'public',
        answer: 'file',
        handle: (asked) => answer(askedOf({ ...asked, principal: null })),
      });
    }
  }
}

function readingRoutes(app: HttpApp, answer: Answer): void {
  app.guarded({
    method: 'GET',
    url: '/fhir/*',
    operation: 'fhirRead',
    summary: 'FHIR R4: read, history, search, Patient/$everything.',
    action: 'data.record.use',
    answer: 'file',
    handle: (asked) => answer(askedOf(asked)),
  });
  app.guarded({
    method: 'POST',
    url: '/fhir/:type/_search',
    operation: 'fhirSearchByForm',
    summary: 'FHIR R4: search by form.',
    action: 'data.record.use',
    answer: 'file',
    params: Type.Object({ type: Type.String({ maxLength: 64 }) }),
    body: Type.String({ maxLength: FORM_CHARACTERS_MAX }),
    body_type: FORM,
    handle: (asked) => {
      const of = askedOf(asked);
      const [, query = ''] = of.url.split('?');
      const whole = [query, asked.body].filter((part) => part !== '').join('&');
      const url = `${asked.params.type}?${whole}`;
      return answer({ ...of, method: 'GET', url, body: undefined });
    },
  });
}

function writingRoutes(app: HttpApp, answer: Answer): void {
  for (const [method, url, operation, summary] of [
    ['POST', '/fhir', 'fhirBundle', 'transaction or batch'],
    ['POST', '/fhir/', 'fhirBundleAtRoot', 'transaction or batch'],
    ['POST', '/fhir/*', 'fhirCreate', 'create, and operations'],
    ['PUT', '/fhir/*', 'fhirUpdate', 'update, also conditional'],
    ['PATCH', '/fhir/*', 'fhirPatch', 'JSON Patch or FHIRPath Patch, also conditional'],
  ] as const) {
    app.guarded({
      method,
      url,
      operation,
      summary: `FHIR R4: ${summary}.`,
      action: 'data.record.use',
      answer: 'file',
      body: Type.Unknown(),
      body_type: method === 'PATCH' ? 'application/json-patch+json' : FHIR_JSON,
      body_max: BODY_BYTES_MAX,
      handle: (asked) => answer(askedOf(asked)),
    });
  }
  app.guarded({
    method: 'DELETE',
    url: '/fhir/*',
    operation: 'fhirDelete',
    summary: 'FHIR R4: delete, also conditional.',
    action: 'data.record.use',
    answer: 'file',
    handle: (asked) => answer(askedOf(asked)),
  });
}

/** The request as the router reads it: what stands behind `/fhir/`, without the language that the shell took. */
function askedOf(asked: {
  readonly raw: FastifyRequest;
  readonly body: unknown;
  readonly language: Language;
  readonly request_id: string;
  readonly principal: Principal | null;
}): FhirAsked {
  const { raw, body, language, request_id, principal } = asked;
  const { pathname, searchParams } = new URL(raw.url, 'http://localhost');
  searchParams.delete('lang');
  const query = searchParams.toString();
  const path = decodeURIComponent(pathname.slice('/fhir'.length)).replace(/^\//, '');
  return {
    method: (raw.method === 'HEAD' ? 'GET' : raw.method) as HttpMethod,
    url: query === '' ? path : `${path}?${query}`,
    body,
    headers: headersOf(raw),
    language,
    request_id,
    principal,
  };
}

function headersOf({ headers }: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const single = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(single);
}
