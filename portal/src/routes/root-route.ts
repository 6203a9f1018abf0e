import { createRootRoute } from '@tanstack/react-router';
import { Frame } from '../shell/frame.tsx';
import { NotFoundPage } from '../shell/pages/not-found-page.tsx';

/** The frame around all pages. */
export const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });
