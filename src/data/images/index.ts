export { seedDemoStudy } from './demo/seed-demo-study.ts';
export { boundaryOf, readParts } from './dicomweb/multipart.ts';
export { dicomwebRoutes } from './dicomweb/routes.ts';
export { storeAnswer } from './dicomweb/store-answer.ts';
export { recordNoted, recordWaiting } from './fhir/record-images.ts';
export { type InstanceRecord, textOf } from './instance-record.ts';
export { studyRoutes } from './pages/study-routes.ts';
export { NameSchema } from './pages/study-view.ts';
export {
  REPORT_TYPES,
  type ReportRecord,
  type ReportType,
  readReport,
  reportTypeOf,
} from './report-record.ts';
export { keepRecords, readRecord, type StoredInstance } from './store-instances.ts';
export { keepReport } from './store-report.ts';
