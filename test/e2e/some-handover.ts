import { inject } from 'vitest';
import { dayAt, SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { ZONE } from '../../src/kernel/jurisdiction.ts';
import { callAs } from './nodes.ts';

/** A follow-up that was applied for at the hospital and that nobody's register knows: it waits for an officer. */
export async function someHandover(): Promise<string> {
  const body = {
    document: { document_type: 'hkid', number: syntheticHkid(1) },
    birth_date: '1951-03-08',
    clinic: 'surgery',
    appointment_day: dayAt(SYSTEM_CLOCK.now(), ZONE).add({ days: 5 }).toString(),
    lives_in_area: true,
    text_version: 'handover-1',
    expressed: true,
  };
  const asked = { path: '/api/data/handovers', body };
  const made = (await callAs(inject('environment'), 'szh-clerk', asked)) as { handover_id: string };
  return made.handover_id;
}

/** A follow-up that a patient applied for at home, with a copy of the record on its way. */
export async function ownHandover(name: string): Promise<void> {
  const environment = inject('environment');
  const path = '/api/data/own-handovers';
  const { appointments } = (await callAs(environment, name, { path: `${path}/appointments` })) as {
    appointments: { appointment_id: string }[];
  };
  const body = {
    appointment_id: appointments[0]?.appointment_id,
    institution: 'hku-shenzhen',
    lives_in_area: true,
    text_version: 'handover-1',
    expressed: true,
  };
  const { handover_id } = (await callAs(environment, name, { path, body })) as {
    handover_id: string;
  };
  await callAs(environment, name, { path: `${path}/${handover_id}/copy`, body: {} });
}
