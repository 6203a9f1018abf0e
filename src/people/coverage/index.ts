export { coverageRoutes } from './routes.ts';
export { EntitlementView } from './views.ts';
