import type { Principal } from '../../../kernel/principal.ts';
import type { Network } from '../../../rulebook/index.ts';

/** Which claims somebody may see; it becomes part of every query. */
export type ClaimScope =
  | { readonly sees: 'all' }
  | { readonly sees: 'points'; readonly service_points: readonly string[] }
  | { readonly sees: 'person'; readonly person_id: string }
  | { readonly sees: 'nothing' };

/** Staff of a point or institution see its claims, patients their own, officers and inspectors all, others none. */
export function scopeOf(principal: Principal, network: Network): ClaimScope {
  switch (principal.role) {
    case 'officer':
    case 'inspector':
      return { sees: 'all' };
    case 'clerk':
    case 'provider':
      return { sees: 'points', service_points: pointsOf(principal.organisation, network) };
    case 'patient':
      return principal.person_id === undefined
        ? { sees: 'nothing' }
        : { sees: 'person', person_id: principal.person_id };
    default:
      return { sees: 'nothing' };
  }
}

function pointsOf(organisation: string, network: Network): readonly string[] {
  return network.service_points
    .filter((point) => [point.service_point, point.institution].includes(organisation))
    .map((point) => point.service_point);
}
