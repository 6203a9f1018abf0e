import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../client.ts';
import type { LinkInput, OpeningInput, PacketInput } from '../../types.ts';

/** Documents to carry of the signed-in person; their titles come in `language`. */
export const ownDocumentsQuery = (language: string) =>
  queryOptions({
    queryKey: ['own-documents', language],
    queryFn: () => answerOf(api.GET('/api/exchange/documents')),
  });

/** One document with the texts of its codes. */
export const ownDocumentQuery = (document_id: string, language: string) =>
  queryOptions({
    queryKey: ['own-document', document_id, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/exchange/documents/{document_id}', { params: { path: { document_id } } }),
      ),
  });

/** Whether a document counts. The answer comes in the language of the page. */
export const verifyDocument = (text: string) =>
  answerOf(api.POST('/api/exchange/documents/verifications', { body: { text } }));

/** Sharings of the signed-in person, or of somebody for whom they decide, with their state and who opened them. */
export const ownLinksQuery = (for_person: string | null) =>
  queryOptions({
    queryKey: ['own-links', for_person],
    queryFn: () => answerOf(api.GET('/api/data/links', { params: { query: about(for_person) } })),
    // An opening shows without being asked for.
    refetchInterval: 15_000,
  });

export const applyForLink = (body: LinkInput) => answerOf(api.POST('/api/data/links', { body }));

export const revokeLink = (link_id: string, for_person: string | null) =>
  answerOf(
    api.POST('/api/data/links/{link_id}/revoke', {
      params: { path: { link_id }, query: about(for_person) },
    }),
  );

const about = (for_person: string | null) => (for_person === null ? {} : { for_person });

/** Opens a record that somebody carries; the files stay encrypted until the key of the code opens them here. */
export const openLink = (body: OpeningInput) =>
  answerOf(api.POST('/api/data/links/openings', { body }));

/** Lets this node check a packet; the other side is told of the opening as soon as it can be reached. */
export const openPacket = (body: PacketInput) =>
  answerOf(api.POST('/api/data/links/packets/openings', { body }));
