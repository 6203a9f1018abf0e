import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { ACTIONS, type Action } from '../../kernel/authority.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import { answerFault } from './answer-fault.ts';
import { guard, type Identify, identifyFirst } from './identity.ts';
import { ProblemSchema } from './problem.ts';
import type { FileAnswer } from './route.ts';
import { languageOf } from './shell/request-state.ts';

/** A route as the shell sees it, whatever its schemas are. */
export interface AnyRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly operation: string;
  readonly summary: string;
  readonly action: Action | 'public';
  readonly params?: TSchema | undefined;
  readonly query?: TSchema | undefined;
  readonly body?: TSchema | undefined;
  readonly headers?: TSchema | undefined;
  readonly answer: TSchema | 'file';
  readonly status?: number;
  readonly body_type?: string;
  readonly body_max?: number;
  readonly ignores_sign_in?: true;
  readonly is_verbatim?: true;
  readonly requests_per_minute?: number | 'unlimited';
  readonly problem_members?: (of: Fault) => Readonly<Record<string, number>>;
  handle(asked: never): Promise<Result<unknown, Fault>>;
}

const JSON_TYPE = 'application/json';

/** What a route becomes for the framework: checked, guarded, described. Throws when no action is named. */
export function routeOptions(
  route: AnyRoute,
  ports: { readonly node: Jurisdiction; readonly identify: Identify },
): RouteOptions {
  if (route.action !== 'public' && !Object.hasOwn(ACTIONS, route.action)) {
    throw new TypeError(`Route ${route.method} ${route.url} names no action of the table.`);
  }
  return {
    method: route.method,
    url: route.url,
    schema: schemaOf(route),
    config: { action: route.action, ...limitOf(route.requests_per_minute) },
    onRequest: route.ignores_sign_in === true ? [] : [identifyFirst(ports.identify)],
    preParsing: [guard(route.action, ports.node)],
    handler: handlerOf(route),
    ...(route.body_max === undefined ? {} : { bodyLimit: route.body_max }),
    ...(route.is_verbatim === true ? { compress: false as const } : {}),
  };
}

function limitOf(most: number | 'unlimited' | undefined) {
  if (most === undefined) return {};
  return { rateLimit: most === 'unlimited' ? (false as const) : { max: most } };
}

function handlerOf(route: AnyRoute) {
  const status = route.status ?? 200;
  const handle = route.handle as (asked: object) => Promise<Result<unknown, Fault>>;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const answer = await handle({
      params: request.params,
      query: request.query,
      body: request.body,
      headers: request.headers,
      language: languageOf(request),
      request_id: request.id,
      raw: request,
      principal: request.principal,
      setHeader: (name: string, value: string) => reply.header(name, value),
    });
    if (!answer.ok) {
      return answerFault(request, reply, answer.error, route.problem_members?.(answer.error));
    }
    reply.code(status);
    // What is personal or may change stays out of every cache unless the route says otherwise.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return route.answer === 'file' ? sendFile(reply, answer.value as FileAnswer) : answer.value;
  };
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  if (file.status !== undefined) reply.code(file.status);
  if (file.headers !== undefined) reply.headers(file.headers);
  if (file.filename !== undefined) {
    reply.header('content-disposition', disposition(file.filename));
  }
  return reply
    .type(file.content_type)
    .serializer((content: string) => content)
    .send(file.content);
}

/** RFC 6266: a plain name for old readers and the full one in UTF-8. */
function disposition(filename: string): string {
  const plain = filename.replace(/[^\w.-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
}

function schemaOf(route: AnyRoute) {
  const { params, query, body, headers, answer } = route;
  const status = route.status ?? 200;
  const good =
    answer === 'file'
      ? { description: 'A file.', content: { '*/*': { schema: Type.String() } } }
      : { description: 'Done.', content: { [JSON_TYPE]: { schema: answer } } };
  const bad = {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: ProblemSchema } },
  };
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [flowOf(route.url)],
    'x-action': route.action,
    security: route.action === 'public' ? [] : [{ token: [] }, { session: [] }],
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body, consumes: [route.body_type ?? JSON_TYPE] }),
    response: { [status]: good, '4xx': bad, '5xx': bad },
  };
}

/** `/api/capital/claims` belongs to the flow `capital`; what stands beside the API to the platform. */
function flowOf(url: string): string {
  const [, first, second] = url.split('/');
  if (first === 'api' && second !== undefined && second !== 'session') return second;
  return first === 'exchange' ? 'exchange' : 'platform';
}
