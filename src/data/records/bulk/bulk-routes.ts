import type { HttpApp } from '../../../platform/http/index.ts';
import type { BulkRoutePorts } from './bulk-ports.ts';
import { exportRoutes } from './export/export-routes.ts';
import { importRoutes } from './import/import-routes.ts';

/** Adds FHIR Bulk Data: exports and imports of NDJSON in the background. */
export function bulkRoutes(app: HttpApp, ports: BulkRoutePorts): void {
  exportRoutes(app, ports);
  importRoutes(app, ports);
}
