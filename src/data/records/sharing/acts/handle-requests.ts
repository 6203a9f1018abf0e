import type { Static } from 'typebox';
import type { MessageHandler, Received } from '../../../../exchange/index.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, type Result } from '../../../../kernel/result.ts';
import { findByPseudonyms } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import { institutionOfSide } from '../elsewhere/institution-of-side.ts';
import type { SharingPorts } from '../ports.ts';
import { SHARING_DENIED, SHARING_REQUESTED } from '../receipts/messages.ts';
import { recordRequest } from './record-request.ts';

type Requested = Received<Static<typeof SHARING_REQUESTED.schema>>;
type Ports = SharingPorts & { readonly network: Network };

/** Puts before a person of this side what staff of another side ask. Nobody found is said, and nothing else. */
export function requestHandler(ports: Ports): MessageHandler<typeof SHARING_REQUESTED.schema> {
  return {
    of: SHARING_REQUESTED,
    handle: async (session, message) => {
      const recorded = await record(session, ports, message);
      if (recorded.ok) return;
      await ports.send(session, {
        to: message.from,
        of: SHARING_DENIED,
        in_reply_to: message.id,
        body: {
          consent_id: message.body.request_id,
          receipt: null,
          reason: recorded.error.code,
        },
      });
    },
  };
}

async function record(
  session: Session,
  ports: Ports,
  { from, body, received_at }: Requested,
): Promise<Result<null, Fault>> {
  const who = { organisation: body.service_point, jurisdiction: from };
  const institution = institutionOfSide(ports, who, received_at);
  if (!institution.ok) return institution;
  const look = {
    by: { subject: body.by.subject, role: 'provider', ...who },
    purpose: 'consent',
    at: received_at,
  } as const;
  const found = await findByPseudonyms(session, from, [body.pseudonym], look);
  const person = found.get(body.pseudonym);
  if (person?.birth_date.toString() !== body.birth_date || person.died_on !== null) {
    return no(fault('person.not_found'));
  }
  return recordRequest(session, ports, {
    request_id: body.request_id,
    person_id: person.person_id,
    institution: institution.value,
    record_types: body.record_types,
    purpose: body.purpose,
    reason: body.reason,
    by: body.by.subject,
  });
}
