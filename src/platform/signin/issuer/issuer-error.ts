import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { fault } from '../../../kernel/fault.ts';
import { pickLanguage, type Texts } from '../../../kernel/language.ts';
import { LANGUAGE_COOKIE, pagePolicy, problemOf } from '../../http/index.ts';
import { problemPage } from '../choice/page.ts';

/** Shows an error of the demonstration's issuer as a page of ours; what it says to programs stays as it is. */
export function issuerErrorPage(
  context: KoaContextWithOIDC,
  out: ErrorOut,
  node_name: Texts,
): void {
  const language = pickLanguage(
    context.cookies.get(LANGUAGE_COOKIE, { signed: false }) ?? context.get('accept-language'),
  );
  const request_id = context.response.get('x-request-id');
  const of =
    out.error === 'server_error'
      ? fault('node.fault', { request: request_id })
      : fault('signin.attempt_lost');
  const problem = problemOf(of, { language, request_id });
  context.set('content-security-policy', pagePolicy());
  context.type = 'text/html; charset=utf-8';
  context.body = problemPage({ language, node_name, path: null }, problem);
}
