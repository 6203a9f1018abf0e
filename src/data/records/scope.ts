import type { Instant } from '../../kernel/day.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Purpose } from './purpose.ts';
import { NOBODY } from './record-types.ts';
import type { Parameters } from './search/parameters.ts';

/** Whose records a sign-in may see. Turned into a condition of every statement, never into a filter afterwards. */
export type Scope =
  | { readonly kind: 'person'; readonly person_id: string }
  | {
      readonly kind: 'institution';
      readonly institution: string;
      readonly purpose: Purpose;
      /** The moment at which consents are judged. */
      readonly at: Instant;
    }
  | { readonly kind: 'directory' }
  | { readonly kind: 'nobody' };

/**
 * The scope of a sign-in: patients see their own records, clinicians those of their institution and what is shared with
 * it for the purpose; everybody else the directory only.
 */
export function scopeOf(
  principal: Principal,
  on: { readonly network: Network; readonly at: Instant; readonly purpose: Purpose },
): Scope {
  const { role, person_id } = principal;
  if (role === 'patient' && person_id !== undefined) return { kind: 'person', person_id };
  if (role !== 'provider') return { kind: 'directory' };
  const institution = institutionOf(principal, on.network);
  return { kind: 'institution', institution, purpose: on.purpose, at: on.at };
}

/** The institution for which a member of staff works: that of the service point, or the organisation itself. */
export function institutionOf({ organisation }: Principal, network: Network): string {
  return network.point(organisation)?.institution ?? organisation;
}

/**
 * SQL that is true for the rows of `alias` (`data.resource` or `data.resource_version`) that the scope may see.
 * `on` narrows it where all rows are known to be directory entries or somebody's records.
 */
export function visible(
  scope: Scope,
  alias: string,
  parameters: Parameters,
  on: 'directory' | 'record' | 'any' = 'any',
): string {
  if (scope.kind === 'nobody') return 'false';
  const ofNobody = `${alias}.person_id = '${NOBODY}'`;
  if (on === 'directory' || scope.kind === 'directory') return ofNobody;
  const ofSomebody =
    scope.kind === 'person'
      ? `${alias}.person_id = ${parameters.add(scope.person_id)}::uuid`
      : `(${alias}.custodian = ${parameters.add(scope.institution)} or ${shared(scope, alias, parameters)})`;
  return on === 'record' ? ofSomebody : `(${ofNobody} or ${ofSomebody})`;
}

/** A consent in force covers the row: its kind, its day, the purpose, and every sensitive class of it. */
function shared(
  scope: Extract<Scope, { readonly kind: 'institution' }>,
  alias: string,
  parameters: Parameters,
): string {
  const institution = parameters.add(scope.institution);
  const at = parameters.add(scope.at);
  return `exists (
    select from data.sharing_consent c
     where c.person_id = ${alias}.person_id
       and c.institution = ${institution}
       and c.from_at <= ${at}::timestamptz
       and (c.to_at is null or c.to_at > ${at}::timestamptz)
       and c.withdrawn_at is null
       and ${parameters.add(scope.purpose)}::text = any (c.purposes)
       and (c.record_types is null or ${alias}.resource_type = any (c.record_types))
       and ((c.care_from is null and c.care_to is null)
         or ${alias}.resource_type = 'Patient'
         or (${alias}.care_day >= coalesce(c.care_from, '-infinity')
             and ${alias}.care_day < coalesce(c.care_to, 'infinity')))
       and ${alias}.sensitive <@ c.sensitive_classes)`;
}
