export type { Change } from './change.ts';
export { changeFile } from './change-file.ts';
export { decideChange } from './decide-change.ts';
export { draftChange, reviseChange } from './draft-change.ts';
export type { ChangePorts } from './ports.ts';
export { policyChangeRoutes } from './routes.ts';
export { approvedChanges as changesAt, findChange, listChanges } from './store.ts';
