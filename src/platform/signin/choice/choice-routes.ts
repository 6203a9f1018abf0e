import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { fault } from '../../../kernel/fault.ts';
import { type HttpApp, isSecure, LANGUAGE_COOKIE, languageOf } from '../../http/index.ts';
import { answerPage, answerVisitor, type SignInPagePorts } from '../browser/sign-in-routes.ts';
import { choicePath } from '../issuer/demo-issuer.ts';
import type { DemoPerson } from '../issuer/demo-person.ts';
import { choicePage } from './page.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

type Asked = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The page of the demonstration's issuer: choose a person, in one of four languages, without a password. */
export function choiceRoutes(
  app: HttpApp,
  provider: Provider,
  people: readonly DemoPerson[],
  ports: SignInPagePorts,
): void {
  const lost = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    answerVisitor(request, reply, fault('signin.attempt_lost'), ports.node_name);

  const show = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = await askedOf(provider, request, reply);
    if (asked === null) return lost(request, reply);
    const language = languageOf(request);
    if (request.wanted_language !== null) {
      // The portal reads it too and goes on in the same language.
      const kept = { path: '/', sameSite: 'lax', secure: isSecure(ports) } as const;
      reply.setCookie(LANGUAGE_COOKIE, language, { ...kept, maxAge: YEAR_SECONDS });
    }
    const path = choicePath(asked.uid);
    const place = { language, node_name: ports.node_name, path };
    return answerPage(reply, choicePage(place, { action: path, people }));
  };

  const choose = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = await askedOf(provider, request, reply);
    if (asked === null) return lost(request, reply);
    const name = (request.body as URLSearchParams | undefined)?.get('person') ?? '';
    if (!people.some((person) => person.name === name)) {
      const unknown = fault('signin.person_unknown', { name });
      return answerVisitor(request, reply, unknown, ports.node_name);
    }
    const login = { accountId: name, remember: false };
    const next = await provider.interactionResult(request.raw, reply.raw, { login });
    if (asked.session !== undefined) await replacePerson(provider, asked.session.uid, name);
    return reply.redirect(next, 303);
  };

  app.fastify.register((inside, _options, done) => {
    inside.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 },
      (_request, text, parsed) => parsed(null, new URLSearchParams(String(text))),
    );
    const open = { config: { action: 'public' }, schema: { hide: true } } as const;
    inside.get(choicePath(':uid'), open, show);
    inside.post(choicePath(':uid'), open, choose);
    done();
  });
}

/**
 * The issuer remembers who was chosen before in this browser, and would ask whether to sign that person out.
 * Here choosing anew is the answer.
 */
async function replacePerson(provider: Provider, session_uid: string, name: string): Promise<void> {
  const session = await provider.Session.findByUid(session_uid);
  if (session === undefined || session.accountId === name) return;
  session.loginAccount({ accountId: name });
  session.authorizations = {};
  await session.persist();
}

/** What the issuer wants to know; `null` when this browser did not begin it or it is over. */
async function askedOf(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asked | null> {
  const { uid } = request.params as { uid: string };
  try {
    const asked = await provider.interactionDetails(request.raw, reply.raw);
    return asked.uid === uid && asked.prompt.name === 'login' ? asked : null;
  } catch {
    return null;
  }
}
