export { boundaryOf, readParts } from './dicomweb/multipart.ts';
export { dicomwebRoutes } from './dicomweb/routes.ts';
export { storeAnswer } from './dicomweb/store-answer.ts';
export { type InstanceRecord, textOf } from './instance-record.ts';
export { keepRecords, readRecord, type StoredInstance } from './store-instances.ts';
