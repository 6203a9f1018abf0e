import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { PatientOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { withTexts } from './section.ts';

const patientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'patient-only',
  loader: withTexts('patient', 'carry', 'reading', 'cases', 'cover', 'folder', 'open'),
  component: PatientOnly,
});
const getParentRoute = () => patientRoute;

/** Pages of the elder, phone first. */
export const patientRoutes = patientRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/patient',
    component: lazyRouteComponent(() => import('../patient/home/home-page.tsx'), 'PatientHomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/record',
    component: lazyRouteComponent(() => import('../record/own-record-page.tsx'), 'OwnRecordPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/notices',
    component: lazyRouteComponent(() => import('../patient/notices-page.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/history',
    component: lazyRouteComponent(
      () => import('../patient/history/history-page.tsx'),
      'HistoryPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/claims/$claim_id',
    component: lazyRouteComponent(() => import('../patient/claim-page.tsx'), 'PatientClaimPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/spouse',
    component: lazyRouteComponent(() => import('../patient/spouse-page.tsx'), 'SpousePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/consent',
    component: lazyRouteComponent(() => import('../patient/consent-page.tsx'), 'ConsentPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/cover',
    component: lazyRouteComponent(
      () => import('../patient/cover/my-cover-page.tsx'),
      'MyCoverPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/periods',
    component: lazyRouteComponent(
      () => import('../patient/periods/periods-page.tsx'),
      'PeriodsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/share',
    component: lazyRouteComponent(() => import('../patient/share/share-page.tsx'), 'SharePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/folder',
    component: lazyRouteComponent(() => import('../patient/folder/folder-page.tsx'), 'FolderPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/folder/$file_id',
    component: lazyRouteComponent(() => import('../patient/folder/file-page.tsx'), 'FilePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/documents',
    component: lazyRouteComponent(
      () => import('../patient/documents/documents-page.tsx'),
      'DocumentsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/documents/$document_id',
    component: lazyRouteComponent(
      () => import('../patient/documents/document-page.tsx'),
      'DocumentPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/cases',
    component: lazyRouteComponent(() => import('../cases/own/own-cases-page.tsx'), 'OwnCasesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/cases/$case_id',
    component: lazyRouteComponent(() => import('../cases/own/own-case-page.tsx'), 'OwnCasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/cases/$case_id/letters/$event_id',
    component: lazyRouteComponent(
      () => import('../cases/own/own-letter-page.tsx'),
      'OwnLetterPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patient/looks',
    component: lazyRouteComponent(() => import('../patient/looks-page.tsx'), 'LooksPage'),
  }),
]);
