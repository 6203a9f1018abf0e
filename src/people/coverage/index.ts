export { type ExplainedAnswer, explainAnswer } from './answer/explain-answer.ts';
export {
  answerFor,
  askCoverage,
  type CoverageAnswer,
  type CoverageRequest,
} from './asking/ask-coverage.ts';
export { askCoverageRoutes } from './asking/ask-routes.ts';
export type { AskCoveragePorts, TellPorts, VoucherLeft } from './asking/ports.ts';
export { coverageQuestions } from './asking/tell-sides.ts';
export { choicesRoutes } from './question/choices-routes.ts';
export { PLACES } from './question/places.ts';
export { SERVICES, SETTINGS } from './question/services.ts';
export { coverageRoutes } from './routes.ts';
export { EntitlementView } from './views.ts';
export { isPersonFile, readPersonFile } from './worked/person-file.ts';
export { tryQuestion } from './worked/try-person.ts';
