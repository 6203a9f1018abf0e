import { dayAt, millisText, type PlainDate } from '../../../../kernel/day.ts';
import type { ShownDocument } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import {
  documentPseudonym,
  findByDocument,
  type PairKeys,
  type ReadDocument,
  readDocument,
} from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Purpose } from '../../purpose.ts';
import type { SharingPorts } from '../ports.ts';
import { SHARING_REQUESTED } from '../receipts/messages.ts';
import { insertAsked } from './asked-store.ts';
import { recordRequest } from './record-request.ts';

/** What staff ask of the holder of a document that was shown to them. */
export interface AskedOf {
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly home: Jurisdiction;
  readonly record_types: readonly string[] | null;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** For whom the member of staff works, and the ports of asking. */
export interface RequestPorts extends SharingPorts {
  readonly pair_keys: PairKeys;
  readonly institution: string;
}

/**
 * Asks a person to share records with the institution of the sign-in: here at once, elsewhere by a message with a
 * pseudonym in place of the document. Gives the identifier of the request, which will be that of the consent.
 */
export async function requestSharing(
  session: Session,
  ports: RequestPorts,
  principal: Principal,
  asked: AskedOf,
): Promise<Result<string, Fault>> {
  const at = ports.clock.now();
  const document = readDocument(asked.document, dayAt(at, ZONE), { at: 'document.number' });
  if (!document.ok) return document;
  const request_id = newId(ports.clock, ports.random);
  const request = { ...asked, request_id, document: document.value };
  if (asked.home === ports.node) {
    const put = await askHere(session, ports, principal, request);
    if (!put.ok) return put;
  } else {
    await askElsewhere(session, ports, principal, request);
  }
  await insertAsked(session, {
    request_id,
    institution: ports.institution,
    home: asked.home,
    masked: document.value.masked,
    asked_by: principal.subject,
    asked_at: millisText(at),
  });
  return ok(request_id);
}

type ReadRequest = Omit<AskedOf, 'document'> & {
  readonly request_id: string;
  readonly document: ReadDocument;
};

async function askHere(
  session: Session,
  ports: RequestPorts,
  principal: Principal,
  request: ReadRequest,
): Promise<Result<null, Fault>> {
  const look = { by: principal, purpose: 'consent', at: ports.clock.now() } as const;
  const person = await findByDocument(session, request.document, look);
  if (person === null || !person.birth_date.equals(request.birth_date)) {
    return no(fault('person.not_found', {}, 'document.number'));
  }
  if (person.died_on !== null) return no(fault('person.died'));
  const { request_id, record_types, purpose, reason } = request;
  const { institution } = ports;
  const { person_id } = person;
  const said = { request_id, person_id, institution, record_types, purpose, reason };
  return recordRequest(session, ports, { ...said, by: principal.subject });
}

async function askElsewhere(
  session: Session,
  ports: RequestPorts,
  principal: Principal,
  request: ReadRequest,
): Promise<void> {
  const { home, request_id, record_types, purpose, reason } = request;
  const key = ports.pair_keys.get(home);
  if (key === undefined) throw new Error(`no pair key for ${home}`);
  const body = {
    request_id,
    service_point: principal.organisation,
    pseudonym: documentPseudonym(key, request.document),
    birth_date: request.birth_date.toString(),
    record_types: record_types === null ? null : [...record_types],
    purpose,
    reason,
    by: { subject: principal.subject },
  };
  await ports.send(session, { to: home, of: SHARING_REQUESTED, body });
}
