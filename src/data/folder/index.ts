export { binaryRoutes } from './binary/binary-routes.ts';
export { eraseDeleted, scanWaiting } from './housekeeping.ts';
export { ownRoutes } from './own-routes.ts';
export type { FolderSettings } from './ports.ts';
export { createScan } from './scan/create-scan.ts';
export { readScannerPlace } from './scan/scanner.ts';
export { viewRoutes } from './view-routes.ts';
