import type { Static } from 'typebox';
import type { MessageHandler, Received, Send } from '../../exchange/index.ts';
import { compareDays, day, dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import { findByPseudonyms } from '../../people/persons/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import { type ConsentPorts, giveJoiningConsent } from './give-consent.ts';
import { checkVersion } from './joining-text.ts';
import { CONSENT_DECIDED, CONSENT_GIVEN } from './messages.ts';
import { writeAnswer } from './request-store.ts';

export interface ConsentHandlerPorts extends ConsentPorts {
  readonly network: Network;
  readonly send: Send;
}

type Given = Static<typeof CONSENT_GIVEN.schema>;

/** Handlers of both sides: the home side records what a counter sent, the counter's side keeps the answer. */
export function consentHandlers(
  ports: ConsentHandlerPorts,
): readonly [
  MessageHandler<typeof CONSENT_GIVEN.schema>,
  MessageHandler<typeof CONSENT_DECIDED.schema>,
] {
  return [
    { of: CONSENT_GIVEN, handle: (session, message) => answer(session, ports, message) },
    {
      of: CONSENT_DECIDED,
      handle: async (session, { body, received_at }) => {
        const isKept = await writeAnswer(session, { ...body, decided_at: received_at.toString() });
        if (!isKept) throw new Error(`no consent request ${body.request_id} waits for an answer`);
      },
    },
  ];
}

async function answer(
  session: Session,
  ports: ConsentHandlerPorts,
  message: Received<Given>,
): Promise<void> {
  const recorded = await record(session, ports, message);
  await ports.send(session, {
    to: message.from,
    of: CONSENT_DECIDED,
    in_reply_to: message.id,
    body: {
      request_id: message.body.request_id,
      state: recorded.ok ? 'RECORDED' : 'REFUSED',
      reason: recorded.ok
        ? null
        : { code: recorded.error.code, facts: { ...recorded.error.facts } },
    },
  });
}

async function record(
  session: Session,
  ports: ConsentHandlerPorts,
  { body, from, received_at }: Received<Given>,
): Promise<Result<null, Fault>> {
  const given_on = day(body.given_on);
  if (compareDays(given_on, dayAt(received_at, ZONE)) > 0) {
    return no(fault('request.invalid', { field: 'given_on', problem: body.given_on }, 'given_on'));
  }
  const who = { organisation: body.service_point, jurisdiction: from };
  const counter = counterOf(ports.network, who, given_on);
  if (!counter.ok) return counter;
  const version = checkVersion(body.text_version, given_on);
  if (!version.ok) return version;
  const look = { by: { ...body.by, ...who }, purpose: 'consent', at: received_at } as const;
  const found = await findByPseudonyms(session, from, [body.pseudonym], look);
  const person = found.get(body.pseudonym);
  if (person?.birth_date.equals(body.birth_date) !== true) return no(fault('person.not_found'));
  if (person.died_on !== null) return no(fault('person.died'));
  await giveJoiningConsent(session, ports, {
    person_id: person.person_id,
    from: given_on,
    to: null,
    text_version: version.value,
    channel: 'counter',
    recorded_in: from,
    recorded_through: body.service_point,
    recorded_by: body.by.subject,
  });
  return ok(null);
}
