import { type Fault, fault } from '../../kernel/fault.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp, Identify } from '../http/index.ts';
import { SESSION_LIMITS, type SessionLimits } from './browser/browser-session.ts';
import { type PrincipalNames, sessionRoutes } from './browser/session-routes.ts';
import { deleteExpired } from './browser/session-store.ts';
import { signInRoutes } from './browser/sign-in-routes.ts';
import { choiceRoutes } from './choice/choice-routes.ts';
import { identifier } from './identify.ts';
import { buildDemoIssuer, type DemoIssuer } from './issuer/demo-issuer.ts';
import type { DemoPerson } from './issuer/demo-person.ts';
import { type ExternalIssuer, externalIssuer } from './issuer/issuer.ts';
import { mountIssuer } from './issuer/mount-issuer.ts';
import type { SignInPorts } from './sign-in-ports.ts';

/** Everything that the sign-in of a node needs to know. */
export interface SignInOptions extends SignInPorts {
  readonly environment: 'demonstration' | 'production';
  readonly version: string;
  readonly node_name: Texts;
  readonly issuer: DemoIssuer | ExternalIssuer;
  readonly limits?: SessionLimits;
}

/** The sign-in of a node, ready to be wired. */
export interface SignIn {
  /** For `buildHttp`. */
  readonly identify: Identify;
  /** Adds the sign-in pages, the session routes and, in the demonstration, the issuer. */
  addRoutes(app: HttpApp): void;
  /** Removes sessions and attempts that are over; gives how many rows. For a job, every few minutes. */
  sweep(): Promise<number>;
}

/** Sets up the sign-in. `signin.demo_only` when the demonstration's issuer is asked for in production. */
export function createSignIn(options: SignInOptions): Result<SignIn, Fault> {
  const limits = options.limits ?? SESSION_LIMITS;
  const sweep = () => deleteExpired(options.database, options.clock.now());
  if (options.issuer.kind === 'external') {
    const ports = { ...options, issuer: externalIssuer(options.issuer, options.node), limits };
    return ok({
      identify: identifier(ports),
      addRoutes: (app) => {
        signInRoutes(app, ports);
        sessionRoutes(app, { ...ports, namesOf: () => null });
      },
      sweep,
    });
  }
  if (options.environment === 'production') return no(fault('signin.demo_only'));
  const people = options.issuer.people.filter((person) => person.jurisdiction === options.node);
  const { provider, issuer } = buildDemoIssuer({ ...options.issuer, people }, options);
  const ports = { ...options, issuer, limits };
  return ok({
    identify: identifier(ports),
    addRoutes: (app) => {
      signInRoutes(app, ports);
      choiceRoutes(app, provider, people, ports);
      mountIssuer(app.fastify, provider, options.origin);
      sessionRoutes(app, { ...ports, namesOf: (principal) => namesOf(principal, people) });
    },
    sweep,
  });
}

function namesOf(principal: Principal, people: readonly DemoPerson[]): PrincipalNames | null {
  const person = people.find(({ name }) => name === principal.subject);
  if (person === undefined) return null;
  return { display_name: person.display_name, organisation_name: person.organisation_name };
}
