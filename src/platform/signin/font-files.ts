import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { answerFault, type HttpApp } from '../http/index.ts';

/** The fonts of Chinese that are shipped with the product: not every machine has its own. */
const FAMILIES: Readonly<Partial<Record<Language, string>>> = {
  'zh-Hant-HK': 'noto-sans-hk',
  'zh-Hans-CN': 'noto-sans-sc',
};
const FOLDER = '/sign-in/fonts';
const DAY_SECONDS = 86_400;

/** The style sheet that brings the font of a language in one weight; `null` where every machine has one. */
export function fontSheet(language: Language, weight: 400 | 700): string | null {
  const family = FAMILIES[language];
  return family === undefined ? null : `${FOLDER}/${family}/${weight}.css`;
}

/** Serves the fonts, out of their packages; browsers fetch only the parts that a page needs. */
export function fontRoutes(app: HttpApp): void {
  const { resolve } = createRequire(import.meta.url);
  const folders = new Map(
    Object.values(FAMILIES).map((family) => [
      family,
      dirname(resolve(`@fontsource/${family}/package.json`)),
    ]),
  );
  const serve =
    (name: RegExp, below: string, content_type: string) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { family, file } = request.params as { family: string; file: string };
      const folder = folders.get(family);
      const content =
        folder !== undefined && name.test(file)
          ? await readFile(join(folder, below, file)).catch(() => null)
          : null;
      if (content === null) return answerFault(request, reply, fault('request.not_found'));
      return reply
        .type(content_type)
        .header('cache-control', `public, max-age=${DAY_SECONDS}`)
        .send(content);
    };
  const open = { config: { action: 'public', rateLimit: false }, schema: { hide: true } } as const;
  app.fastify.get(
    `${FOLDER}/:family/:file`,
    open,
    serve(/^(400|700)\.css$/, '', 'text/css; charset=utf-8'),
  );
  app.fastify.get(
    `${FOLDER}/:family/files/:file`,
    open,
    serve(/^[a-z0-9-]+\.woff2$/, 'files', 'font/woff2'),
  );
}
