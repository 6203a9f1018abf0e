import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

export interface StatisticsAsked {
  to: string;
  track: 'gba_pilot' | 'hku_szh' | 'both';
}

/** Totals from the books of this node up to a day. */
export const statisticsQuery = ({ to, track }: StatisticsAsked) =>
  queryOptions({
    queryKey: ['statistics', to, track],
    queryFn: () =>
      answerOf(
        api.GET('/api/insight/statistics', {
          params: { query: { to, track } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
