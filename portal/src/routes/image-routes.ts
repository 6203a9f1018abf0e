import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { DeskOnly, ImageViewersOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { withTexts } from './section.ts';

const viewersRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'image-viewers-only',
  loader: withTexts('images'),
  component: ImageViewersOnly,
});

/** Images: a patient's own, and what patients share with those who treat them. */
export const imageRoutes = viewersRoute.addChildren([
  createRoute({
    getParentRoute: () => viewersRoute,
    path: '/images',
    component: lazyRouteComponent(() => import('../images/study-list-page.tsx'), 'StudyListPage'),
  }),
  createRoute({
    getParentRoute: () => viewersRoute,
    path: '/images/$study_uid',
    component: lazyRouteComponent(() => import('../images/study-page.tsx'), 'StudyPage'),
  }),
]);

const depositDeskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'deposit-desk-only',
  loader: withTexts('images', 'clerk', 'carry'),
  component: DeskOnly,
});

/** The desk of an institution that deposits with the patient's leave. */
export const depositDeskRoutes = depositDeskRoute.addChildren([
  createRoute({
    getParentRoute: () => depositDeskRoute,
    path: '/deposit-desk',
    component: lazyRouteComponent(
      () => import('../images/deposit/desk-page.tsx'),
      'DepositDeskPage',
    ),
  }),
]);
