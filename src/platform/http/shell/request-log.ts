import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../../metrics/index.ts';

/** Where the shell writes; pino's logger is one. */
export interface ShellLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Asked every few seconds by machines; only their failures are worth a line. */
const QUIET = new Set(['/health/live', '/health/ready', '/metrics']);

/** Writes one line and takes one time per request: the pattern of the route, never the address, query or body. */
export function recordRequests(
  fastify: FastifyInstance,
  ports: { readonly log: ShellLog; readonly metrics: Metrics },
): void {
  const observe = ports.metrics.histogram(
    'sampan_http_request_duration_seconds',
    'Time to answer a request.',
    ['method', 'route', 'status'],
    BUCKETS,
  );
  const record = (request: FastifyRequest, reply: FastifyReply): void => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const status = reply.statusCode;
    const { elapsedTime } = reply;
    observe({ method, route, status: String(status) }, elapsedTime / 1000);
    if (QUIET.has(route) && status < 400) return;
    ports.log.info(
      {
        request_id: request.id,
        method,
        route,
        status,
        ms: Math.round(elapsedTime * 10) / 10,
        role: request.principal?.role ?? null,
      },
      'request',
    );
  };
  fastify.addHook('onResponse', (request, reply, done) => {
    record(request, reply);
    done();
  });
}
