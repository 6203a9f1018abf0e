import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import { formatMinor } from '../../../kernel/money.ts';
import { type Person, pseudonymsOf } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Handover } from '../handover.ts';
import { HANDOVER_TOLD, type RequestBody, type ToldBody, VISIT_DECIDED } from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';

/** Tells the hospital where a hand-over stands; of a person who applied at home also how to know them again. */
export async function tellHospital(
  session: Session,
  ports: Pick<HandoverPorts, 'send'>,
  handover: Handover,
  person: Person,
  in_reply_to?: string,
): Promise<void> {
  const patient =
    handover.applied_through === 'person' ? await patientOf(session, handover, person) : null;
  const body: ToldBody = {
    handover_id: handover.handover_id,
    revision: handover.revision,
    institution: handover.institution,
    service_point: handover.service_point,
    clinic: handover.clinic,
    appointment_day: handover.appointment_day.toString(),
    state: handover.state,
    reasons: handover.reasons.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    hospital: handover.hospital,
    is_exempt: handover.is_exempt,
    fee: feeJson(handover.fee),
    period_ends_on: handover.period_ends_on?.toString() ?? null,
    patient,
  };
  await ports.send(session, {
    to: handover.side,
    of: HANDOVER_TOLD,
    body,
    ...(in_reply_to !== undefined && { in_reply_to }),
  });
}

/** Refuses an application of which nothing is kept: nobody of the register, or a desk that is none. */
export async function refuseRequest(
  session: Session,
  ports: Pick<HandoverPorts, 'send'>,
  to: Handover['side'],
  of: { readonly request: RequestBody; readonly code: string; readonly in_reply_to: string },
): Promise<void> {
  const { handover_id, institution, service_point, clinic, appointment_day } = of.request;
  await ports.send(session, {
    to,
    of: HANDOVER_TOLD,
    in_reply_to: of.in_reply_to,
    body: {
      handover_id,
      revision: 1,
      institution,
      service_point,
      clinic,
      appointment_day,
      state: 'REFUSED',
      reasons: [{ code: of.code, facts: {} }],
      hospital: null,
      is_exempt: false,
      fee: null,
      period_ends_on: null,
      patient: null,
    },
  });
}

async function patientOf(session: Session, { side, person_id }: Handover, person: Person) {
  const pseudonyms = (await pseudonymsOf(session, person_id)).get(side) ?? [];
  const masked = person.documents.at(-1)?.masked;
  return pseudonyms.length === 0 || masked === undefined
    ? null
    : { masked, pseudonyms: [...pseudonyms] };
}

function feeJson(fee: Handover['fee']): ToldBody['fee'] {
  if (fee === null) return null;
  return { currency: 'CNY', value: formatMinor(fee) };
}

/** Tells the person what became of an application. */
export async function tellPatient(
  session: Session,
  { notify, network }: Pick<HandoverPorts, 'notify' | 'network'>,
  handover: Handover,
): Promise<void> {
  if (handover.state !== 'VERIFIED' && handover.state !== 'REFUSED') return;
  const kind = handover.state === 'VERIFIED' ? 'handover_verified' : 'handover_refused';
  await notify(session, [
    {
      person_id: handover.person_id,
      kind,
      facts: {
        institution: institutionName(network, handover.institution),
        day: { day: handover.appointment_day.toString() },
      },
      about: { type: 'handover', id: handover.handover_id },
    },
  ]);
}

/** The name of an institution in four languages, or its code where the network does not know it. */
export function institutionName(network: HandoverPorts['network'], institution: string): Texts {
  const point = network.service_points.find((one) => one.institution === institution);
  const code = { 'zh-Hant-HK': institution, 'zh-Hans-CN': institution, en: institution };
  return point?.institution_name ?? { ...code, 'pt-MO': institution };
}

/** Sends what became of a report. */
export async function tellDecided(
  session: Session,
  { send }: Pick<HandoverPorts, 'send'>,
  of: {
    readonly to: Jurisdiction;
    readonly handover_id: string;
    readonly version: number;
    readonly code: string | null;
    readonly in_reply_to?: string;
  },
): Promise<void> {
  const { to, handover_id, version, code, in_reply_to } = of;
  await send(session, {
    to,
    of: VISIT_DECIDED,
    body: { handover_id, version, code },
    ...(in_reply_to !== undefined && { in_reply_to }),
  });
}
