export { type Auditor, createAuditor } from './audit/create-auditor.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { CANONICAL } from './canonical.ts';
export { loadDefinitions } from './definitions/load-definitions.ts';
export {
  describeFile,
  eraseRemoved,
  type FileKey,
  markRemoved,
  nextWaiting,
  scanAgain,
  writeScan,
} from './files/file-change-store.ts';
export {
  type FileSearch,
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
export { checkIps } from './ips/check-ips.ts';
export type { IpsFinding } from './ips/ips-document.ts';
export { type Purpose, purposeOf } from './purpose.ts';
export { visiblePatients } from './repository/resource-store.ts';
export { fhirRoutes } from './routes/fhir-routes.ts';
export { type Scope, scopeOf } from './scope.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';
export { narrativeProblem } from './validation/narrative.ts';
export { problemsOf } from './validation/validate-resource.ts';
