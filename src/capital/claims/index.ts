export { type ClaimDifference, checkClaims } from './check-claims.ts';
export { CLAIM_STATES, type ClaimState } from './claim.ts';
export type { Claim } from './claim-record.ts';
export { claimHandlers, claimQuestions } from './handlers.ts';
export { expireHolds } from './home/expire-holds.ts';
export { type ReplayReport, replayDecision, replayDecisions } from './home/replay-decision.ts';
export {
  type ClaimFile,
  FILE_COLUMNS,
  firstServicePoint,
  type TakenUp,
  takeUpFile,
} from './importing/import-claims.ts';
export type { ImportRun } from './importing/import-run.ts';
export { type RowProblem, readImport } from './importing/read-import.ts';
export type { ClaimPorts, HomePorts } from './ports.ts';
export { claimRoutes } from './routes.ts';
export { askEligibility } from './treating/ask-eligibility.ts';
export { askStep } from './treating/ask-step.ts';
export { batchClaims } from './treating/batch-claims.ts';
export type { ClaimDraft } from './treating/claim-draft.ts';
export { type Submission, type SubmitAnswer, submitClaims } from './treating/submit-claims.ts';
export { type WindowItem, type WindowName, windowBooks } from './window-store.ts';
