export { binaryRoutes } from './binary/binary-routes.ts';
export { eraseDeleted, scanWaiting } from './housekeeping.ts';
export { ownRoutes } from './own-routes.ts';
export type { FolderLimits, FolderPorts } from './ports.ts';
export { createScan } from './scan/create-scan.ts';
export { readScannerPlace, type Scan, type ScannerPlace } from './scan/scanner.ts';
export { viewRoutes } from './view-routes.ts';
