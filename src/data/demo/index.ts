export { seedDemoRecords } from './seed-demo-records.ts';
