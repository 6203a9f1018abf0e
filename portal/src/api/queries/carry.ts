import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.ts';

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
