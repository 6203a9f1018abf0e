export {
  counterOf,
  institutionName,
  institutionOf,
  PERSONAL_ACCOUNT,
  pointName,
} from './organisation.ts';
export { type PointOnDay, pointOn } from './point-on.ts';
export { careRoutes } from './routes.ts';
