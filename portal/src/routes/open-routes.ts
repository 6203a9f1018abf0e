import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { StartPage } from '../shell/pages/start-page.tsx';
import { rootRoute } from './root-route.ts';
import { given, textOf, withTexts } from './section.ts';

const getParentRoute = () => rootRoute;
const loader = withTexts('open');

const home = createRoute({
  getParentRoute,
  loader,
  path: '/',
  component: lazyRouteComponent(() => import('../open/home-page.tsx'), 'HomePage'),
});

const start = createRoute({ getParentRoute, path: '/start', component: StartPage });

const servicePoints = createRoute({
  getParentRoute,
  loader,
  path: '/service-points',
  validateSearch: (search) =>
    given({
      on: textOf(search, 'on'),
      city: textOf(search, 'city'),
      department: textOf(search, 'department'),
      text: textOf(search, 'text'),
    }),
  component: lazyRouteComponent(
    () => import('../open/service-points/service-points-page.tsx'),
    'ServicePointsPage',
  ),
});

const servicePoint = createRoute({
  getParentRoute,
  loader,
  path: '/service-points/$service_point',
  validateSearch: (search) => given({ on: textOf(search, 'on') }),
  component: lazyRouteComponent(
    () => import('../open/service-points/service-point-page.tsx'),
    'ServicePointPage',
  ),
});

const how = createRoute({
  getParentRoute,
  loader,
  path: '/how-it-works',
  component: lazyRouteComponent(() => import('../open/how-page.tsx'), 'HowPage'),
});

const schemes = createRoute({
  getParentRoute,
  loader: withTexts('open', 'policy'),
  path: '/schemes',
  validateSearch: (search) =>
    given({
      scheme: textOf(search, 'scheme'),
      on: textOf(search, 'on'),
      before: textOf(search, 'before'),
    }),
  component: lazyRouteComponent(() => import('../open/schemes/schemes-page.tsx'), 'SchemesPage'),
});

const cover = createRoute({
  getParentRoute,
  loader,
  path: '/cover',
  validateSearch: (search) => given({ scheme: textOf(search, 'scheme'), on: textOf(search, 'on') }),
  component: lazyRouteComponent(() => import('../open/cover/cover-page.tsx'), 'CoverPage'),
});

const compare = createRoute({
  getParentRoute,
  loader,
  path: '/compare',
  validateSearch: (search) =>
    given({ service: textOf(search, 'service'), on: textOf(search, 'on') }),
  component: lazyRouteComponent(() => import('../open/compare/compare-page.tsx'), 'ComparePage'),
});

const check = createRoute({
  getParentRoute,
  loader: withTexts('carry'),
  path: '/check',
  component: lazyRouteComponent(() => import('../open/check/check-page.tsx'), 'CheckPage'),
});

const systems = createRoute({
  getParentRoute,
  loader,
  path: '/systems',
  validateSearch: (search) => given({ on: textOf(search, 'on') }),
  component: lazyRouteComponent(() => import('../open/systems/systems-page.tsx'), 'SystemsPage'),
});

const words = createRoute({
  getParentRoute,
  loader,
  path: '/words',
  component: lazyRouteComponent(() => import('../open/words-page.tsx'), 'WordsPage'),
});

const accessibility = createRoute({
  getParentRoute,
  loader,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => import('../open/accessibility-page.tsx'),
    'AccessibilityPage',
  ),
});

const privacy = createRoute({
  getParentRoute,
  loader,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../open/privacy-page.tsx'), 'PrivacyPage'),
});

const gallery = createRoute({
  getParentRoute,
  loader: withTexts('gallery', 'clerk', 'patient', 'officer', 'operator', 'open'),
  path: '/gallery',
  component: lazyRouteComponent(() => import('../gallery/gallery-page.tsx'), 'GalleryPage'),
});

/** Pages for everybody, without sign-in. */
export const openRoutes = [
  home,
  start,
  servicePoints,
  servicePoint,
  how,
  cover,
  compare,
  systems,
  schemes,
  check,
  words,
  accessibility,
  privacy,
  gallery,
] as const;
