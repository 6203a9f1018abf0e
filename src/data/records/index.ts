export { type Auditor, createAuditor, verifyChain } from '../trail/index.ts';
export { bulkRoutes } from './bulk/bulk-routes.ts';
export { type ExportedFile, exportRecords, importRecords } from './bulk/by-command.ts';
export { planExports } from './bulk/export/plan-export.ts';
export type { ImportResult } from './bulk/import/result-of.ts';
export { runImports } from './bulk/import/run-imports.ts';
export { INSTITUTION_SYSTEM, PATIENT_PROVIDED } from './canonical.ts';
export { loadDefinitions } from './definitions/load-definitions.ts';
export { depositPatient, HOSPITAL_AUTHORITY } from './deposit/deposit-patient.ts';
export { depositRecords, maySeeRecord, writeRecords } from './deposit/deposit-records.ts';
export { type DepositPorts, depositObjection } from './deposit/may-deposit.ts';
export {
  describeFile,
  eraseRemoved,
  markRemoved,
  nextWaiting,
  scanAgain,
  writeScan,
} from './files/file-change-store.ts';
export {
  type FileSearch,
  fileOwner,
  insertFiles,
  keepBytes,
  lockFiles,
  sameFiles,
  seenBytes,
  seenFile,
  seenFiles,
  usageOf,
} from './files/file-store.ts';
export {
  lastOwnDocument,
  type Owner,
  removeOwnDocument,
  writeOwnDocuments,
} from './files/own-documents.ts';
export {
  type Described,
  type FileContent,
  type FileEntry,
  isOpen,
  OWN,
  type Scanned,
  type StoredFile,
} from './files/stored-file.ts';
export { createCarriedSummary } from './ips/carried-summary.ts';
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { keepRecords } from './keeping/keep-records.ts';
export { PURPOSES, type Purpose, purposeOf } from './purpose.ts';
export { visiblePatients } from './repository/resource-store.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { type Scope, scopeOf, visible } from './scope.ts';
export { parameters } from './search/parameters.ts';
export { closeEmergency, openEmergency } from './sharing/acts/open-sharing.ts';
export { emergenciesUsed } from './sharing/acts/opening-store.ts';
export { recordSharing } from './sharing/acts/record-sharing.ts';
export { withdrawSharing } from './sharing/acts/withdraw-sharing.ts';
export type { SharedWith } from './sharing/condition.ts';
export { deciderOrSelf, decidingFor } from './sharing/deciders/decide-for.ts';
export { lapseOffers } from './sharing/deciders/offer-decider.ts';
export { openingQuestion } from './sharing/elsewhere/answer-opening.ts';
export type { ElsewherePorts } from './sharing/elsewhere/ports.ts';
export {
  type PersonElsewhere,
  permitted,
  personElsewhere,
  typesToAsk,
} from './sharing/judge-holdings.ts';
export type { Recipient, SharingPorts } from './sharing/ports.ts';
export { keepReceipt } from './sharing/receipts/handle-receipts.ts';
export { readReceipt, type TrustedReceipt } from './sharing/receipts/read-receipt.ts';
export { givenReceipt, isReceiptInForce } from './sharing/receipts/receipt-store.ts';
export { tellReceipt } from './sharing/receipts/tell-receipt.ts';
export { writeReceipt } from './sharing/receipts/write-receipt.ts';
export { sharingRoutes } from './sharing/serving/sharing-routes.ts';
export { sharingHandlers } from './sharing/sharing-handlers.ts';
export { deemedRecipients } from './sharing/sharing-law.ts';
export { consentedAt, inForce } from './sharing/sharing-store.ts';
export { narrativeProblem } from './validation/narrative.ts';
export { problemsOf } from './validation/validate-resource.ts';
