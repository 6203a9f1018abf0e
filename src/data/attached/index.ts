export type { AttachedServer } from './attached-server.ts';
export { readServers } from './read-servers.ts';
export { attachedRoutes } from './routes.ts';
