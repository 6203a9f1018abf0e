import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

export interface StatisticsAsked {
  to: string;
  track: string;
}

/** Totals from the books of this node up to a day. */
export const statisticsQuery = ({ to, track }: StatisticsAsked) =>
  queryOptions({
    queryKey: ['statistics', to, track],
    queryFn: () =>
      answerOf(
        api.GET('/api/insight/statistics', {
          params: { query: { scheme: 'hk.elderly_voucher', to, track } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
