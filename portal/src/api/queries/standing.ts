import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

/** Who is signed in, at which node, and what day it is there. */
export const standingQuery = queryOptions({
  queryKey: ['standing'],
  queryFn: () => answerOf(api.GET('/api/session')),
  staleTime: 60_000,
});

/** Signs out at this node. */
export const endStanding = () => answerOf(api.POST('/api/session/end'));
