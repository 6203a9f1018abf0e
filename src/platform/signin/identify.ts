import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type Identified, type Identify, sessionCookieName } from '../http/index.ts';
import { resumeSession, type SessionLimits } from './browser/browser-session.ts';
import { tokenCheck } from './issuer/check-token.ts';
import type { Issuer } from './issuer/issuer.ts';
import type { SignInPorts } from './sign-in-ports.ts';

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;
/** The form of a name that we gave; anything else is not worth a look into the database. */
const SESSION_NAME = /^[\w-]{43}$/;
const NOBODY: Result<Identified, Fault> = ok({ principal: null, shown_by: null });

/** Who asks: a bearer token counts before a cookie; neither of them is believed without proof. */
export function identifier(
  ports: SignInPorts & { readonly issuer: Issuer; readonly limits: SessionLimits },
): Identify {
  const checkToken = tokenCheck(ports);
  const cookie = sessionCookieName(ports);
  const byToken = async (authorization: string): Promise<Result<Identified, Fault>> => {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return no(fault('signin.token_refused'));
    const principal = await checkToken(token);
    return principal.ok ? ok({ principal: principal.value, shown_by: 'token' }) : principal;
  };
  const bySession = async (name: string): Promise<Result<Identified, Fault>> => {
    const principal = await resumeSession(ports, name, ports.limits);
    return principal === null ? NOBODY : ok({ principal, shown_by: 'cookie' });
  };
  return async ({ authorization, cookies }) => {
    if (authorization !== undefined) return byToken(authorization);
    const name = cookies[cookie];
    return name !== undefined && SESSION_NAME.test(name) ? bySession(name) : NOBODY;
  };
}
