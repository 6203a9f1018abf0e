export { seedDemoStudy } from './demo/seed-demo-study.ts';
export { boundaryOf, readParts } from './dicomweb/multipart.ts';
export { dicomwebRoutes } from './dicomweb/routes.ts';
export { storeAnswer } from './dicomweb/store-answer.ts';
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
export { insertReport } from './report-store.ts';
export { keepRecords, readRecord, type StoredInstance } from './store-instances.ts';
