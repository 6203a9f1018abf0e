import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DECODER_POLICY, pagePolicy } from './content-policy.ts';

/** Stands in the built page where the nonce of the answer belongs. */
const NONCE_MARK = '__CSP_NONCE__';
const PAGE = 'index.html';
/** The script of the worker that decodes images, as the build names it. */
const DECODER = /decodeImageFrameWorker-[\w-]+\.js$/;
/** Addresses that programs use; an unknown one there is a problem and never the portal. */
const RESERVED = ['/api/', '/oidc/', '/sign-in', '/fhir', '/dicomweb'];

/** Serves the files of the built portal. Those under `/assets/` carry a hash in their name and never change. */
export async function servePortalFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    allowedPath: (path) => path !== `/${PAGE}` && isFile(path),
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      const caching = isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
      reply.header('cache-control', caching);
      if (DECODER.test(path)) reply.header('content-security-policy', DECODER_POLICY);
    },
  });
}

/** Whether a browser opens an address of the portal: the page itself then shows what belongs there. */
export function isPageVisit(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (RESERVED.some((reserved) => path.startsWith(reserved))) return false;
  if (path === '/' || path === `/${PAGE}`) return true;
  return (
    !isFile(path) && !HIDDEN_STEP.test(path) && (request.headers.accept ?? '').includes('text/html')
  );
}

/** Encoded separators and steps upwards: no page of the portal has them in its address. */
const HIDDEN_STEP = /%2f|%5c|\.\./i;

/** The name of a file has an ending that begins with a letter; addresses of the portal may hold numbers with dots. */
function isFile(path: string): boolean {
  return /\.[a-z][a-z0-9]*$/i.test(path.split('/').at(-1) ?? '');
}

/** Answers with the portal's page under a policy with a fresh nonce; `null` when the portal is not built. */
export async function answerPage(reply: FastifyReply, folder: string): Promise<string | null> {
  const page = await readFile(join(folder, PAGE), 'utf8').catch(() => null);
  if (page === null) return null;
  const nonce = randomBytes(16).toString('base64');
  reply
    .code(200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', pagePolicy(nonce));
  return withNonce(page, nonce);
}

/** The nonce goes where the build left its mark, and into a bare `<meta property="csp-nonce">`. */
function withNonce(page: string, nonce: string): string {
  return page
    .replaceAll(NONCE_MARK, nonce)
    .replace(/<meta property="csp-nonce"\s*\/?>/, `<meta property="csp-nonce" nonce="${nonce}" />`);
}
