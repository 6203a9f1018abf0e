import { queryOptions } from '@tanstack/react-query';
import type { Body } from '../answers.ts';
import { answerOf, api } from '../client.ts';

/** Episodes that national medical insurance pays, as the treating side registered them. */
export const episodesQuery = queryOptions({
  queryKey: ['insured-episodes'],
  queryFn: () => answerOf(api.GET('/api/capital/insured-episodes')),
});

export const registerEpisode = (body: Body<'/api/capital/insured-episodes'>) =>
  answerOf(api.POST('/api/capital/insured-episodes', { body }));

export const withdrawEpisode = (body: Body<'/api/capital/insured-episodes/withdraw'>) =>
  answerOf(api.POST('/api/capital/insured-episodes/withdraw', { body }));
