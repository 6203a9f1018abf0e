export { counterOf, institutionName, institutionOf, pointName } from './organisation.ts';
export { type PointOnDay, pointOn } from './point-on.ts';
export { careRoutes } from './routes.ts';
