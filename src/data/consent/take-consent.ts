import type { Send } from '../../exchange/index.ts';
import { dayAt, type PlainDate } from '../../kernel/day.ts';
import type { ShownDocument } from '../../kernel/documents/document.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import {
  documentPseudonym,
  findByDocument,
  type PairKeys,
  type ReadDocument,
  readDocument,
} from '../../people/persons/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { ConsentRequest } from './consent.ts';
import { type ConsentPorts, giveJoiningConsent } from './give-consent.ts';
import { checkVersion } from './joining-text.ts';
import { CONSENT_GIVEN } from './messages.ts';
import { insertRequest } from './request-store.ts';

export interface TakeConsentPorts extends ConsentPorts {
  readonly node: Jurisdiction;
  /** The side that keeps the record system. */
  readonly home: Jurisdiction;
  readonly pair_keys: PairKeys;
  readonly network: Network;
  readonly send: Send;
}

/** What a clerk enters when a person joins at the counter. */
export interface CounterConsent {
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly text_version: string;
  readonly expressed: boolean;
}

interface ReadConsent {
  readonly given: CounterConsent;
  readonly document: ReadDocument;
  readonly request: ConsentRequest;
}

/**
 * Takes a joining consent at a counter, within the caller's transaction. At home it is recorded at once; elsewhere it
 * is sent home, with a pseudonym in place of the document, and the request waits in state `SENT`.
 */
export async function takeConsent(
  session: Session,
  ports: TakeConsentPorts,
  principal: Principal,
  given: CounterConsent,
): Promise<Result<ConsentRequest, Fault>> {
  const read = readConsent(ports, principal, given);
  if (!read.ok) return read;
  return ports.node === ports.home
    ? recordHere(session, ports, principal, read.value)
    : sendHome(session, ports, principal, read.value);
}

function readConsent(
  ports: TakeConsentPorts,
  principal: Principal,
  given: CounterConsent,
): Result<ReadConsent, Fault> {
  if (!given.expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const version = checkVersion(given.text_version, today);
  if (!version.ok) return version;
  if (ports.node !== ports.home) {
    const counter = counterOf(ports.network, principal, today);
    if (!counter.ok) return counter;
  }
  const document = readDocument(given.document, today, { at: 'document.number' });
  if (!document.ok) return document;
  const request: ConsentRequest = {
    request_id: newId(ports.clock, ports.random),
    service_point: principal.organisation,
    masked: document.value.masked,
    text_version: version.value,
    given_on: today,
    state: 'SENT',
    reason: null,
    requested_by: principal.subject,
    requested_at: at,
    decided_at: null,
  };
  return ok({ given, document: document.value, request });
}

async function recordHere(
  session: Session,
  ports: TakeConsentPorts,
  principal: Principal,
  { given, document, request }: ReadConsent,
): Promise<Result<ConsentRequest, Fault>> {
  const look = { by: principal, purpose: 'consent', at: request.requested_at } as const;
  const person = await findByDocument(session, document, look);
  if (person === null || !person.birth_date.equals(given.birth_date)) {
    return no(fault('person.not_found', {}, 'document.number'));
  }
  if (person.died_on !== null) return no(fault('person.died'));
  await giveJoiningConsent(session, ports, {
    person_id: person.person_id,
    from: request.given_on,
    to: null,
    text_version: request.text_version,
    channel: 'counter',
    recorded_in: ports.node,
    recorded_through: principal.organisation,
    recorded_by: principal.subject,
  });
  const recorded = { ...request, state: 'RECORDED', decided_at: request.requested_at } as const;
  await insertRequest(session, recorded);
  return ok(recorded);
}

async function sendHome(
  session: Session,
  ports: TakeConsentPorts,
  principal: Principal,
  { given, document, request }: ReadConsent,
): Promise<Result<ConsentRequest, Fault>> {
  const key = ports.pair_keys.get(ports.home);
  if (key === undefined) throw new Error(`no pair key for ${ports.home}`);
  await insertRequest(session, request);
  await ports.send(session, {
    to: ports.home,
    of: CONSENT_GIVEN,
    body: {
      request_id: request.request_id,
      service_point: request.service_point,
      given_on: request.given_on.toString(),
      text_version: request.text_version,
      pseudonym: documentPseudonym(key, document),
      birth_date: given.birth_date.toString(),
      expressed: true,
      by: {
        subject: principal.subject,
        role: principal.role === 'provider' ? 'provider' : 'clerk',
      },
    },
  });
  return ok(request);
}
