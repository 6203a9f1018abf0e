import { dayAt, type Instant } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { counterOf, institutionOf } from '../../../../people/care/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import type { SharingPorts } from '../ports.ts';

/**
 * The institution for which staff of another side speak. A side speaks for its own institutions only
 * (`sharing.institution_unknown`), and a service point must be in use (`organisation.*`).
 */
export function institutionOfSide(
  ports: Pick<SharingPorts, 'recipientOf'> & { readonly network: Network },
  of: { readonly organisation: string; readonly jurisdiction: Jurisdiction },
  at: Instant,
): Result<string, Fault> {
  const { network } = ports;
  const institution = institutionOf(network, of);
  if (network.point(of.organisation) !== null) {
    const counter = counterOf(network, of, dayAt(at, ZONE));
    if (!counter.ok) return counter;
  }
  return ports.recipientOf(institution)?.side === of.jurisdiction
    ? ok(institution)
    : no(fault('sharing.institution_unknown', { institution }));
}
