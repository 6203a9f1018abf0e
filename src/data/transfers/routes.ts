import type { HttpApp } from '../../platform/http/index.ts';
import { fileRoutes } from './contracts/file-routes.ts';
import type { FilePorts } from './contracts/put-on-file.ts';
import { registerRoutes } from './register/register-routes.ts';

/** Adds the routes of transfers between the sides: what is on file, and the register of processing. */
export function transferRoutes(app: HttpApp, ports: FilePorts): void {
  fileRoutes(app, ports);
  registerRoutes(app, ports);
}
