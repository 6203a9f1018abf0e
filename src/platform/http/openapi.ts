import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from './route.ts';

/** Collects every route that is added afterwards. */
export async function collectRoutes(
  fastify: FastifyInstance,
  options: { readonly version: string; readonly session_cookie: string },
): Promise<void> {
  await fastify.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sampan',
        version: options.version,
        description:
          'One node of Sampan. Errors are RFC 9457 problems in the language of Accept-Language; ' +
          '`x-action` names the row of the table of authority that guards an operation.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          session: { type: 'apiKey', in: 'cookie', name: options.session_cookie },
        },
      },
    },
  });
}

/** Serves the document that the routes make up. */
export function addOpenApi(app: HttpApp): void {
  let text: string | null = null;
  app.open({
    method: 'GET',
    url: '/openapi.json',
    operation: 'openapi',
    summary: 'This document.',
    action: 'public',
    ignores_sign_in: true,
    answer: 'file',
    handle: async () => {
      text ??= JSON.stringify(await app.openapi());
      return ok({ content_type: 'application/json; charset=utf-8', content: text });
    },
  });
}
