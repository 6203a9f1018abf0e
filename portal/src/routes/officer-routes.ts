import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OfficerOnly, OverseersOnly, StatisticsReadersOnly } from './only.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const officerRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'officer-only',
  loader: withTexts('officer', 'clerk'),
  component: OfficerOnly,
});

/** The officer's own pages. */
export const officerRoutes = officerRoute.addChildren([
  createRoute({
    getParentRoute: () => officerRoute,
    path: '/officer',
    component: lazyRouteComponent(() => import('../officer/queue/queue-page.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => officerRoute,
    path: '/episodes',
    component: lazyRouteComponent(
      () => import('../officer/episodes/episodes-page.tsx'),
      'EpisodesPage',
    ),
  }),
]);

const oversightRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'oversight-only',
  loader: withTexts('trail'),
  component: OverseersOnly,
});

/** What officers and inspectors see of looks at records. */
export const oversightRoutes = oversightRoute.addChildren([
  createRoute({
    getParentRoute: () => oversightRoute,
    path: '/oversight',
    component: lazyRouteComponent(
      () => import('../officer/oversight/oversight-page.tsx'),
      'OversightPage',
    ),
  }),
]);

const statisticsRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'statistics-only',
  loader: withTexts('officer'),
  component: StatisticsReadersOnly,
});

/** Figures from the books. */
export const statisticsRoutes = statisticsRoute.addChildren([
  createRoute({
    getParentRoute: () => statisticsRoute,
    path: '/statistics',
    validateSearch: (search) => given({ to: textOf(search, 'to'), track: textOf(search, 'track') }),
    component: lazyRouteComponent(
      () => import('../officer/statistics/statistics-page.tsx'),
      'StatisticsPage',
    ),
  }),
]);
