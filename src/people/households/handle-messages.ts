import type { Static } from 'typebox';
import type { MessageHandler, Received, Send } from '../../exchange/index.ts';
import { compareDays, dayAt, day as dayOf } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import { no, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import { counterOf } from '../care/index.ts';
import { findByPseudonyms, type Look } from '../persons/index.ts';
import { type DecidePorts, decidePairing } from './decide-pairing.ts';
import { PAIRING_DECIDED, PAIRING_DECLARED } from './messages.ts';
import type { Pairing } from './pairing.ts';
import { writeAnswer } from './request-store.ts';

export interface PairingHandlerPorts extends DecidePorts {
  readonly network: Network;
  readonly send: Send;
}

type Declared = Static<typeof PAIRING_DECLARED.schema>;

/** Handlers of both sides: the home side decides what a counter declared, the counter's side keeps the answer. */
export function pairingHandlers(
  ports: PairingHandlerPorts,
): readonly [
  MessageHandler<typeof PAIRING_DECLARED.schema>,
  MessageHandler<typeof PAIRING_DECIDED.schema>,
] {
  return [
    { of: PAIRING_DECLARED, handle: (session, message) => answer(session, ports, message) },
    {
      of: PAIRING_DECIDED,
      handle: async (session, { body, received_at }) => {
        const isKept = await writeAnswer(session, { ...body, decided_at: received_at.toString() });
        if (!isKept) throw new Error(`no pairing request ${body.request_id} waits for an answer`);
      },
    },
  ];
}

async function answer(
  session: Session,
  ports: PairingHandlerPorts,
  message: Received<Declared>,
): Promise<void> {
  const { body, from } = message;
  const decided = await decide(session, ports, from, message);
  await ports.send(session, {
    to: from,
    of: PAIRING_DECIDED,
    in_reply_to: message.id,
    body: {
      request_id: body.request_id,
      state: decided.ok ? 'PAIRED' : 'REFUSED',
      from: decided.ok ? decided.value.from.toString() : null,
      reason: decided.ok ? null : { code: decided.error.code, facts: { ...decided.error.facts } },
    },
  });
}

async function decide(
  session: Session,
  ports: PairingHandlerPorts,
  from: Jurisdiction,
  { body, received_at }: Received<Declared>,
): Promise<Result<Pairing, Fault>> {
  const declared_on = dayOf(body.declared_on);
  if (compareDays(declared_on, dayAt(received_at, ZONE)) > 0) {
    return no(fault('pairing.not_yet_allowed', { day: body.declared_on }));
  }
  const who = { organisation: body.service_point, jurisdiction: from };
  const counter = counterOf(ports.network, who, declared_on);
  if (!counter.ok) return counter;
  const look: Look = { by: { ...body.by, ...who }, purpose: 'pairing', at: received_at };
  const sent = [body.first, body.second] as const;
  const keys = sent.map(({ pseudonym }) => pseudonym);
  const found = await findByPseudonyms(session, from, keys, look);
  const [one, other] = sent.map(({ pseudonym, birth_date }) => {
    const person = found.get(pseudonym);
    return person?.birth_date.equals(birth_date) === true ? person : null;
  });
  if (!one) return no(fault('person.not_found', {}, 'first'));
  if (!other) return no(fault('person.not_found', {}, 'second'));
  return decidePairing(session, ports, {
    pairing_id: body.request_id,
    person_ids: [one.person_id, other.person_id],
    from: declared_on,
    declared_in: from,
    declared_through: body.service_point,
    declared_by: body.by.subject,
  });
}
