import { dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { findPerson } from '../../people/persons/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ConsentRequest } from './consent.ts';
import { type ConsentPorts, giveJoiningConsent } from './give-consent.ts';
import { checkVersion } from './joining-text.ts';

/** A person who is signed in on the home side joins the record system (`person.not_found`, `consent.*`). */
export async function giveOwnConsent(
  session: Session,
  ports: ConsentPorts & { readonly node: Jurisdiction },
  principal: Principal,
  given: { readonly text_version: string; readonly expressed: boolean },
): Promise<Result<ConsentRequest, Fault>> {
  if (!given.expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const version = checkVersion(given.text_version, today);
  if (!version.ok) return version;
  const { person_id, organisation, subject } = principal;
  const person = person_id === undefined ? null : await findPerson(session, person_id);
  if (person === null) return no(fault('person.not_found'));
  if (person.died_on !== null) return no(fault('person.died'));
  const from = await giveJoiningConsent(session, ports, {
    person_id: person.person_id,
    from: today,
    to: null,
    text_version: version.value,
    channel: 'portal',
    recorded_in: ports.node,
    recorded_through: organisation,
    recorded_by: subject,
  });
  return ok({
    request_id: newId(ports.clock, ports.random),
    service_point: organisation,
    masked: person.documents[0]?.masked ?? '',
    text_version: version.value,
    given_on: from,
    state: 'RECORDED',
    reason: null,
    requested_by: subject,
    requested_at: at,
    decided_at: at,
  });
}
