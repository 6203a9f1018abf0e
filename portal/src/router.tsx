import { createRouter } from '@tanstack/react-router';
import { caseRoutes } from './routes/case-routes.ts';
import {
  claimReaderRoutes,
  clerkRoutes,
  coverRoutes,
  deskRoutes,
  providerRoutes,
} from './routes/desk-routes.ts';
import { handoverRoutes } from './routes/handover-routes.ts';
import { depositDeskRoutes, imageRoutes } from './routes/image-routes.ts';
import { officerRoutes, oversightRoutes, statisticsRoutes } from './routes/officer-routes.ts';
import { openRoutes } from './routes/open-routes.ts';
import { operatorRoutes } from './routes/operator-routes.ts';
import { patientRoutes } from './routes/patient-routes.ts';
import { policyRoutes } from './routes/policy-routes.ts';
import { rootRoute } from './routes/root-route.ts';
import { transferRoutes } from './routes/transfer-routes.ts';
import { BrokenPage } from './shell/pages/broken-page.tsx';
import { NotFoundPage } from './shell/pages/not-found-page.tsx';

/** All addresses of the portal. Every page but the frame comes as a file of its own when it is opened. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...openRoutes,
    patientRoutes,
    claimReaderRoutes,
    coverRoutes,
    deskRoutes,
    clerkRoutes,
    caseRoutes,
    imageRoutes,
    depositDeskRoutes,
    ...handoverRoutes,
    providerRoutes,
    officerRoutes,
    oversightRoutes,
    statisticsRoutes,
    transferRoutes,
    policyRoutes,
    operatorRoutes,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
