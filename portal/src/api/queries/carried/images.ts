import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../client.ts';
import type { DepositInput, PresentedInput } from '../../types.ts';

const LOOK_AGAIN_MS = 3_000;

/** Studies that the reader may see, newest first, from a place in the list on. */
export const studiesQuery = (offset: number) =>
  queryOptions({
    queryKey: ['image-studies', offset],
    queryFn: () => answerOf(api.GET('/api/data/images/studies', { params: { query: { offset } } })),
    // Images arrive without being asked for.
    refetchInterval: 15_000,
  });

/** One study with its series, files and reports. */
export const studyQuery = (study: string) =>
  queryOptions({
    queryKey: ['image-study', study],
    queryFn: () =>
      answerOf(api.GET('/api/data/images/studies/{study}', { params: { path: { study } } })),
    // What was shown is not drawn anew because the window got the focus again.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Institutions that may deposit images of an attendance on a day; their names come in `language`. */
export const depositInstitutionsQuery = (on: string, language: string) =>
  queryOptions({
    queryKey: ['deposit-institutions', on, language],
    queryFn: () =>
      answerOf(api.GET('/api/data/deposits/institutions', { params: { query: { on } } })),
  });

/** Authorisations of the signed-in person, newest first. */
export const depositsQuery = queryOptions({
  queryKey: ['deposits'],
  queryFn: () => answerOf(api.GET('/api/data/deposits')),
  // Images arrive without being asked for.
  refetchInterval: 15_000,
});

export const authoriseDeposit = (body: DepositInput) =>
  answerOf(api.POST('/api/data/deposits', { body }));

export const withdrawDeposit = (deposit_id: string) =>
  answerOf(
    api.POST('/api/data/deposits/{deposit_id}/withdraw', { params: { path: { deposit_id } } }),
  );

/** Visits of one's institution under authorisations, newest first; faults come in `language`. */
export const depositVisitsQuery = (language: string) =>
  queryOptions({
    queryKey: ['deposit-visits', language],
    queryFn: () => answerOf(api.GET('/api/data/deposits/visits')),
    refetchInterval: ({ state }) =>
      state.data?.visits.some(({ waiting }) => waiting > 0) ? LOOK_AGAIN_MS : false,
  });

/** Opens a visit: home says whether code and identity document belong together. */
export const presentDeposit = (body: PresentedInput) =>
  answerOf(api.POST('/api/data/deposits/presented', { body }));
