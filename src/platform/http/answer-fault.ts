import type { FastifyReply, FastifyRequest } from 'fastify';
import { FAULTS, type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { fieldFault, type SchemaError } from './field-problem.ts';
import { operationOutcome, problemOf } from './problem.ts';
import { languageOf } from './shell/request-state.ts';

/** Answers a request with a fault: as problem+json, or as OperationOutcome under `/fhir`. */
export function answerFault(
  request: FastifyRequest,
  reply: FastifyReply,
  of: Fault,
  members: Readonly<Record<string, number>> = {},
): FastifyReply {
  const language = languageOf(request);
  const asked = { language, request_id: request.id };
  const isFhir = request.url.startsWith('/fhir');
  const body = isFhir ? operationOutcome(of, asked) : { ...problemOf(of, asked), ...members };
  if (FAULTS[of.code].status === 401) reply.header('www-authenticate', challenge(of));
  return reply
    .code(FAULTS[of.code].status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type(isFhir ? 'application/fhir+json' : 'application/problem+json')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body);
}

function challenge(of: Fault): string {
  if (!of.code.startsWith('signin.')) return 'Passcode';
  return of.code === 'signin.required' ? 'Bearer' : 'Bearer error="invalid_token"';
}

/** An error that carries a fault out of a place that can only throw. */
export interface FaultError {
  readonly fault: Fault;
}

interface ThrownError {
  readonly code?: string;
  readonly statusCode?: number;
  readonly fault?: Fault;
  readonly schema_errors?: readonly SchemaError[];
}

/** The fault that the framework meant by throwing; `null` for a bug. */
export function faultOfError(
  error: unknown,
  request: FastifyRequest,
  language: Language,
): Fault | null {
  if (error === null || typeof error !== 'object') return null;
  const thrown = error as ThrownError;
  if (thrown.fault !== undefined) return thrown.fault;
  if (thrown.schema_errors !== undefined) return fieldFault(thrown.schema_errors, language);
  switch (thrown.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return fault('request.too_large', { limit: sizeText(request.routeOptions.bodyLimit) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return fault('request.media_type', { expected: expectedType(request) });
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return fault('request.malformed', { expected: 'JSON' });
    default:
      return isRefusal(thrown) ? fault('request.malformed', { expected: 'HTTP' }) : null;
  }
}

/** The framework refuses broken requests by errors with a status of its own. */
function isRefusal({ code, statusCode }: ThrownError): boolean {
  return (code ?? '').startsWith('FST_') && statusCode !== undefined && statusCode < 500;
}

/** The media type that the route asks for. */
export function expectedType(request: FastifyRequest): string {
  const { consumes } = (request.routeOptions.schema ?? {}) as { consumes?: readonly string[] };
  return consumes?.[0] ?? 'application/json';
}

function sizeText(bytes: number | undefined): string {
  const kib = Math.floor((bytes ?? 0) / 1024);
  return kib >= 1024 ? `${Math.floor(kib / 1024)} MiB` : `${kib} KiB`;
}
