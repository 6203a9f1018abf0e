import type { HttpApp } from '../../../platform/http/index.ts';
import { createRenderer } from '../rendering/create-renderer.ts';
import type { ImagePorts } from '../store-instances.ts';
import { pictureRoutes } from './picture-routes.ts';
import { retrieveRoutes } from './retrieve-routes.ts';
import { searchRoutes } from './search-routes.ts';

/** Adds the routes of DICOMweb (DICOM PS3.18): lists of studies, series and images, their attributes, files and pictures. */
export function dicomwebRoutes(app: HttpApp, ports: ImagePorts): void {
  searchRoutes(app, ports);
  retrieveRoutes(app, ports);
  const { render, close } = createRenderer();
  app.fastify.addHook('onClose', async () => close());
  pictureRoutes(app, { ...ports, render });
}
