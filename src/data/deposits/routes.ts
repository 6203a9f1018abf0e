import type { HttpApp } from '../../platform/http/index.ts';
import type { AuthorisePorts } from './home/authorise-deposit.ts';
import { holderRoutes } from './home/holder-routes.ts';
import { deskRoutes } from './treating/desk-routes.ts';
import type { TreatingPorts } from './treating/ports.ts';

/** Adds the routes of deposits: of the person at home, and of the desk and the imaging system elsewhere. */
export function depositRoutes(app: HttpApp, ports: AuthorisePorts & TreatingPorts): void {
  if (ports.node === ports.home) holderRoutes(app, ports);
  else deskRoutes(app, ports);
}
