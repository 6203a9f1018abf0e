import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OperatorOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { withTexts } from './section.ts';

const operatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'operator-only',
  loader: withTexts('operator', 'trail'),
  component: OperatorOnly,
});
const getParentRoute = () => operatorRoute;

/** Running the node. */
export const operatorRoutes = operatorRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/operator',
    component: lazyRouteComponent(() => import('../operator/overview-page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/outbox',
    component: lazyRouteComponent(() => import('../operator/outbox-page.tsx'), 'OutboxPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/inbox',
    component: lazyRouteComponent(() => import('../operator/inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operator/jobs',
    component: lazyRouteComponent(() => import('../operator/jobs-page.tsx'), 'JobsPage'),
  }),
]);
