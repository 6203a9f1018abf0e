import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type {
  CopyScopeInput,
  HandDecisionInput,
  HandoverInput,
  OwnHandoverInput,
  VisitReportInput,
} from '../api/types.ts';

const LOOK_AGAIN_MS = 10_000;

/** Clinics, hospitals of the pilot and the text that an applicant agrees to, in `language`. */
export const handoverChoicesQuery = (language: string) =>
  queryOptions({
    queryKey: ['handover-choices', language],
    queryFn: () => answerOf(api.GET('/api/data/handovers/choices')),
  });

/** Patients who are handed over to the reader's institution; the answers of home come by themselves. */
export const handoversQuery = (language: string) =>
  infiniteQueryOptions({
    queryKey: ['handovers', language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/data/handovers', {
          params: { query: pageParam === null ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    refetchInterval: LOOK_AGAIN_MS,
  });

/** One of them, with its copy, documents and reports. */
export const handoverQuery = (handover_id: string, language: string) =>
  queryOptions({
    queryKey: ['handover', handover_id, language],
    queryFn: () =>
      answerOf(api.GET('/api/data/handovers/{handover_id}', { params: { path: { handover_id } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const requestHandover = (body: HandoverInput) =>
  answerOf(api.POST('/api/data/handovers', { body }));

/** The text of the FHIR document; the patient is told that it was opened. */
export const openRecordCopy = async (handover_id: string): Promise<string> => {
  const path = { handover_id };
  const asked = api.GET('/api/data/handovers/{handover_id}/copy', {
    params: { path },
    parseAs: 'text',
  });
  return String(await answerOf<unknown>(asked));
};

/** Sends a PDF as it is. */
export const addHandoverDocument = (handover_id: string, title: string, file: Blob) =>
  answerOf(
    api.POST('/api/data/handovers/{handover_id}/documents', {
      params: { path: { handover_id }, query: { title } },
      body: file,
      bodySerializer: (body) => body as Blob,
      headers: { 'content-type': 'application/pdf' },
    }),
  );

export const reportVisit = (handover_id: string, body: VisitReportInput) =>
  answerOf(
    api.POST('/api/data/handovers/{handover_id}/visits', {
      params: { path: { handover_id } },
      body,
    }),
  );

/** The signed-in person's own follow-ups across the boundary. */
export const ownHandoversQuery = (language: string) =>
  queryOptions({
    queryKey: ['own-handovers', language],
    queryFn: () => answerOf(api.GET('/api/data/own-handovers')),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Own appointments that a follow-up across the boundary could replace. */
export const ownAppointmentsQuery = (language: string) =>
  queryOptions({
    queryKey: ['own-appointments', language],
    queryFn: () => answerOf(api.GET('/api/data/own-handovers/appointments')),
  });

export const applyForHandover = (body: OwnHandoverInput) =>
  answerOf(api.POST('/api/data/own-handovers', { body }));

export const giveRecordCopy = (handover_id: string, body: CopyScopeInput) =>
  answerOf(
    api.POST('/api/data/own-handovers/{handover_id}/copy', {
      params: { path: { handover_id } },
      body,
    }),
  );

export const cancelHandover = (handover_id: string) =>
  answerOf(
    api.POST('/api/data/own-handovers/{handover_id}/cancel', {
      params: { path: { handover_id } },
    }),
  );

export const withdrawRecordCopy = (handover_id: string) =>
  answerOf(
    api.POST('/api/data/own-handovers/{handover_id}/copy/withdraw', {
      params: { path: { handover_id } },
    }),
  );

/** What waits for an officer, or everything. */
export const handoverQueueQuery = (state: 'WAITING' | 'any', language: string) =>
  queryOptions({
    queryKey: ['handover-queue', state, language],
    queryFn: () => answerOf(api.GET('/api/data/handover-queue', { params: { query: { state } } })),
  });

export const decideHandover = (handover_id: string, body: HandDecisionInput) =>
  answerOf(
    api.POST('/api/data/handover-queue/{handover_id}/decision', {
      params: { path: { handover_id } },
      body,
    }),
  );

/** Sends a file of appointments as it is. */
export const importAppointments = (csv: string) =>
  answerOf(
    api.POST('/api/data/handover-appointments', {
      body: csv,
      bodySerializer: (body) => body,
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    }),
  );
