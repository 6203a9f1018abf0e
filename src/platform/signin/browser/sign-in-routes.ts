import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fault } from '../../../kernel/fault.ts';
import type { Texts } from '../../../kernel/language.ts';
import {
  answerFault,
  cookieName,
  type HttpApp,
  isSecure,
  languageOf,
  pagePolicy,
  problemOf,
  sessionCookieName,
} from '../../http/index.ts';
import { problemPage } from '../choice/page.ts';
import { PAGE_STYLE } from '../choice/page-style.ts';
import { fontRoutes } from '../font-files.ts';
import type { Issuer } from '../issuer/issuer.ts';
import type { SignInPorts } from '../sign-in-ports.ts';
import { endSession, openSession, type SessionLimits } from './browser-session.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { safeReturnPath } from './return-path.ts';
import { ATTEMPT_MINUTES, startSignIn } from './start-sign-in.ts';

/** What the pages of the sign-in work with. */
export interface SignInPagePorts extends SignInPorts {
  readonly issuer: Issuer;
  readonly limits: SessionLimits;
  readonly node_name: Texts;
}

const OPEN = { config: { action: 'public' }, schema: { hide: true } } as const;

/** `/sign-in` leads to the issuer, `/sign-in/callback` back from it and into a session. */
export function signInRoutes(app: HttpApp, ports: SignInPagePorts): void {
  const { fastify } = app;
  const attempt_cookie = cookieName(ports, 'sign_in');
  const session_cookie = sessionCookieName(ports);
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(ports) } as const;
  const { host } = new URL(ports.origin);

  fontRoutes(app);
  fastify.get('/sign-in/page.css', OPEN, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .send(PAGE_STYLE),
  );

  fastify.get('/sign-in', OPEN, async (request, reply) => {
    // The cookie has to lie where the issuer sends the browser back to, so on a machine with several names the way
    // begins there as well. Elsewhere the names are the business of whatever stands in front of the node.
    if (request.host !== host && !isSecure(ports))
      return reply.redirect(`${ports.origin}${request.url}`);
    const { to } = request.query as { to?: unknown };
    const return_path = safeReturnPath(typeof to === 'string' ? to : undefined, ports.origin);
    const started = await startSignIn(ports, { return_path, language: languageOf(request) });
    if (!started.ok) return answerVisitor(request, reply, started.error, ports.node_name);
    const { address, attempt } = started.value;
    return reply
      .header('cache-control', 'no-store')
      .setCookie(attempt_cookie, attempt, { ...kept, maxAge: ATTEMPT_MINUTES * 60 })
      .redirect(address);
  });

  fastify.get('/sign-in/callback', OPEN, async (request, reply) => {
    const address = new URL(request.url, ports.origin);
    const finished = await finishSignIn(ports, {
      attempt: request.cookies[attempt_cookie],
      address,
    });
    reply.header('cache-control', 'no-store').clearCookie(attempt_cookie, kept);
    if (!finished.ok) return answerVisitor(request, reply, finished.error, ports.node_name);
    const before = request.cookies[session_cookie];
    if (before !== undefined) await endSession(ports, before);
    const session = await openSession(ports, finished.value.principal, ports.limits);
    return reply
      .setCookie(session_cookie, session, kept)
      .redirect(`${ports.origin}${finished.value.return_path}`);
  });
}

/** A person's browser gets a page it can read; a program gets the problem. */
export function answerVisitor(
  request: FastifyRequest,
  reply: FastifyReply,
  of: Fault,
  node_name: Texts,
): FastifyReply {
  if (!(request.headers.accept ?? '').includes('text/html')) return answerFault(request, reply, of);
  const language = languageOf(request);
  const problem = problemOf(of, { language, request_id: request.id });
  return answerPage(
    reply.code(problem.status),
    problemPage({ language, node_name, path: null }, problem),
  );
}

/** Sends a page of ours under the policy for pages. */
export function answerPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy())
    .header('cache-control', 'no-store')
    .send(page);
}
