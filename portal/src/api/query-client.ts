import { QueryClient } from '@tanstack/react-query';
import { UNREACHABLE } from './problem.ts';

const TRIES_WHEN_AWAY = 2;

/** Answers are kept for a short while; only a node that did not answer is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, problem) => problem.code === UNREACHABLE && count < TRIES_WHEN_AWAY,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
