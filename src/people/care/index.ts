export { type AtCounter, counterOf, pointName, pointOf } from './organisation.ts';
export { type PointOnDay, pointOn } from './point-on.ts';
export { type CarePorts, careRoutes } from './routes.ts';
