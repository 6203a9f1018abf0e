import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { DeciderOffer, SharingAnswer, SharingInput } from '../../api/types.ts';

const about = (for_person: string | null) => (for_person === null ? {} : { for_person });

/** What the law of this side says about sharing records today. */
export const sharingRulesQuery = queryOptions({
  queryKey: ['sharing-rules'],
  queryFn: () => answerOf(api.GET('/api/data/sharing-rules')),
});

/** What is shared, refused and asked for: of the signed-in person, or of somebody for whom they decide. */
export const sharingsQuery = (for_person: string | null) =>
  queryOptions({
    queryKey: ['sharings', for_person],
    queryFn: () =>
      answerOf(api.GET('/api/data/sharing-consents', { params: { query: about(for_person) } })),
  });

/** Signed receipts, newest first; of one consent or carried link where it is named. */
export const sharingReceiptsQuery = (for_person: string | null, consent_id: string | null) =>
  queryOptions({
    queryKey: ['sharing-receipts', for_person, consent_id],
    queryFn: () => {
      const query = { ...about(for_person), ...(consent_id === null ? {} : { consent_id }) };
      return answerOf(api.GET('/api/data/sharing-receipts', { params: { query } }));
    },
  });

/** Who decides for the signed-in person, and for whom they decide. */
export const sharingDecidersQuery = queryOptions({
  queryKey: ['sharing-deciders'],
  queryFn: () => answerOf(api.GET('/api/data/sharing-deciders')),
});

export const giveSharing = (body: SharingInput) =>
  answerOf(api.POST('/api/data/sharing-consents', { body }));

export const grantSharing = (consent_id: string, body: SharingAnswer) =>
  answerOf(
    api.POST('/api/data/sharing-consents/{consent_id}/grant', {
      params: { path: { consent_id } },
      body,
    }),
  );

export const denySharing = (consent_id: string, for_person: string | null) =>
  answerOf(
    api.POST('/api/data/sharing-consents/{consent_id}/deny', {
      params: { path: { consent_id } },
      body: about(for_person),
    }),
  );

export const withdrawSharing = (consent_id: string, for_person: string | null) =>
  answerOf(
    api.POST('/api/data/sharing-consents/{consent_id}/withdraw', {
      params: { path: { consent_id } },
      body: about(for_person),
    }),
  );

export const agreeAgain = (consent_id: string, for_person: string | null) =>
  answerOf(
    api.POST('/api/data/sharing-consents/{consent_id}/agree-again', {
      params: { path: { consent_id } },
      body: { ...about(for_person), expressed: true },
    }),
  );

export const offerDecider = (body: DeciderOffer) =>
  answerOf(api.POST('/api/data/sharing-decider-offers', { body }));

export const acceptDecider = (decider_id: string) =>
  answerOf(
    api.POST('/api/data/sharing-deciders/{decider_id}/accept', {
      params: { path: { decider_id } },
    }),
  );

export const endDecider = (decider_id: string) =>
  answerOf(
    api.POST('/api/data/sharing-deciders/{decider_id}/end', { params: { path: { decider_id } } }),
  );
