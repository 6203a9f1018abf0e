import { settableClock } from '../../src/kernel/day.ts';
import { fault } from '../../src/kernel/fault.ts';
import type { Random } from '../../src/kernel/id.ts';
import { JURISDICTIONS } from '../../src/kernel/jurisdiction.ts';
import { type Principal, ROLES } from '../../src/kernel/principal.ts';
import { no, ok } from '../../src/kernel/result.ts';
import {
  buildHttp,
  type HttpApp,
  type HttpOptions,
  type Identify,
} from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';

/** Bytes that differ from call to call and are the same in every run. */
function countingRandom(): Random {
  let next = 0;
  return { bytes: (count) => Uint8Array.from({ length: count }, () => next++ % 251) };
}

/** A sign-in that is told in the token itself: `Bearer officer.HK`; by cookie: `who=officer.HK`. */
const identifyByName: Identify = async ({ authorization, cookies }) => {
  const token = authorization?.replace('Bearer ', '');
  const named = token ?? cookies['who'];
  if (named === undefined) return ok({ principal: null, shown_by: null });
  const principal = principalNamed(named);
  if (principal === null) return no(fault('signin.token_refused'));
  return ok({ principal, shown_by: token === undefined ? 'cookie' : 'token' });
};

/** `officer.HK` as a principal. */
function principalNamed(name: string): Principal | null {
  const [roleName, sideName] = name.split('.');
  const role = ROLES.find((known) => known === roleName);
  const jurisdiction = JURISDICTIONS.find((known) => known === sideName);
  if (role === undefined || jurisdiction === undefined) return null;
  return { subject: name, display_name: name, role, organisation: 'somewhere', jurisdiction };
}

export interface Shell {
  readonly app: HttpApp;
  /** What was written to the log. */
  readonly lines: { readonly level: 'info' | 'error'; readonly facts: object }[];
}

/** The shell of a node with a fixed clock and a log that is kept. */
export async function openShell(overrides: Partial<HttpOptions> = {}): Promise<Shell> {
  const lines: Shell['lines'] = [];
  const app = await buildHttp({
    node: 'HK',
    environment: 'demonstration',
    version: '0.1.0',
    origin: 'http://127.0.0.1:4101',
    clock: settableClock('2026-02-01T02:00:00Z'),
    random: countingRandom(),
    log: {
      info: (facts) => lines.push({ level: 'info', facts }),
      error: (facts) => lines.push({ level: 'error', facts }),
    },
    metrics: createMetrics({ node: 'HK', process: false }),
    identify: identifyByName,
    ...overrides,
  });
  return { app, lines };
}
