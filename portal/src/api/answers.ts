import type { paths } from '../generated/api.d.ts';

type Method = 'get' | 'post' | 'put';
type Json<C> = C extends { content: { 'application/json': infer A } } ? A : never;

/** What an operation answers when it is done: 200, 201 where something is new, or 202 where the work goes on. */
export type Answer<P extends keyof paths, M extends Method = 'get'> = paths[P][M] extends {
  responses: infer R;
}
  ? Json<R[keyof R & (200 | 201 | 202)]>
  : never;

/** What an operation takes. */
export type Body<P extends keyof paths, M extends Method = 'post'> = paths[P][M] extends {
  requestBody: infer B;
}
  ? Json<B>
  : never;

/** What an operation may be asked with in its address. */
export type Query<P extends keyof paths, M extends Method = 'get'> = paths[P][M] extends {
  parameters: { query?: infer Q };
}
  ? NonNullable<Q>
  : never;
