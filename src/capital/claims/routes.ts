import type { HttpApp } from '../../platform/http/index.ts';
import { importRoutes } from './importing/import-routes.ts';
import { officerRoutes } from './officer-routes.ts';
import type { ClaimPorts } from './ports.ts';
import { readingRoutes } from './reading/list-routes.ts';
import { watchClaims } from './treating/claim-watch.ts';
import { counterRoutes } from './treating/submit-routes.ts';

/** How long a request waits for home's answer before it says that it is on the way. */
const WAIT_MS = 2_000;

/** Adds the routes of claims: the counter's, the reader's, the officers' and those for files. */
export function claimRoutes(
  app: HttpApp,
  ports: ClaimPorts,
  { wait_ms = WAIT_MS }: { readonly wait_ms?: number } = {},
): void {
  const watch = watchClaims(ports.database);
  app.fastify.addHook('onClose', () => watch.stop());
  counterRoutes(app, ports, { watch, wait_ms });
  readingRoutes(app, ports);
  officerRoutes(app, ports);
  importRoutes(app, ports);
}
