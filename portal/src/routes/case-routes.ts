import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CaseReadersOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'case-readers-only',
  loader: withTexts('cases'),
  component: CaseReadersOnly,
});
const getParentRoute = () => casesRoute;

/** Cases between two sides, for officers and counters; the node decides whose cases they see. */
export const caseRoutes = casesRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/cases',
    validateSearch: (search) =>
      given({
        show: textOf(search, 'show'),
        kind: textOf(search, 'kind'),
        text: textOf(search, 'text'),
      }),
    component: lazyRouteComponent(() => import('../cases/list/cases-page.tsx'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/new',
    component: lazyRouteComponent(() => import('../cases/open/open-case-page.tsx'), 'OpenCasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$case_id',
    component: lazyRouteComponent(() => import('../cases/page/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$case_id/letters/$event_id',
    component: lazyRouteComponent(() => import('../cases/letter/letter-page.tsx'), 'LetterPage'),
  }),
]);
