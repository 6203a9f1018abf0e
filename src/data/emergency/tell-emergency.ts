import { dayAt, type Instant } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { appendEvents } from '../trail/index.ts';
import type { Opening } from './opening/opening.ts';
import type { EmergencyPorts } from './ports.ts';

/** What happened to an opening, for the trail. */
export type EmergencyAct =
  | 'emergency.asked'
  | 'emergency.confirmed'
  | 'emergency.opened'
  | 'emergency.ended'
  | 'emergency.reviewed';

/** Writes an act, done or refused, into the trail of the person, within the caller's transaction. */
export async function recordAct(
  session: Session,
  of: {
    readonly by: Principal;
    readonly at: Instant;
    readonly person_id: string;
    readonly acts: readonly EmergencyAct[];
    readonly opening_id?: string;
    readonly outcome?: string;
  },
): Promise<void> {
  const { by, at, person_id, opening_id = '', outcome = 'done' } = of;
  const basis = opening_id === '' ? {} : ({ basis: 'emergency', basis_id: opening_id } as const);
  await appendEvents(
    session,
    of.acts.map((interaction) => ({
      person_id,
      by,
      at: at.toString(),
      interaction,
      purpose: interaction === 'emergency.reviewed' ? 'HOPERAT' : 'ETREAT',
      resource_type: 'Patient',
      resource_id: person_id,
      outcome,
      ...basis,
    })),
  );
}

/** Tells the person at once that the record is open. */
export async function tellOpened(
  session: Session,
  ports: EmergencyPorts,
  { person_id, opening_id, organisation, opened_at, ends_at }: Opening,
): Promise<void> {
  if (opened_at === null || ends_at === null) return;
  await ports.notify(session, [
    {
      person_id,
      kind: 'record_emergency_opened',
      facts: {
        point: ports.organisationName(organisation) ?? organisation,
        day: { day: dayAt(opened_at, ZONE).toString() },
        time: timeOf(opened_at),
        end_day: { day: dayAt(ends_at, ZONE).toString() },
        end_time: timeOf(ends_at),
      },
      about: { type: 'emergency', id: opening_id },
    },
  ]);
}

/** Tells the person what the officer found. */
export async function tellReviewed(
  session: Session,
  ports: EmergencyPorts,
  { person_id, opening_id, organisation, asked_at, review }: Opening,
): Promise<void> {
  await ports.notify(session, [
    {
      person_id,
      kind:
        review === 'JUSTIFIED' ? 'record_emergency_justified' : 'record_emergency_not_justified',
      facts: {
        point: ports.organisationName(organisation) ?? organisation,
        day: { day: dayAt(asked_at, ZONE).toString() },
      },
      about: { type: 'emergency', id: opening_id },
    },
  ]);
}

const timeOf = (at: Instant) => at.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);
