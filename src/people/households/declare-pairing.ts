import type { Send } from '../../exchange/index.ts';
import { type Clock, compareDays, dayAt, type PlainDate } from '../../kernel/day.ts';
import type { ShownDocument } from '../../kernel/documents/document.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import { counterOf } from '../care/index.ts';
import {
  documentPseudonym,
  findByDocument,
  type Look,
  type PairKeys,
  type ReadDocument,
  readDocument,
} from '../persons/index.ts';
import { type DecidePorts, decidePairing } from './decide-pairing.ts';
import { PAIRING_DECLARED } from './messages.ts';
import type { PairingRequest } from './pairing.ts';
import { insertRequest } from './request-store.ts';

export interface DeclarePorts extends DecidePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly node: Jurisdiction;
  /** The side that keeps the accounts. */
  readonly home: Jurisdiction;
  readonly pair_keys: PairKeys;
  readonly network: Network;
  readonly send: Send;
}

export interface SpouseAtCounter extends ShownDocument {
  readonly birth_date: PlainDate;
}

/** What a clerk enters with both spouses at the counter. */
export interface CounterDeclaration {
  readonly first: SpouseAtCounter;
  readonly second: SpouseAtCounter;
  readonly both_present: boolean;
  readonly both_declare_marriage: boolean;
  readonly both_consent: boolean;
}

interface ReadDeclaration {
  readonly declared: CounterDeclaration;
  readonly first: ReadDocument;
  readonly second: ReadDocument;
  readonly request: PairingRequest;
}

/**
 * Takes a declaration at a counter, within the caller's transaction. At home it is decided at once; elsewhere it is
 * sent home, with pseudonyms in place of the documents, and the request waits in state `SENT`.
 */
export async function declarePairing(
  session: Session,
  ports: DeclarePorts,
  principal: Principal,
  declared: CounterDeclaration,
): Promise<Result<PairingRequest, Fault>> {
  const read = readDeclaration(ports, principal, declared);
  if (!read.ok) return read;
  return ports.node === ports.home
    ? decideHere(session, ports, principal, read.value)
    : sendHome(session, ports, principal, read.value);
}

function readDeclaration(
  ports: DeclarePorts,
  principal: Principal,
  declared: CounterDeclaration,
): Result<ReadDeclaration, Fault> {
  const { both_present, both_declare_marriage, both_consent } = declared;
  if (!both_present || !both_declare_marriage || !both_consent) {
    return no(fault('pairing.declaration_missing'));
  }
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  if (ports.node !== ports.home) {
    const counter = counterOf(ports.network, principal, today);
    if (!counter.ok) return counter;
  }
  const first = readDocument(declared.first, today, { at: 'first.number' });
  if (!first.ok) return first;
  const second = readDocument(declared.second, today, { at: 'second.number' });
  if (!second.ok) return second;
  const request: PairingRequest = {
    request_id: newId(ports.clock, ports.random),
    service_point: principal.organisation,
    first_masked: first.value.masked,
    second_masked: second.value.masked,
    declared_on: today,
    state: 'SENT',
    from: null,
    reason: null,
    requested_by: principal.subject,
    requested_at: at,
    decided_at: null,
  };
  return ok({ declared, first: first.value, second: second.value, request });
}

async function decideHere(
  session: Session,
  ports: DeclarePorts,
  principal: Principal,
  { declared, first, second, request }: ReadDeclaration,
): Promise<Result<PairingRequest, Fault>> {
  const look: Look = { by: principal, purpose: 'pairing', at: request.requested_at };
  const one = await findByDocument(session, first, look);
  if (one === null || compareDays(one.birth_date, declared.first.birth_date) !== 0) {
    return no(fault('person.not_found', {}, 'first'));
  }
  const other = await findByDocument(session, second, look);
  if (other === null || compareDays(other.birth_date, declared.second.birth_date) !== 0) {
    return no(fault('person.not_found', {}, 'second'));
  }
  const pairing = await decidePairing(session, ports, {
    pairing_id: request.request_id,
    person_ids: [one.person_id, other.person_id],
    from: request.declared_on,
    declared_in: ports.node,
    declared_through: principal.organisation,
    declared_by: principal.subject,
  });
  if (!pairing.ok) return pairing;
  const { from } = pairing.value;
  const paired = { ...request, state: 'PAIRED', from, decided_at: request.requested_at } as const;
  await insertRequest(session, paired);
  return ok(paired);
}

async function sendHome(
  session: Session,
  ports: DeclarePorts,
  principal: Principal,
  { declared, first, second, request }: ReadDeclaration,
): Promise<Result<PairingRequest, Fault>> {
  const key = ports.pair_keys.get(ports.home);
  if (key === undefined) throw new Error(`no pair key for ${ports.home}`);
  if (documentPseudonym(key, first) === documentPseudonym(key, second)) {
    return no(fault('pairing.self'));
  }
  await insertRequest(session, request);
  await ports.send(session, {
    to: ports.home,
    of: PAIRING_DECLARED,
    body: {
      request_id: request.request_id,
      service_point: request.service_point,
      declared_on: request.declared_on.toString(),
      first: {
        pseudonym: documentPseudonym(key, first),
        birth_date: declared.first.birth_date.toString(),
      },
      second: {
        pseudonym: documentPseudonym(key, second),
        birth_date: declared.second.birth_date.toString(),
      },
      both_present: true,
      both_declare_marriage: true,
      both_consent: true,
      by: {
        subject: principal.subject,
        role: principal.role === 'provider' ? 'provider' : 'clerk',
      },
    },
  });
  return ok(request);
}
