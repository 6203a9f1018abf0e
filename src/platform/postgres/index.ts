export { connectDatabase } from './connect-database.ts';
export { dataFolder } from './data-folder.ts';
export type { Database, Session } from './database.ts';
export { MIGRATIONS_FOLDER, migrateDatabase } from './migrate-database.ts';
export { digestOfSteps, readMigrationSteps } from './migration-steps.ts';
export { type BuiltInPostgres, startPostgres } from './start-postgres.ts';
