import { millisText } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AttachedServer } from './attached-server.ts';
import type { AttachedPorts } from './ports.ts';

/** Writes into the trail what of a person a server gave to whom, before it is shown. */
export async function auditLook(
  { audit, clock }: Pick<AttachedPorts, 'audit' | 'clock'>,
  of: {
    readonly principal: Principal;
    readonly person_id: string;
    readonly purpose: string;
    readonly server: AttachedServer;
    readonly resource_type: string;
    readonly missing: readonly Fault[];
    readonly amount: number;
    readonly request_id: string;
  },
): Promise<void> {
  const { principal, person_id, purpose, server, resource_type, missing, amount, request_id } = of;
  await audit([
    {
      person_id,
      at: millisText(clock.now()),
      subject: principal.subject,
      role: principal.role,
      organisation: principal.organisation,
      jurisdiction: principal.jurisdiction,
      purpose,
      interaction: 'read-attached',
      resource_type,
      resource_id: server.name,
      outcome: amount > 0 ? 'done' : (missing[0]?.code ?? 'done'),
      amount,
      request_id,
    },
  ]);
}
