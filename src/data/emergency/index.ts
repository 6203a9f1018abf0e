export type { EmergencyPorts } from './ports.ts';
export { emergencyRoutes } from './routes.ts';
