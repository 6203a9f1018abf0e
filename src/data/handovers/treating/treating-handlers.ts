import { createHash } from 'node:crypto';
import type { MessageHandler, Received } from '../../../exchange/index.ts';
import { day } from '../../../kernel/day.ts';
import { minor } from '../../../kernel/money.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import {
  COPY_ENDED,
  COPY_GIVEN,
  HANDOVER_TOLD,
  type ToldBody,
  VISIT_DECIDED,
} from '../messages.ts';
import type { HandoverPorts } from '../ports.ts';
import { insertDeskCopy } from './desk-copy-store.ts';
import { type DeskHandover, insertDesk, isDeskOf, writeTold } from './desk-store.ts';
import { eraseAndTell } from './erase-copies.ts';
import { writeDecided } from './visit-store.ts';

/** Writes where a hand-over stands; of a person who applied at home the hospital hears here for the first time. */
export function toldHandler(ports: HandoverPorts): MessageHandler<typeof HANDOVER_TOLD.schema> {
  return {
    of: HANDOVER_TOLD,
    handle: async (session, message) => {
      const { body, from, received_at } = message;
      const fee = body.fee === null ? null : minor(body.fee.value);
      const period_ends_on = body.period_ends_on === null ? null : day(body.period_ends_on);
      if (body.patient !== null) await announce(session, ports, message);
      await writeTold(
        session,
        { home: from, handover_id: body.handover_id },
        {
          ...body,
          fee,
          period_ends_on,
          told_at: received_at,
        },
      );
    },
  };
}

/** A desk that is none of this side's institutions is nobody's: it is not written. */
async function announce(
  session: Session,
  { network, node }: HandoverPorts,
  { body, from, received_at }: Received<ToldBody>,
): Promise<void> {
  const point = network.point(body.service_point);
  const isOurs = point?.jurisdiction === node && point.institution === body.institution;
  if (!isOurs || body.patient === null) return;
  const made: DeskHandover = {
    handover_id: body.handover_id,
    home: from,
    institution: body.institution,
    service_point: body.service_point,
    clinic: body.clinic,
    appointment_day: day(body.appointment_day),
    hospital: null,
    masked: body.patient.masked,
    pseudonyms: body.patient.pseudonyms,
    state: 'SENT',
    revision: 0,
    reasons: [],
    is_exempt: false,
    fee: null,
    period_ends_on: null,
    opened_by: 'person',
    opened_at: received_at,
    told_at: null,
  };
  await insertDesk(session, made);
}

/** Keeps the copy of a record for its visit. One that is not the announced one is fetched again. */
export const givenHandler: MessageHandler<typeof COPY_GIVEN.schema> = {
  of: COPY_GIVEN,
  handle: async (session, { body, from, received_at }) => {
    const { handover_id, copy_id, sha256, size, content } = body;
    if (!(await isDeskOf(session, { handover_id, home: from }))) {
      throw new Error(`no hand-over ${handover_id} of ${from} for a copy`);
    }
    const bytes = content === null ? null : Buffer.from(content, 'base64');
    const isWhole = bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256;
    const copy = {
      copy_id,
      handover_id,
      sha256,
      size,
      erase_on: day(body.erase_on),
      given_at: received_at,
    };
    await insertDeskCopy(session, copy, isWhole ? bytes : null);
  },
};

/** Erases a copy whose leave was taken back, and sends the proof. */
export function endedHandler(ports: HandoverPorts): MessageHandler<typeof COPY_ENDED.schema> {
  return {
    of: COPY_ENDED,
    handle: async (session, { body, from, received_at }) => {
      const { handover_id, copy_id } = body;
      await eraseAndTell(session, ports, { home: from, handover_id, copy_id }, received_at);
    },
  };
}

/** Writes what home decided about a report. */
export const decidedHandler: MessageHandler<typeof VISIT_DECIDED.schema> = {
  of: VISIT_DECIDED,
  handle: (session, { body, from, received_at }) => {
    const { handover_id, version, code } = body;
    return writeDecided(session, { home: from, handover_id, version }, { code, at: received_at });
  },
};
