export { signInKey } from './deployment-keys.ts';
export { dataFolderOf, openDatabases } from './open-databases.ts';
export { type OpenNode, openNode } from './open-node.ts';
export { PORTABLE_KINDS } from './portable-kinds.ts';
export { runPublished } from './published/run-published.ts';
export { seedDemonstration } from './seed-demonstration.ts';
export { fetchDeposits } from './serving/node-jobs.ts';
export { nodeRoutes } from './serving/node-routes.ts';
export { policyRoutes } from './serving/policy-routes.ts';
export {
  openConfigured,
  POLICY_FOLDER,
  type RunningNodes,
  readLaw,
  startNodes,
} from './start-nodes.ts';
