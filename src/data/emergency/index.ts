export { openedInEmergency, openingsUsed } from './opened.ts';
export type { EmergencyPorts } from './ports.ts';
export { emergencyRoutes } from './routes.ts';
