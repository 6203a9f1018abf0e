import { createHash } from 'node:crypto';
import { compareDays, dayAt, millisText, startOf } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { must, wholeOrNothing } from '../../../people/cases/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { HOSPITAL_AUTHORITY } from '../../records/index.ts';
import { appendEvents } from '../../trail/index.ts';
import type { Handover } from '../handover.ts';
import { daysOf } from '../handover-law.ts';
import { COPY_ENDED, COPY_GIVEN, INLINE_BYTES } from '../messages.ts';
import type { CopyScope, HandoverPorts } from '../ports.ts';
import { copiesOf, endCopy, type GivenCopy, insertCopy } from './store/copy-store.ts';
import { findHandover } from './store/home-store.ts';

export type NewCopy = Omit<GivenCopy, 'ended_at' | 'ended_why' | 'erased_at' | 'opened'>;

/**
 * Lets a copy of the record go to the hospital of one hand-over: gate, consent, copy and message in one transaction. Fails
 * with `handover.*`, `sharing.period`, what the gate says, or why no copy could be made.
 */
export async function giveCopy(
  ports: HandoverPorts,
  principal: Principal,
  asked: { readonly handover_id: string; readonly scope: CopyScope },
): Promise<Result<NewCopy, Fault>> {
  const { care_from, care_to } = asked.scope;
  if (care_from !== null && care_to !== null && compareDays(care_from, care_to) >= 0) {
    return no(fault('sharing.period', {}, 'care_to'));
  }
  const ready = await readyFor(ports.database, ports, principal, asked.handover_id);
  if (!ready.ok) return ready;
  // Made before the transaction: reading a whole record takes a connection of its own.
  const bytes = await ports.recordCopy(ready.value.handover.person_id, asked.scope);
  if (!bytes.ok) return bytes;
  return wholeOrNothing(ports.database, async (session) => {
    await findHandover(session, asked.handover_id, 'lock');
    const still = must(await readyFor(session, ports, principal, asked.handover_id));
    return giveNow(session, ports, principal, { ...still, ...asked, bytes: bytes.value });
  });
}

interface Ready {
  readonly handover: Handover;
  readonly erase_on: GivenCopy['erase_on'];
}

/** The own hand-over that a copy may go along with now, and the end of the copy. */
async function readyFor(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  handover_id: string,
): Promise<Result<Ready, Fault>> {
  const handover = await findHandover(session, handover_id);
  if (handover === null || handover.person_id !== principal.person_id) {
    return no(fault('handover.not_found'));
  }
  const erase_on = eraseOn(ports, handover);
  if (!erase_on.ok) return erase_on;
  const isOver = compareDays(dayAt(ports.clock.now(), ZONE), erase_on.value) >= 0;
  if (handover.state !== 'VERIFIED' || isOver) return no(fault('handover.not_verified'));
  const copies = await copiesOf(session, handover.person_id, [handover_id]);
  if (copies.some(({ ended_at }) => ended_at === null)) return no(fault('handover.copy_given'));
  return ok({ handover, erase_on: erase_on.value });
}

/** All of it or nothing: a fault of the consent or the gate undoes what was written before it. */
async function giveNow(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  of: Ready & { readonly scope: CopyScope; readonly bytes: Uint8Array },
): Promise<NewCopy> {
  const { subject } = principal;
  const { handover, erase_on, scope, bytes } = of;
  const { person_id, handover_id, institution, side } = handover;
  const copy_id = newId(ports.clock, ports.random);
  const until = startOf(erase_on, ZONE);
  const given = { person_id, institution, scope, until, given_by: subject };
  const consent_id = must(await ports.consents.give(session, given));
  must(
    await ports.mayCross(session, {
      act: 'handover_sent',
      exporter: HOSPITAL_AUTHORITY,
      importer: institution,
      to: side,
      categories: ['summary'],
      purpose: 'treatment',
      subject: person_id,
      consent: `sharing ${consent_id}`,
      amount: { items: 1, bytes: bytes.length },
      erase_at: until,
      about: { type: 'handover', id: handover_id },
      by: subject,
    }),
  );
  const copy: NewCopy = {
    person_id,
    handover_id,
    copy_id,
    consent_id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    erase_on,
    given_by: subject,
    given_at: ports.clock.now(),
  };
  await sendCopy(session, ports, { side, copy, bytes });
  await appendEvents(session, [
    {
      person_id,
      by: principal,
      at: millisText(copy.given_at),
      interaction: 'export',
      resource_type: 'Bundle',
      resource_id: copy_id,
      basis: 'consent',
      basis_id: consent_id,
    },
  ]);
  return copy;
}

function eraseOn({ rulebook }: HandoverPorts, { appointment_day }: Handover) {
  const days = daysOf(rulebook, 'copy_days_after_appointment', appointment_day);
  return days.ok ? ok(appointment_day.add({ days: days.value + 1 })) : days;
}

async function sendCopy(
  session: Session,
  { send }: HandoverPorts,
  of: { readonly side: Handover['side']; readonly copy: NewCopy; readonly bytes: Uint8Array },
): Promise<void> {
  const { side, copy, bytes } = of;
  const isSmall = bytes.length <= INLINE_BYTES;
  await insertCopy(session, copy, isSmall ? null : bytes);
  const { handover_id, copy_id, sha256, size, erase_on } = copy;
  const content = isSmall ? Buffer.from(bytes).toString('base64') : null;
  await send(session, {
    to: side,
    of: COPY_GIVEN,
    body: { handover_id, copy_id, sha256, size, erase_on: erase_on.toString(), content },
  });
}

/**
 * Takes the leave back, within the caller's transaction: the consent ends now, and the hospital is told to erase the
 * copy. Fails with `handover.not_found` or `handover.copy_none`.
 */
export async function takeCopyBack(
  session: Session,
  ports: HandoverPorts,
  principal: Principal,
  handover_id: string,
): Promise<Result<null, Fault>> {
  const handover = await findHandover(session, handover_id, 'lock');
  if (handover === null || handover.person_id !== principal.person_id) {
    return no(fault('handover.not_found'));
  }
  const copies = await copiesOf(session, handover.person_id, [handover_id]);
  const open = copies.find(({ ended_at }) => ended_at === null);
  if (open === undefined) return no(fault('handover.copy_none'));
  const { person_id, consent_id } = open;
  await ports.consents.end(session, { person_id, consent_id, by: principal.subject });
  await endAndTell(session, ports, { copy: open, side: handover.side, why: 'withdrawn' });
  return ok(null);
}

/** Ends a copy and tells the hospital, once. */
export async function endAndTell(
  session: Session,
  { send, clock }: HandoverPorts,
  of: {
    readonly copy: Pick<GivenCopy, 'person_id' | 'handover_id' | 'copy_id'>;
    readonly side: Handover['side'];
    readonly why: 'withdrawn' | 'over';
  },
): Promise<boolean> {
  const { copy, side, why } = of;
  if (!(await endCopy(session, copy, { why, at: clock.now() }))) return false;
  const { handover_id, copy_id } = copy;
  await send(session, { to: side, of: COPY_ENDED, body: { handover_id, copy_id, why } });
  return true;
}
