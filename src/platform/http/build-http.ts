import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Clock } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Metrics } from '../metrics/index.ts';
import { type AnyRoute, routeOptions } from './add-route.ts';
import { answerFault } from './answer-fault.ts';
import type { Identify } from './identity.ts';
import { addOpenApi, collectRoutes } from './openapi.ts';
import type { HttpApp } from './route.ts';
import { addPolicyReports, DATA_POLICY } from './shell/content-policy.ts';
import { addHealth, type HealthCheck } from './shell/health.ts';
import { newFastify } from './shell/new-fastify.ts';
import { recordRequests, type ShellLog } from './shell/request-log.ts';
import { takeLanguage } from './shell/request-state.ts';
import { sessionCookieName } from './shell/session-cookie.ts';
import { addFailures } from './shell/shell-failures.ts';
import { addShellPlugins } from './shell/shell-plugins.ts';

/** Everything that the shell of a node needs to know. */
export interface HttpOptions {
  readonly node: Jurisdiction;
  readonly environment: 'demonstration' | 'production';
  readonly version: string;
  /** As browsers see this node, such as `http://127.0.0.1:4101`. */
  readonly origin: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: ShellLog;
  readonly metrics: Metrics;
  readonly identify: Identify;
  /** What must answer before the node is ready. */
  readonly checks?: readonly HealthCheck[];
  /** The folder of the built portal; without it the node serves no pages of its own. */
  readonly portal_dir?: string;
  /** Most requests a minute by one sign-in or address; 1200 unless said. */
  readonly requests_per_minute?: number;
  /** Addresses of the proxies before this node, whose X-Forwarded headers are believed. */
  readonly trusted_proxies?: readonly string[];
  /** How long requests under way may take after `close`, in milliseconds; 10 s unless said. */
  readonly close_ms_max?: number;
}

const CLOSE_MS_MAX = 10_000;
const FORM_TYPE = 'application/x-www-form-urlencoded';
/** Files of many lines: the route reads them as they come and bounds them itself. */
const STREAM_TYPE = 'application/fhir+ndjson';
const STREAM_TYPES = [STREAM_TYPE, 'application/x-ndjson', 'application/ndjson'];

interface Closing {
  begun: boolean;
}

/** Builds the HTTP application of one node; rooms add their routes, then `listen` serves it. */
export async function buildHttp(options: HttpOptions): Promise<HttpApp> {
  const closing: Closing = { begun: false };
  const fastify = newFastify(options);
  await addShellPlugins(fastify, options);
  const session_cookie = sessionCookieName(options);
  await collectRoutes(fastify, { version: options.version, session_cookie });
  addHooks(fastify, closing);
  recordRequests(fastify, options);
  addFailures(fastify, options);
  const app = appOf(fastify, options, closing);
  const checks = options.checks ?? [];
  addHealth(app, { checks, metrics: options.metrics, isClosing: () => closing.begun });
  addPolicyReports(app, options);
  addOpenApi(app);
  return app;
}

function addHooks(fastify: FastifyInstance, closing: Closing): void {
  fastify.decorateRequest('principal', null);
  fastify.decorateRequest('shown_by', null);
  fastify.decorateRequest('identity_fault', null);
  fastify.decorateRequest('wanted_language', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    takeLanguage(request);
    reply.header('content-security-policy', DATA_POLICY).header('x-request-id', request.id);
    if (!closing.begun) done();
    else answerFault(request, reply.header('connection', 'close'), fault('node.unavailable'));
  });
  fastify.addHook('onResponse', (_request, _reply, done) => {
    // A connection that was kept open for further requests would hold up the end.
    if (closing.begun) setImmediate(() => fastify.server.closeIdleConnections());
    done();
  });
  fastify.addHook('onRoute', ({ method, url, config }) => {
    if (config?.action === undefined) {
      throw new TypeError(`Route ${String(method)} ${url} does not say who may call it.`);
    }
  });
}

function appOf(fastify: FastifyInstance, options: HttpOptions, closing: Closing): HttpApp {
  const operations = new Set<string>();
  const add = (route: AnyRoute): void => {
    if (operations.has(route.operation)) {
      throw new TypeError(`Two routes are called ${route.operation}.`);
    }
    if (route.body_type === FORM_TYPE) addFormRoute(fastify, routeOptions(route, options));
    else if (route.body_type === STREAM_TYPE) addStreamRoute(fastify, routeOptions(route, options));
    else fastify.route(routeOptions(route, options));
    operations.add(route.operation);
  };
  return {
    fastify,
    open: add,
    guarded: add,
    listen: (at) => fastify.listen(at),
    openapi: async () => {
      await fastify.ready();
      return fastify.swagger();
    },
    close: () => closeGently(fastify, closing, options.close_ms_max ?? CLOSE_MS_MAX),
  };
}

/** Forms are read by the routes that ask for them and by no other: a foreign page can send one without asking first. */
function addFormRoute(fastify: FastifyInstance, route: RouteOptions): void {
  fastify.register((inside, _options, done) => {
    inside.addContentTypeParser(FORM_TYPE, { parseAs: 'string' }, (_request, text, parsed) => {
      parsed(null, text);
    });
    inside.route(route);
    done();
  });
}

function addStreamRoute(fastify: FastifyInstance, route: RouteOptions): void {
  fastify.register((inside, _options, done) => {
    inside.addContentTypeParser(STREAM_TYPES, (_request, payload, parsed) => {
      parsed(null, payload);
    });
    inside.route(route);
    done();
  });
}

/** In-flight requests finish; a connection that is still busy at the end of the time is cut. */
async function closeGently(
  fastify: FastifyInstance,
  closing: Closing,
  ms_max: number,
): Promise<void> {
  closing.begun = true;
  const cut = setTimeout(() => fastify.server.closeAllConnections(), ms_max);
  try {
    await fastify.close();
  } finally {
    clearTimeout(cut);
  }
}
