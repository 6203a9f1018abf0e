import type { Instant } from '../../kernel/day.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Purpose, SharedWith } from '../records/index.ts';

/** Whose images somebody may see. It becomes part of every query, never a filter afterwards. */
export type ImageScope =
  | { readonly kind: 'own'; readonly person_id: string }
  | ({ readonly kind: 'shared' } & SharedWith);

/** What a sign-in may see: patients their own, clinicians what is shared with their institution; null for everybody else. */
export function imageScopeOf(
  principal: Principal,
  at: Instant,
  purpose: Purpose = 'TREAT',
): ImageScope | null {
  const { role, person_id, subject, organisation: institution } = principal;
  if (role === 'patient' && person_id !== undefined) return { kind: 'own', person_id };
  if (role !== 'provider') return null;
  return { kind: 'shared', institution, subject, purpose, at };
}
