import { dayAt, type PlainDate } from '../../../kernel/day.ts';
import type { ShownDocument } from '../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { counterOf } from '../../../people/care/index.ts';
import { documentPseudonym, readDocument } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { APPLICATION_TEXT } from '../consent-text.ts';
import { isClinic, pilotInstitutions } from '../handover-law.ts';
import { HANDOVER_REQUESTED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { type DeskHandover, insertDesk } from './desk-store.ts';

/** What a clerk enters with the patient at the desk. */
export interface DeskApplication {
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly clinic: string;
  readonly appointment_day: PlainDate;
  readonly lives_in_area: boolean;
  readonly text_version: string;
  readonly expressed: boolean;
}

/** A member of staff of the hospital, as messages name them. */
export function staffOf({ subject, role, organisation }: Principal) {
  return {
    subject,
    role: role === 'provider' ? ('provider' as const) : ('clerk' as const),
    organisation,
  };
}

/**
 * Takes an application at the desk of a hospital of the pilot and sends it home, within the caller's transaction. Fails
 * with the field that is not right, `consent.*`, or `organisation.*`.
 */
export async function requestHandover(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  asked: DeskApplication,
): Promise<Result<DeskHandover, Fault>> {
  const now = ports.clock.now();
  const today = dayAt(now, ZONE);
  const counter = counterOf(ports.network, principal, today);
  if (!counter.ok) return counter;
  const { institution } = counter.value;
  if (!pilotInstitutions(ports.rulebook, today).includes(institution)) {
    return no(fault('organisation.not_a_point'));
  }
  const wrong = askedProblem(asked);
  if (wrong !== null) return no(wrong);
  const document = readDocument(asked.document, today, { at: 'document.number' });
  if (!document.ok) return document;
  const key = ports.pair_keys.get(ports.home);
  if (key === undefined) throw new Error(`no pair key for ${ports.home}`);
  const pseudonym = documentPseudonym(key, document.value);
  const { clinic, appointment_day, lives_in_area, text_version } = asked;
  const made: DeskHandover = {
    handover_id: newId(ports.clock, ports.random),
    home: ports.home,
    institution,
    service_point: principal.organisation,
    clinic,
    appointment_day,
    hospital: null,
    masked: document.value.masked,
    pseudonyms: [pseudonym],
    state: 'SENT',
    revision: 0,
    reasons: [],
    is_exempt: false,
    fee: null,
    period_ends_on: null,
    opened_by: principal.subject,
    opened_at: now,
    told_at: null,
  };
  await insertDesk(session, made);
  await ports.send(session, {
    to: ports.home,
    of: HANDOVER_REQUESTED,
    body: {
      handover_id: made.handover_id,
      institution,
      service_point: made.service_point,
      clinic,
      appointment_day: appointment_day.toString(),
      pseudonym,
      birth_date: asked.birth_date.toString(),
      lives_in_area,
      text_version,
      agreed: true,
      by: staffOf(principal),
    },
  });
  return ok(made);
}

function askedProblem(asked: DeskApplication): Fault | null {
  if (!asked.expressed) return fault('consent.not_expressed', {}, 'expressed');
  const { text_version: version, clinic } = asked;
  const expected = APPLICATION_TEXT.version;
  if (version !== expected) {
    return fault('consent.text_unknown', { version, expected }, 'text_version');
  }
  if (isClinic(clinic)) return null;
  return fault('request.invalid', { field: 'clinic', problem: clinic }, 'clinic');
}
