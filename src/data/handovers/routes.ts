import type { HttpApp } from '../../platform/http/index.ts';
import { choicesRoute } from './choices-route.ts';
import { documentRoute } from './home/document-route.ts';
import { officerRoutes } from './home/officer-routes.ts';
import { ownRoutes } from './home/own-routes.ts';
import type { HandoverPorts } from './ports.ts';
import { deskRoutes } from './treating/desk-routes.ts';
import { visitRoutes } from './treating/visit-routes.ts';

/**
 * Adds the routes of hand-overs: of patients and officers at home, and of the desk and the clinicians elsewhere. The law
 * of access says which of them anybody may take at which node.
 */
export function handoverRoutes(app: HttpApp, ports: HandoverPorts): void {
  choicesRoute(app, ports);
  ownRoutes(app, ports);
  officerRoutes(app, ports);
  documentRoute(app, ports);
  deskRoutes(app, ports);
  visitRoutes(app, ports);
}
