import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** Who looks in an emergency: an institution, at a moment. */
export interface EmergencyLook {
  readonly institution: string;
  readonly at: Instant;
}

/**
 * SQL that is true for rows of `alias` (with `person_id`, and `sensitive` where they have labels) of a person whose
 * record this institution has opened in an emergency. Sensitive classes that the law did not open stay closed.
 */
export function openedInEmergency(
  { institution, at }: EmergencyLook,
  alias: string,
  parameters: { add(value: unknown): string },
  has_labels = true,
): string {
  const moment = parameters.add(at);
  const labels = has_labels ? `and ${alias}.sensitive <@ o.opened_classes` : '';
  return `exists (
    select from data.emergency_opening o
     where o.institution = ${parameters.add(institution)}
       and o.person_id = ${alias}.person_id
       and o.opened_at <= ${moment}::timestamptz
       and o.ends_at > ${moment}::timestamptz
       and o.ended_at is null ${labels})`;
}

/** The opening under which each of these persons was seen; asks nothing unless the purpose is emergency treatment. */
export async function openingsUsed(
  session: Session,
  scope: { readonly kind: string } & Partial<EmergencyLook> & { readonly purpose?: string },
  person_ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { institution, at, purpose } = scope;
  if (purpose !== 'ETREAT' || institution === undefined || at === undefined) return new Map();
  const rows = await session.rows<{ person_id: string; opening_id: string }>(
    `select person_id, opening_id from data.emergency_opening
      where institution = $1 and person_id = any ($2::uuid[]) and opened_at <= $3::timestamptz
        and ends_at > $3::timestamptz and ended_at is null`,
    [institution, person_ids, at.toString()],
  );
  return new Map(rows.map(({ person_id, opening_id }) => [person_id, opening_id]));
}
