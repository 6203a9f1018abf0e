export { decideChange } from './decide-change.ts';
export { draftChange, reviseChange } from './draft-change.ts';
export type { ChangePorts } from './ports.ts';
export { approvedChanges as changesAt } from './store.ts';
