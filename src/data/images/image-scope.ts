import type { Instant } from '../../kernel/day.ts';
import type { Principal } from '../../kernel/principal.ts';

/** Whose images somebody may see. It becomes part of every query, never a filter afterwards. */
export type ImageScope =
  | { readonly kind: 'own'; readonly person_id: string }
  | {
      readonly kind: 'shared';
      readonly institution: string;
      readonly at: Instant;
      /** Whether they say that it is an emergency: what was opened in one is seen as well. */
      readonly is_emergency?: boolean;
    };

/** What a sign-in may see: patients their own, clinicians what is shared with their institution; null for everybody else. */
export function imageScopeOf(
  principal: Principal,
  at: Instant,
  is_emergency = false,
): ImageScope | null {
  const { role, person_id, organisation } = principal;
  if (role === 'patient' && person_id !== undefined) return { kind: 'own', person_id };
  return role === 'provider'
    ? { kind: 'shared', institution: organisation, at, is_emergency }
    : null;
}
