import type { HttpApp } from '../../platform/http/index.ts';
import { auditEventRoutes } from './fhir/audit-event-routes.ts';
import type { TrailPorts } from './ports.ts';
import { questionRoutes } from './questions/question-routes.ts';
import { inspectRoutes } from './seen/inspect-routes.ts';
import { ownTrailRoutes } from './seen/own-routes.ts';

/** Adds what can be seen of the trail: by the person, by those who oversee, by operators, and as FHIR. */
export function trailRoutes(app: HttpApp, ports: TrailPorts): void {
  ownTrailRoutes(app, ports);
  questionRoutes(app, ports);
  inspectRoutes(app, ports);
  auditEventRoutes(app, ports);
}
