import type { HttpApp } from '../../platform/http/index.ts';
import type { AuthorisePorts } from './home/authorise-deposit.ts';
import { holderRoutes } from './home/holder-routes.ts';
import { deskRoutes } from './treating/desk-routes.ts';
import type { TreatingPorts } from './treating/ports.ts';

/**
 * Adds the routes of deposits: of the person at home, and of the desk and the imaging system elsewhere. Every node has both,
 * so that all speak one interface; who may take which where is decided by the table of actions.
 */
export function depositRoutes(app: HttpApp, ports: AuthorisePorts & TreatingPorts): void {
  holderRoutes(app, ports);
  deskRoutes(app, ports);
}
