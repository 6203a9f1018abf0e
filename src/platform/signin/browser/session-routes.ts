import { Type } from 'typebox';
import { dayAt } from '../../../kernel/day.ts';
import { JURISDICTIONS, ZONE } from '../../../kernel/jurisdiction.ts';
import { LANGUAGES, type Texts } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { ROLES } from '../../../kernel/principal.ts';
import { ok } from '../../../kernel/result.ts';
import { type HttpApp, isSecure, sessionCookieName } from '../../http/index.ts';
import type { SignInPorts } from '../sign-in-ports.ts';
import { endSession } from './browser-session.ts';

/** What the pages of the portal need to know before anything else. */
export interface SessionPorts extends SignInPorts {
  readonly node_name: Texts;
  readonly environment: 'demonstration' | 'production';
  readonly version: string;
  /** Names of a sign-in in all languages, where they are known. */
  readonly namesOf: (principal: Principal) => PrincipalNames | null;
}

export interface PrincipalNames {
  readonly display_name: Texts;
  readonly organisation_name: Texts;
}

const TextsSchema = Type.Object({
  'zh-Hant-HK': Type.String(),
  'zh-Hans-CN': Type.String(),
  en: Type.String(),
  'pt-MO': Type.String(),
});
const PrincipalSchema = Type.Object({
  subject: Type.String(),
  display_name: Type.String(),
  role: Type.Enum([...ROLES]),
  organisation: Type.String(),
  jurisdiction: Type.Enum([...JURISDICTIONS]),
  person_id: Type.Optional(Type.String()),
});
const NamesSchema = Type.Object({ display_name: TextsSchema, organisation_name: TextsSchema });
const SessionSchema = Type.Object({
  principal: Type.Union([PrincipalSchema, Type.Null()]),
  principal_names: Type.Union([NamesSchema, Type.Null()]),
  node: Type.Object({ jurisdiction: Type.Enum([...JURISDICTIONS]), name: TextsSchema }),
  environment: Type.Enum(['demonstration', 'production']),
  today: Type.String({ format: 'date' }),
  zone: Type.String(),
  version: Type.String(),
  languages: Type.Array(Type.Enum([...LANGUAGES])),
});

/** `GET /api/session` tells who and where one is; `POST /api/session/end` signs the browser out. */
export function sessionRoutes(app: HttpApp, ports: SessionPorts): void {
  app.open({
    method: 'GET',
    url: '/api/session',
    operation: 'viewSession',
    summary: 'Says who is signed in, at which node, and which day it is there.',
    action: 'public',
    answer: SessionSchema,
    handle: async ({ principal }) =>
      ok({
        principal,
        principal_names: principal === null ? null : ports.namesOf(principal),
        node: { jurisdiction: ports.node, name: ports.node_name },
        environment: ports.environment,
        today: dayAt(ports.clock.now(), ZONE).toString(),
        zone: ZONE,
        version: ports.version,
        languages: [...LANGUAGES],
      }),
  });
  const cookie = sessionCookieName(ports);
  app.open({
    method: 'POST',
    url: '/api/session/end',
    operation: 'endSession',
    summary: 'Signs the browser out.',
    action: 'public',
    answer: Type.Object({ ended: Type.Boolean() }),
    handle: async ({ raw, setHeader }) => {
      const name = raw.cookies[cookie];
      const ended = name !== undefined && (await endSession(ports, name));
      const secure = isSecure(ports) ? '; Secure' : '';
      setHeader('set-cookie', `${cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`);
      return ok({ ended });
    },
  });
}
