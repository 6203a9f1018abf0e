import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { BearerInput, CounterRequest } from '../types.ts';

/** Places where vouchers may be used on a day. Open to everybody. */
export const servicePointsQuery = (on: string) =>
  queryOptions({
    queryKey: ['service-points', on],
    queryFn: () => answerOf(api.GET('/api/people/service-points', { params: { query: { on } } })),
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });

/** The signed-in person as this node's register knows them. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf(api.GET('/api/people/me')),
});

/** Notices of the signed-in person, newest first; their texts come in `language`. */
export const noticesQuery = (language: string) =>
  queryOptions({
    queryKey: ['notices', language],
    queryFn: () => answerOf(api.GET('/api/people/notices')),
  });

export const markNoticeRead = (id: string) =>
  answerOf(api.POST('/api/people/notices/{id}/read', { params: { path: { id } } }));

export const endPairing = (id: string) =>
  answerOf(api.POST('/api/people/pairings/{id}/end', { params: { path: { id } } }));

/** What this counter asked for on behalf of couples, newest first, with the answers. */
export const pairingsQuery = (language: string) =>
  queryOptions({
    queryKey: ['pairings', language],
    queryFn: () => answerOf(api.GET('/api/people/pairings')),
    refetchInterval: ({ state }) => lookAgain(state.data?.pairings),
  });

/** Pairs the accounts of two spouses who are both at the counter. */
export const declarePairing = (first: BearerInput, second: BearerInput) =>
  answerOf(
    api.POST('/api/people/pairings', {
      body: { first, second, both_present: true, both_declare_marriage: true, both_consent: true },
    }),
  );

/** The text of the consent that is in force today, in the reader's language. */
export const consentTextQuery = (language: string) =>
  queryOptions({
    queryKey: ['consent-text', language],
    queryFn: () => answerOf(api.GET('/api/data/consents/text')),
  });

/** Consents that this counter took, newest first, with the answers. */
export const consentsQuery = (language: string) =>
  queryOptions({
    queryKey: ['consents', language],
    queryFn: () => answerOf(api.GET('/api/data/consents')),
    refetchInterval: ({ state }) => lookAgain(state.data?.consents),
  });

/** Joins the record system: the signed-in patient, or at the counter the bearer of a document. */
export const giveConsent = (text_version: string, bearer?: BearerInput) =>
  answerOf(
    api.POST('/api/data/consents', {
      body: {
        text_version,
        expressed: true,
        ...(bearer === undefined
          ? {}
          : {
              document: { document_type: bearer.document_type, number: bearer.number },
              birth_date: bearer.birth_date,
            }),
      },
    }),
  );

export const withdrawConsent = () => answerOf(api.POST('/api/data/consents/withdraw'));

const LOOK_AGAIN_MS = 3_000;

/** While home has not answered a request, look again without being asked. */
function lookAgain(requests: readonly CounterRequest[] | undefined): number | false {
  return requests?.some((request) => request.state === 'SENT') ? LOOK_AGAIN_MS : false;
}
