import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Language } from '../../language/languages.ts';
import type { Body, Query } from '../answers.ts';
import { answerOf, api } from '../client.ts';
import type { PolicyDecision, PolicyDraft } from '../types.ts';

type ChangesAsked = Query<'/api/policy/changes'>;

/** The schemes whose law this node holds. */
export const schemesQuery = queryOptions({
  queryKey: ['schemes'],
  queryFn: () => answerOf(api.GET('/api/policy/schemes')),
  staleTime: 300_000,
});

/** The parameters of a scheme on a day, with history and sources. */
export const schemeQuery = (scheme: string, on: string) =>
  queryOptions({
    queryKey: ['scheme', scheme, on],
    queryFn: () =>
      answerOf(
        api.GET('/api/policy/schemes/{scheme}', { params: { path: { scheme }, query: { on } } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** Who changed the law of a scheme at this node, newest first. */
export const schemeChangesQuery = (scheme: string, language: Language) =>
  queryOptions({
    queryKey: ['scheme-changes', scheme, language],
    queryFn: () =>
      answerOf(api.GET('/api/policy/schemes/{scheme}/changes', { params: { path: { scheme } } })),
  });

/** Changes of the law, drafts among them, page by page. */
export const policyChangesQuery = (
  asked: { state?: string | undefined; cursor?: string | undefined },
  language: Language,
) =>
  queryOptions({
    queryKey: ['policy-changes', asked, language],
    queryFn: () =>
      answerOf(api.GET('/api/policy/changes', { params: { query: asked as ChangesAsked } })),
  });

/** One change with its history and what it does. */
export const policyChangeQuery = (change_id: string, language: Language) =>
  queryOptions({
    queryKey: ['policy-change', change_id, language],
    queryFn: () =>
      answerOf(api.GET('/api/policy/changes/{change_id}', { params: { path: { change_id } } })),
  });

/** What a draft does, or what is wrong with it; nothing is stored. */
export const policyCheckQuery = (body: PolicyDraft, language: Language) =>
  queryOptions({
    queryKey: ['policy-check', JSON.stringify(body), language],
    queryFn: () => answerOf(api.POST('/api/policy/changes/check', { body })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const draftChange = (body: Body<'/api/policy/changes'>) =>
  answerOf(api.POST('/api/policy/changes', { body }));

export const reviseChange = (
  change_id: string,
  body: Body<'/api/policy/changes/{change_id}/revise'>,
) =>
  answerOf(
    api.POST('/api/policy/changes/{change_id}/revise', { params: { path: { change_id } }, body }),
  );

export const decideChange = (change_id: string, body: PolicyDecision) =>
  answerOf(
    api.POST('/api/policy/changes/{change_id}/decide', { params: { path: { change_id } }, body }),
  );

/** Coverage, funding and service delivery of the three systems on a day. */
export const systemsQuery = (on: string) =>
  queryOptions({
    queryKey: ['systems', on],
    queryFn: () => answerOf(api.GET('/api/policy/systems', { params: { query: { on } } })),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
