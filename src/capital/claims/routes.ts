import type { HttpApp } from '../../platform/http/index.ts';
import { importRoutes } from './importing/import-routes.ts';
import { officerRoutes } from './officer-routes.ts';
import type { ClaimPorts } from './ports.ts';
import { readingRoutes } from './reading/list-routes.ts';
import { watchClaims } from './treating/claim-watch.ts';
import { counterRoutes } from './treating/submit-routes.ts';

/** Adds the routes of claims: the counter's, the reader's, the officers' and those for files. */
export function claimRoutes(app: HttpApp, ports: ClaimPorts): void {
  const watch = watchClaims(ports.database);
  app.fastify.addHook('onClose', () => watch.stop());
  counterRoutes(app, ports, watch);
  readingRoutes(app, ports);
  officerRoutes(app, ports);
  importRoutes(app, ports);
}
