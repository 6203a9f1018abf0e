import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { TransferReadersOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const transfersRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'transfers-only',
  loader: withTexts('transfers'),
  component: TransferReadersOnly,
});

/** What crosses to other sides, and on which contracts. */
export const transferRoutes = transfersRoute.addChildren([
  createRoute({
    getParentRoute: () => transfersRoute,
    path: '/transfers',
    validateSearch: (search) =>
      given({ outcome: textOf(search, 'outcome'), party: textOf(search, 'party') }),
    component: lazyRouteComponent(
      () => import('../officer/transfers/transfers-page.tsx'),
      'TransfersPage',
    ),
  }),
  createRoute({
    getParentRoute: () => transfersRoute,
    path: '/transfers/contracts',
    component: lazyRouteComponent(
      () => import('../officer/transfers/contracts-page.tsx'),
      'ContractsPage',
    ),
  }),
]);
