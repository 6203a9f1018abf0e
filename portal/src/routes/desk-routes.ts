import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ClaimReadersOnly, ClerkOnly, CoverAskersOnly, DeskOnly, ProviderOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const readersRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'claim-readers-only',
  loader: withTexts('clerk', 'officer'),
  component: ClaimReadersOnly,
});
const ofReaders = () => readersRoute;

/** Claims and statements, for the counter, officers and inspectors; the node decides whose rows they see. */
export const claimReaderRoutes = readersRoute.addChildren([
  createRoute({
    getParentRoute: ofReaders,
    path: '/claims',
    validateSearch: (search) =>
      given({
        state: textOf(search, 'state'),
        text: textOf(search, 'text'),
        from: textOf(search, 'from'),
        to: textOf(search, 'to'),
        service_point: textOf(search, 'service_point'),
      }),
    component: lazyRouteComponent(() => import('../clerk/list/claims-page.tsx'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute: ofReaders,
    path: '/claims/$claim_id',
    component: lazyRouteComponent(() => import('../clerk/claim/claim-page.tsx'), 'ClaimPage'),
  }),
  createRoute({
    getParentRoute: ofReaders,
    path: '/claims/$claim_id/slip',
    component: lazyRouteComponent(() => import('../clerk/slip/slip-page.tsx'), 'SlipPage'),
  }),
  createRoute({
    getParentRoute: ofReaders,
    path: '/statements',
    component: lazyRouteComponent(
      () => import('../officer/statements/statements-page.tsx'),
      'StatementsPage',
    ),
  }),
  createRoute({
    getParentRoute: ofReaders,
    path: '/statements/$scheme/$counterparty/$month',
    validateSearch: (search) => given({ currency: textOf(search, 'currency') }),
    component: lazyRouteComponent(
      () => import('../officer/statements/statement-page.tsx'),
      'StatementPage',
    ),
  }),
]);

const coverRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'cover-askers-only',
  loader: withTexts('cover', 'clerk', 'open'),
  component: CoverAskersOnly,
});

/** What somebody at the counter is covered for. */
export const coverRoutes = coverRoute.addChildren([
  createRoute({
    getParentRoute: () => coverRoute,
    path: '/check-cover',
    component: lazyRouteComponent(
      () => import('../clerk/cover/check-cover-page.tsx'),
      'CheckCoverPage',
    ),
  }),
]);

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk-only',
  loader: withTexts('clerk'),
  component: DeskOnly,
});
const ofDesk = () => deskRoute;

/** Work at the counter of a service point. */
export const deskRoutes = deskRoute.addChildren([
  createRoute({
    getParentRoute: ofDesk,
    path: '/claims/new',
    component: lazyRouteComponent(() => import('../clerk/new/new-claim-page.tsx'), 'NewClaimPage'),
  }),
  createRoute({
    getParentRoute: ofDesk,
    path: '/imports',
    component: lazyRouteComponent(() => import('../clerk/imports/imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: ofDesk,
    path: '/imports/$import_id',
    validateSearch: (search) => given({ again: textOf(search, 'again') }),
    component: lazyRouteComponent(() => import('../clerk/imports/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: ofDesk,
    path: '/register',
    component: lazyRouteComponent(
      () => import('../clerk/register/register-page.tsx'),
      'RegisterPage',
    ),
  }),
]);

const clerkRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'clerk-only',
  loader: withTexts('shared', 'sharing', 'clerk'),
  component: ClerkOnly,
});

/** What only clerks do. */
export const clerkRoutes = clerkRoute.addChildren([
  createRoute({
    getParentRoute: () => clerkRoute,
    path: '/deciders',
    component: lazyRouteComponent(() => import('../clerk/decider/decider-page.tsx'), 'DeciderPage'),
  }),
]);

const providerRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'provider-only',
  loader: withTexts('carry', 'reading', 'folder', 'trail', 'shared', 'sharing', 'clerk'),
  component: ProviderOnly,
});

/** What only those who treat patients do. */
export const providerRoutes = providerRoute.addChildren([
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/provided/$person_id',
    component: lazyRouteComponent(
      () => import('../clerk/record/provided-page.tsx'),
      'ProvidedPage',
    ),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/open-record',
    component: lazyRouteComponent(
      () => import('../clerk/record/open-record-page.tsx'),
      'OpenRecordPage',
    ),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/shared-with-us',
    validateSearch: (search) =>
      given({ state: textOf(search, 'state'), text: textOf(search, 'text') }),
    component: lazyRouteComponent(() => import('../clerk/sharing/with-us-page.tsx'), 'WithUsPage'),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/ask-to-share',
    component: lazyRouteComponent(() => import('../clerk/sharing/ask-page.tsx'), 'AskPage'),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/emergency',
    component: lazyRouteComponent(
      () => import('../clerk/emergency/emergency-page.tsx'),
      'EmergencyPage',
    ),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/records',
    component: lazyRouteComponent(() => import('../record/records-page.tsx'), 'RecordsPage'),
  }),
  createRoute({
    getParentRoute: () => providerRoute,
    path: '/records/$patient_id',
    component: lazyRouteComponent(() => import('../record/record-page.tsx'), 'RecordPage'),
  }),
]);
