import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../../kernel/fault.ts';
import { describeError } from '../../log/index.ts';
import { answerFault, faultOfError } from '../answer-fault.ts';
import { answerPage, isPageVisit } from './portal-pages.ts';
import type { ShellLog } from './request-log.ts';
import { languageOf } from './request-state.ts';

/** What happens when no route fits and when something throws. */
export function addFailures(
  fastify: FastifyInstance,
  options: { readonly log: ShellLog; readonly portal_dir?: string },
): void {
  fastify.setErrorHandler((error, request, reply) => {
    const meant = faultOfError(error, request, languageOf(request));
    if (meant !== null) return answerFault(request, reply, meant);
    const route = request.routeOptions.url ?? 'unknown';
    options.log.error({ request_id: request.id, route, thrown: describeError(error) }, 'bug');
    return answerFault(request, reply, fault('node.fault', { request: request.id }));
  });
  const notFound = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | FastifyReply> => {
    const page =
      options.portal_dir !== undefined && isPageVisit(request)
        ? await answerPage(reply, options.portal_dir)
        : null;
    return page ?? answerFault(request, reply, fault('request.not_found'));
  };
  fastify.setNotFoundHandler({ preHandler: fastify.rateLimit() }, notFound);
}
