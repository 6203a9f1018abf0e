import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';
import type { BearerInput } from '../paths.ts';

/** Places where vouchers may be used on a day. Open to everybody. */
export const servicePointsQuery = (on: string) =>
  queryOptions({
    queryKey: ['service-points', on],
    queryFn: () => answerOf(api.GET('/api/people/service-points', { params: { query: { on } } })),
    staleTime: 300_000,
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

/** Who looked at the person's data. */
export const looksQuery = (language: string) =>
  queryOptions({
    queryKey: ['looks', language],
    queryFn: () => answerOf(api.GET('/api/people/looks')),
  });

export const markNoticeRead = (notice_id: string) =>
  answerOf(api.POST('/api/people/notices/{notice_id}/read', { params: { path: { notice_id } } }));

export const endPairing = (pairing_id: string) =>
  answerOf(
    api.POST('/api/people/pairings/{pairing_id}/end', { params: { path: { pairing_id } } }),
  );

/** Pairs the accounts of two spouses who are both at the counter. */
export const declarePairing = (first: BearerInput, second: BearerInput) =>
  answerOf(
    api.POST('/api/people/pairings', {
      body: { first, second, both_present: true, both_declare_marriage: true, both_consent: true },
    }),
  );

/** Joins the record system: the signed-in patient, or at the counter the bearer of a document. */
export const giveConsent = (bearer?: BearerInput) =>
  answerOf(
    api.POST('/api/data/consents', {
      body:
        bearer === undefined
          ? { consent_given: true }
          : {
              document: { document_type: bearer.document_type, number: bearer.number },
              birth_date: bearer.birth_date,
              consent_given: true,
            },
    }),
  );

export const withdrawConsent = () => answerOf(api.POST('/api/data/consents/withdraw'));
