import type { Instant } from '../../kernel/day.ts';
import type { Principal } from '../../kernel/principal.ts';
import { institutionOf } from '../../people/care/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Purpose, SharedWith } from '../records/index.ts';

/** Whose images somebody may see. It becomes part of every query, never a filter afterwards. */
export type ImageScope =
  | { readonly kind: 'own'; readonly person_id: string }
  | ({ readonly kind: 'shared' } & SharedWith);

/** What a sign-in may see: patients their own, clinicians what is shared with their institution; null for everybody else. */
export function imageScopeOf(
  principal: Principal,
  on: { readonly network: Network; readonly at: Instant; readonly purpose: Purpose },
): ImageScope | null {
  const { role, person_id, subject } = principal;
  if (role === 'patient' && person_id !== undefined) return { kind: 'own', person_id };
  if (role !== 'provider') return null;
  const { network, at, purpose } = on;
  return { kind: 'shared', institution: institutionOf(network, principal), subject, purpose, at };
}
