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
  const today = dayAt(at, ZONE);
  const document = readDocument(asked.document, today, { at: 'document.number' });
  if (!document.ok) return document;
  const request_id = newId(ports.clock, ports.random);
  const { institution, node } = ports;
  const asked_at = millisText(at);
  const { masked } = document.value;
  const { home, record_types, purpose, reason } = asked;
  if (home === node) {
    const look = { by: principal, purpose: 'consent', at } as const;
    const person = await findByDocument(session, document.value, look);
    if (person === null || !person.birth_date.equals(asked.birth_date)) {
      return no(fault('person.not_found', {}, 'document.number'));
    }
    if (person.died_on !== null) return no(fault('person.died'));
    const { person_id } = person;
    const by = principal.subject;
    const terms = { institution, record_types, purpose, reason, by };
    const recorded = await recordRequest(session, ports, { request_id, person_id, ...terms });
    if (!recorded.ok) return recorded;
  } else {
    const key = ports.pair_keys.get(home);
    if (key === undefined) throw new Error(`no pair key for ${home}`);
    const body = {
      request_id,
      service_point: principal.organisation,
      pseudonym: documentPseudonym(key, document.value),
      birth_date: asked.birth_date.toString(),
      record_types: record_types === null ? null : [...record_types],
      purpose,
      reason,
      by: { subject: principal.subject },
    };
    await ports.send(session, { to: home, of: SHARING_REQUESTED, body });
  }
  const { subject } = principal;
  await insertAsked(session, {
    request_id,
    institution,
    home,
    masked,
    asked_by: subject,
    asked_at,
  });
  return ok(request_id);
}
