export { caseHandlers } from './handle-messages.ts';
export type { CasePorts, IssueDocument, RevokeDocument, StandingsOf } from './ports.ts';
export { casesRoutes } from './routes.ts';
export { actOnCase, endCaseProposal } from './work/act-on-case.ts';
export { openCase } from './work/open-case.ts';
export { watchCases } from './work/watch-cases.ts';
