import { millisText } from '../../../kernel/day.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AuditEvent } from '../../trail/index.ts';
import { NOBODY } from '../record-types.ts';
import type { BulkPorts } from './bulk-ports.ts';

/** Who takes records out or brings them in. */
export type BulkActor = Pick<Principal, 'subject' | 'role' | 'organisation' | 'jurisdiction'>;

/**
 * Writes into the trail whose records a stretch of an export or import held, before it goes out or is committed: one
 * event for each person.
 */
export async function auditBulk(
  { audit, clock }: Pick<BulkPorts, 'audit' | 'clock'>,
  of: {
    readonly actor: BulkActor;
    readonly interaction: 'export' | 'import';
    readonly purpose: string;
    readonly resource_type: string;
    readonly resource_id: string;
    readonly request_id: string;
    /** How many resources of each person. */
    readonly amounts: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const { actor, amounts, interaction, purpose, resource_type, resource_id, request_id } = of;
  const events = [...amounts].map(
    ([person_id, amount]): AuditEvent => ({
      person_id,
      at: millisText(clock.now()),
      subject: actor.subject,
      role: actor.role,
      organisation: actor.organisation,
      jurisdiction: actor.jurisdiction,
      purpose,
      interaction,
      resource_type,
      resource_id,
      outcome: 'done',
      amount,
      request_id,
    }),
  );
  // Directory entries beside somebody's records are no look at anybody.
  await audit(events.length > 1 ? events.filter((one) => one.person_id !== NOBODY) : events);
}
