export { caseHandlers } from './handle-messages.ts';
export type { CasePorts } from './ports.ts';
export { casesRoutes } from './routes.ts';
export { actOnCase } from './steps/act-on-case.ts';
export { openCase } from './steps/open-case.ts';
export { watchCases } from './steps/watch-cases.ts';
export { must, wholeOrNothing } from './steps/whole-or-nothing.ts';
