import type { HttpApp } from '../../platform/http/index.ts';
import type { ViewPorts } from './change-views.ts';
import { changeReadingRoutes } from './reading-routes.ts';
import { changeWritingRoutes } from './writing-routes.ts';

/** Adds the routes of changes of the law. */
export function policyChangeRoutes(app: HttpApp, ports: ViewPorts): void {
  changeReadingRoutes(app, ports);
  changeWritingRoutes(app, ports);
}
