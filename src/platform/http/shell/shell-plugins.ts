import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fault } from '../../../kernel/fault.ts';
import type { FaultError } from '../answer-fault.ts';
import { servePortalFiles } from './portal-pages.ts';

const MINUTE_MS = 60_000;
const REQUESTS_PER_MINUTE = 1200;
const CALLERS_KEPT = 20_000;

/** Cookies, compression, security headers, the portal's files and the limits, in the order they need. */
export async function addShellPlugins(
  fastify: FastifyInstance,
  options: {
    readonly origin: string;
    readonly portal_dir?: string;
    readonly requests_per_minute?: number;
  },
): Promise<void> {
  await fastify.register(cookie);
  await fastify.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await fastify.register(helmet, {
    // The policy depends on what is answered; see content-policy.ts.
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    hsts: options.origin.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: true },
  });
  // Before the limits: a page of the portal loads many small files.
  if (options.portal_dir !== undefined) await servePortalFiles(fastify, options.portal_dir);
  await fastify.register(rateLimit, {
    max: options.requests_per_minute ?? REQUESTS_PER_MINUTE,
    timeWindow: MINUTE_MS,
    cache: CALLERS_KEPT,
    keyGenerator: callerOf,
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_request, { ttl }): FaultError => ({
      fault: fault('request.too_many', { seconds: String(Math.ceil(ttl / 1000)) }),
    }),
  });
}

/** Whose requests are counted together: one sign-in wherever it comes from, or one address. */
function callerOf(request: FastifyRequest): string {
  return request.principal === null
    ? `address ${normalizeIP(request.ip)}`
    : `sign-in ${request.principal.subject}`;
}
