import { Type } from 'typebox';
import type { Fault } from '../../../kernel/fault.ts';
import { ANOTHER_PERSON, type Principal } from '../../../kernel/principal.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { appendEvents } from '../append-events.ts';
import type { TrailPorts } from '../ports.ts';

/** Whose trail is asked for, where it is not one's own. */
export const FOR_PERSON = {
  for_person: Type.Optional(
    Type.String({ format: 'uuid', description: 'Somebody for whom the reader decides' }),
  ),
};

/**
 * Whose trail somebody may read now: their own, or that of a person for whom they decide (`sharing.may_not_decide`); null
 * for a sign-in that is no person here. Who reads the trail of another stands in it.
 */
export async function trailHolder(
  ports: TrailPorts,
  principal: Principal,
  for_person: string | undefined,
): Promise<Result<string | null, Fault>> {
  const own = principal.person_id;
  if (for_person === undefined || for_person === own) return ok(own ?? null);
  const about = await ports.aboutWhom(ports.database, principal, for_person);
  if (!about.ok) return about;
  const happened = {
    person_id: about.value,
    by: { ...principal, organisation: ANOTHER_PERSON },
    at: ports.clock.now().toString(),
    purpose: 'PATRQT',
    interaction: 'trail.seen',
    resource_type: 'AuditEvent',
  };
  await appendEvents(ports.database, [happened]);
  return about;
}
