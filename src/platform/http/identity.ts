import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Action, may } from '../../kernel/authority.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Result } from '../../kernel/result.ts';
import { answerFault } from './answer-fault.ts';
// The state of a request that this file sets is declared there.
import './shell/request-state.ts';

/** What a request shows of who sends it. */
interface Shown {
  readonly authorization: string | undefined;
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

/** Who a request comes from. Nothing shown, or a cookie that is no longer good, is nobody and no fault. */
export type Identified =
  | { readonly principal: Principal; readonly shown_by: 'token' | 'cookie' }
  | { readonly principal: null; readonly shown_by: null };

/** Finds out who asks; a bearer token that is not accepted is a fault. */
export type Identify = (shown: Shown) => Promise<Result<Identified, Fault>>;

/** Before anything else: who is it? Refuses nobody yet, so that the limits count every request. */
export function identifyFirst(identify: Identify) {
  return async (request: FastifyRequest): Promise<void> => {
    const { authorization } = request.headers;
    if (authorization === undefined && request.headers.cookie === undefined) return;
    const found = await identify({ authorization, cookies: request.cookies });
    if (!found.ok) {
      request.identity_fault = found.error;
      return;
    }
    request.principal = found.value.principal;
    request.shown_by = found.value.shown_by;
  };
}

/** Before the body is read: may they? Default deny. */
export function guard(action: Action | 'public', node: Jurisdiction) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const refusal = refusalOf(request, action, node);
    return refusal === null ? undefined : answerFault(request, reply, refusal);
  };
}

function refusalOf(
  request: FastifyRequest,
  action: Action | 'public',
  node: Jurisdiction,
): Fault | null {
  if (request.identity_fault !== null) return request.identity_fault;
  if (isCrossSite(request)) return fault('signin.cross_site');
  if (action === 'public') return null;
  if (request.principal === null) return fault('signin.required');
  return may(request.principal, action, node) ? null : fault('signin.forbidden');
}

/** A browser sends the cookie also for a foreign page's form; only our own pages can add the header. */
function isCrossSite(request: FastifyRequest): boolean {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  return changes && request.shown_by === 'cookie' && request.headers['x-sampan'] !== '1';
}
