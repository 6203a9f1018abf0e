import type { MessageHandler, Received } from '../../../../exchange/index.ts';
import { day, dayAt, type Instant } from '../../../../kernel/day.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { counterOf } from '../../../../people/care/index.ts';
import { findByPseudonyms, lockPersons, type Person } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { APPLICATION_TEXT } from '../../consent-text.ts';
import type { Handover } from '../../handover.ts';
import { HANDOVER_REQUESTED, type RequestBody } from '../../messages.ts';
import type { HandoverPorts } from '../../ports.ts';
import { findHandover, insertHandover } from '../store/home-store.ts';
import { refuseRequest, tellHospital, tellPatient } from '../tell-hospital.ts';
import { verifyHandover } from './verify-handover.ts';

/** Verifies an application that came from a hospital and answers it, once however often it comes. */
export function requestedHandler(
  ports: HandoverPorts,
): MessageHandler<typeof HANDOVER_REQUESTED.schema> {
  return {
    of: HANDOVER_REQUESTED,
    handle: async (session, message) => {
      const { body: request, from, id: in_reply_to } = message;
      const person = await personOf(session, ports, message);
      if (typeof person === 'string') {
        const refused = { request, code: person, in_reply_to };
        return refuseRequest(session, ports, from, refused);
      }
      await lockPersons(session, [person.person_id]);
      const known = await findHandover(session, request.handover_id);
      if (known !== null) return tellAgain(session, ports, { known, person, message });
      const handover = await verified(session, ports, { person, message });
      await insertHandover(session, handover);
      await tellHospital(session, ports, handover, person, in_reply_to);
      await tellPatient(session, ports, handover);
    },
  };
}

/** The person who applied, or the code of the reason why nothing is kept of it. */
async function personOf(
  session: Session,
  ports: HandoverPorts,
  { body, from, received_at: at }: Received<RequestBody>,
): Promise<Person | string> {
  const who = { organisation: body.service_point, jurisdiction: from };
  const counter = counterOf(ports.network, who, dayAt(at, ZONE));
  if (!counter.ok) return counter.error.code;
  if (counter.value.institution !== body.institution) return 'organisation.not_a_point';
  if (body.text_version !== APPLICATION_TEXT.version) return 'consent.text_unknown';
  const by = { ...body.by, ...who };
  const look = { by, purpose: 'handover', at } as const;
  const found = await findByPseudonyms(session, from, [body.pseudonym], look);
  const person = found.get(body.pseudonym);
  if (person?.birth_date.equals(body.birth_date) !== true) return 'person.not_found';
  return person.died_on === null ? person : 'person.died';
}

/** The same application again: the same answer. One of another side or person under this name is refused. */
async function tellAgain(
  session: Session,
  ports: HandoverPorts,
  of: {
    readonly known: Handover;
    readonly person: Person;
    readonly message: Received<RequestBody>;
  },
): Promise<void> {
  const { known, person, message } = of;
  const isSame = known.side === message.from && known.person_id === person.person_id;
  if (isSame) return tellHospital(session, ports, known, person, message.id);
  const refused = { request: message.body, code: 'handover.not_found', in_reply_to: message.id };
  await refuseRequest(session, ports, message.from, refused);
}

async function verified(
  session: Session,
  ports: HandoverPorts,
  of: { readonly person: Person; readonly message: Received<RequestBody> },
): Promise<Handover> {
  const { body, from, sent_at, received_at } = of.message;
  const place = {
    institution: body.institution,
    service_point: body.service_point,
    clinic: body.clinic,
    appointment_day: day(body.appointment_day),
  };
  const { handover_id, lives_in_area, text_version } = body;
  const { person_id } = of.person;
  const asked = { person_id, handover_id, ...place, lives_in_area };
  const { finding, appointment } = await verifyHandover(session, ports, asked);
  return {
    ...asked,
    ...finding,
    side: from,
    appointment_id: appointment?.appointment_id ?? null,
    hospital: appointment?.hospital ?? null,
    text_version,
    applied_through: 'desk',
    applied_by: `${from} ${body.service_point} ${body.by.subject}`,
    applied_at: earlier(sent_at, received_at),
    revision: 1,
    decided_by: null,
    decided_at: finding.state === 'WAITING' ? null : received_at,
    visited_on: null,
    encounter_id: null,
    note_id: null,
  };
}

/** When the patient applied, by the hospital's clock, which may run ahead of ours but proves nothing then. */
function earlier(one: Instant, other: Instant): Instant {
  return one.epochMilliseconds < other.epochMilliseconds ? one : other;
}
