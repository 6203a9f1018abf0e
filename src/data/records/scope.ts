import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Principal } from '../../kernel/principal.ts';
import { institutionOf } from '../../people/care/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Purpose } from './purpose.ts';
import { NOBODY } from './record-types.ts';
import type { Parameters } from './search/parameters.ts';
import { sharedCondition, storedRow } from './sharing/condition.ts';

/** Whose records a sign-in may see. Turned into a condition of every statement, never into a filter afterwards. */
export type Scope =
  | { readonly kind: 'person'; readonly person_id: string }
  | {
      readonly kind: 'institution';
      readonly institution: string;
      /** The sign-in itself: some consents name people, and openings are counted by them. */
      readonly subject: string;
      readonly purpose: Purpose;
      /** The moment at which consents are judged. */
      readonly at: Instant;
    }
  | CarriedScope
  | { readonly kind: 'directory' }
  | { readonly kind: 'nobody' };

/** The part of one person's record that they carry to somebody: it leaves this side, so no genomic content is in it. */
export interface CarriedScope {
  readonly kind: 'carried';
  readonly person_id: string;
  /** FHIR resource types; null for all. */
  readonly record_types: readonly string[] | null;
  /** Days of care `[care_from, care_to)`; null for no bound. Records without a day are outside every bound. */
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  /** Sensitive classes that are carried as well; none unless named. */
  readonly sensitive_classes: readonly string[];
}

/**
 * The scope of a sign-in: patients see their own records, clinicians those of their institution and what is shared with
 * it for the purpose; everybody else the directory only.
 */
export function scopeOf(
  principal: Principal,
  on: { readonly network: Network; readonly at: Instant; readonly purpose: Purpose },
): Scope {
  const { role, person_id, subject } = principal;
  if (role === 'patient' && person_id !== undefined) return { kind: 'person', person_id };
  if (role !== 'provider') return { kind: 'directory' };
  const institution = institutionOf(on.network, principal);
  return { kind: 'institution', institution, subject, purpose: on.purpose, at: on.at };
}

/**
 * SQL that is true for the rows of `alias` (`data.resource` or `data.resource_version`) that the scope may see.
 * `on` narrows it where all rows are known to be directory entries or somebody's records; `id` is the SQL of the
 * resource's identifier, where the rows do not hold it themselves.
 */
export function visible(
  scope: Scope,
  alias: string,
  parameters: Parameters,
  on: 'directory' | 'record' | 'any' = 'any',
  id = `${alias}.id`,
): string {
  if (scope.kind === 'nobody') return 'false';
  const ofNobody = `${alias}.person_id = '${NOBODY}'`;
  if (on === 'directory' || scope.kind === 'directory') return ofNobody;
  const ofSomebody = personal(scope, alias, { parameters, id });
  return on === 'record' ? ofSomebody : `(${ofNobody} or ${ofSomebody})`;
}

function personal(
  scope: Exclude<Scope, { readonly kind: 'nobody' | 'directory' }>,
  alias: string,
  { parameters, id }: { readonly parameters: Parameters; readonly id: string },
): string {
  switch (scope.kind) {
    case 'person':
      return `${alias}.person_id = ${parameters.add(scope.person_id)}::uuid`;
    case 'carried':
      return carried(scope, alias, parameters);
    case 'institution':
      return `(${alias}.custodian = ${parameters.add(scope.institution)} or ${sharedCondition(scope, storedRow(alias, id), parameters)})`;
  }
}

/** What a person carries: of the kinds and days that were asked for, without classes that nobody named. */
function carried(scope: CarriedScope, alias: string, parameters: Parameters): string {
  const types = parameters.add(scope.record_types);
  const from = parameters.add(scope.care_from?.toString() ?? null);
  const to = parameters.add(scope.care_to?.toString() ?? null);
  return `(${alias}.person_id = ${parameters.add(scope.person_id)}::uuid
    and (${alias}.resource_type = 'Patient'
      or ((${types}::text[] is null or ${alias}.resource_type = any (${types}::text[]))
        and ((${from}::date is null and ${to}::date is null)
          or (${alias}.care_day >= coalesce(${from}::date, '-infinity')
              and ${alias}.care_day < coalesce(${to}::date, 'infinity')))))
    and ${alias}.sensitive <@ ${parameters.add(scope.sensitive_classes)}::text[]
    and not 'genomic' = any (${alias}.sensitive))`;
}
