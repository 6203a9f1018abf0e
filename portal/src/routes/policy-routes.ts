import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { LawReadersOnly, OfficerOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'law-readers-only',
  loader: withTexts('policy'),
  component: LawReadersOnly,
});

const draftingRoute = createRoute({
  getParentRoute: () => policyRoute,
  id: 'law-officers-only',
  component: OfficerOnly,
});

/** Changes of the law: officers draft and decide, analysts and inspectors read. */
export const policyRoutes = policyRoute.addChildren([
  createRoute({
    getParentRoute: () => policyRoute,
    path: '/policy-changes',
    validateSearch: (search) =>
      given({ state: textOf(search, 'state'), cursor: textOf(search, 'cursor') }),
    component: lazyRouteComponent(() => import('../policy/changes-page.tsx'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => policyRoute,
    path: '/policy-changes/$change_id',
    component: lazyRouteComponent(() => import('../policy/change-page.tsx'), 'ChangePage'),
  }),
  draftingRoute.addChildren([
    createRoute({
      getParentRoute: () => draftingRoute,
      path: '/policy-changes/new',
      validateSearch: (search) =>
        given({ scheme: textOf(search, 'scheme'), parameter: textOf(search, 'parameter') }),
      component: lazyRouteComponent(
        () => import('../policy/form/new-change-page.tsx'),
        'NewChangePage',
      ),
    }),
    createRoute({
      getParentRoute: () => draftingRoute,
      path: '/policy-changes/$change_id/revise',
      component: lazyRouteComponent(
        () => import('../policy/form/revise-change-page.tsx'),
        'ReviseChangePage',
      ),
    }),
  ]),
]);
