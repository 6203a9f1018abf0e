export { openedInEmergency, openingsUsed } from './opened-store.ts';
export { emergencyRoutes } from './routes.ts';
