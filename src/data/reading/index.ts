export type { Reading } from './reading.ts';
export { readingRoutes } from './routes.ts';
