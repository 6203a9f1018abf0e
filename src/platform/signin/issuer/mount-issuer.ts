import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';

const MOUNT = '/oidc';

/** Lets the demonstration's issuer answer under `/oidc`, at the node's own origin whatever the request says. */
export function mountIssuer(fastify: FastifyInstance, provider: Provider, origin: string): void {
  const { host, protocol } = new URL(origin);
  const answer = provider.callback();
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack();
    const raw: IncomingMessage & { originalUrl?: string } = request.raw;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    raw.headers.host = host;
    raw.headers['x-forwarded-proto'] = protocol.replace(':', '');
    delete raw.headers['x-forwarded-host'];
    raw.originalUrl = raw.url ?? '/';
    raw.url = raw.originalUrl.slice(MOUNT.length);
    await answer(raw, reply.raw);
  };
  fastify.register((inside, _options, done) => {
    // The issuer reads bodies itself.
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', (_request, _body, done) => done(null));
    inside.route({
      method: ['GET', 'POST'],
      url: `${MOUNT}/*`,
      schema: { hide: true },
      config: { action: 'public' },
      handler,
    });
    done();
  });
}
