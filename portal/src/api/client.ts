import i18next from 'i18next';
import createClient from 'openapi-fetch';
import type { paths } from '../generated/api.d.ts';
import { asProblem, unreachable } from './problem.ts';
import type { Problem } from './types.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

/** The typed door to this node. A wrong address or member does not compile. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Every call names the reader's language; the node's texts come back in it.
  querySerializer: (query) =>
    new URLSearchParams({ ...texts(query), lang: i18next.language }).toString(),
});

api.use({
  onRequest: ({ request }) => {
    // Cookie calls that change something must prove that they come from our own page.
    if (request.method !== 'GET') request.headers.set('x-sampan', '1');
    return request;
  },
});

/** The members of a query as texts; what is undefined is left out. */
function texts(query: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

interface Answered<A> {
  data?: A;
  error?: unknown;
  response: Response;
}

/** The answer, or a rejected promise with the problem that the page can show. */
export async function answerOf<A>(asked: Promise<Answered<A>>): Promise<A> {
  const answered = await asked.catch((): Promise<never> => Promise.reject(unreachable()));
  if (answered.error !== undefined || !answered.response.ok) {
    return Promise.reject(asProblem(answered.error, answered.response));
  }
  return answered.data as A;
}
