import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { DeskOnly, OfficerOnly, PatientOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'handover-desk-only',
  loader: withTexts('handover', 'clerk', 'reading'),
  component: DeskOnly,
});
const ofDesk = () => deskRoute;

const patientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'handover-patient-only',
  loader: withTexts('handover', 'patient', 'carry'),
  component: PatientOnly,
});

const officerRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'handover-officer-only',
  loader: withTexts('handover', 'officer', 'clerk'),
  component: OfficerOnly,
});

/** Patients of the Hospital Authority who go across the boundary: at the hospital, at home, and for those who verify. */
export const handoverRoutes = [
  deskRoute.addChildren([
    createRoute({
      getParentRoute: ofDesk,
      path: '/handovers',
      component: lazyRouteComponent(
        () => import('../handovers/desk/handovers-page.tsx'),
        'HandoversPage',
      ),
    }),
    createRoute({
      getParentRoute: ofDesk,
      path: '/handovers/new',
      component: lazyRouteComponent(
        () => import('../handovers/desk/new-handover-page.tsx'),
        'NewHandoverPage',
      ),
    }),
    createRoute({
      getParentRoute: ofDesk,
      path: '/handovers/$handover_id',
      component: lazyRouteComponent(
        () => import('../handovers/desk/handover-page.tsx'),
        'HandoverPage',
      ),
    }),
  ]),
  patientRoute.addChildren([
    createRoute({
      getParentRoute: () => patientRoute,
      path: '/patient/handovers',
      component: lazyRouteComponent(
        () => import('../handovers/own/own-handovers-page.tsx'),
        'OwnHandoversPage',
      ),
    }),
  ]),
  officerRoute.addChildren([
    createRoute({
      getParentRoute: () => officerRoute,
      path: '/handover-queue',
      validateSearch: (search) => given({ state: textOf(search, 'state') }),
      component: lazyRouteComponent(
        () => import('../handovers/officer/handover-queue-page.tsx'),
        'HandoverQueuePage',
      ),
    }),
  ]),
];
