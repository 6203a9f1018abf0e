import type { FastifyRequest } from 'fastify';
import type { Action } from '../../../kernel/authority.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { type Language, pickLanguage } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';

/** The cookie with which a reader's choice of language follows them through the pages. */
export const LANGUAGE_COOKIE = 'sampan_language';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once found out; `null` for nobody. */
    principal: Principal | null;
    /** By what the principal showed themselves; a browser's cookie needs more care than a token. */
    shown_by: 'token' | 'cookie' | null;
    /** Why what was shown is not accepted. */
    identity_fault: Fault | null;
    /** The `lang` of the address, taken out of the query before it is checked. */
    wanted_language: string | null;
  }
  interface FastifyContextConfig {
    /** Who may call the route; a route without it cannot be registered. */
    action?: Action | 'public';
  }
}

/** The language of the answer: `lang` in the address, else the reader's cookie, else Accept-Language. */
export function languageOf(request: FastifyRequest): Language {
  return pickLanguage(
    request.wanted_language ??
      request.cookies?.[LANGUAGE_COOKIE] ??
      request.headers['accept-language'],
  );
}

/** Takes `lang` out of the query, so that no route has to declare it. */
export function takeLanguage(request: FastifyRequest): void {
  const query = request.query as { lang?: unknown };
  if (typeof query.lang === 'string') {
    request.wanted_language = query.lang;
    delete query.lang;
  }
}
