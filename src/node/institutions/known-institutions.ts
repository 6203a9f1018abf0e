import { deemedRecipients, type Recipient } from '../../data/records/index.ts';
import { dayAt } from '../../kernel/day.ts';
import { JURISDICTIONS, ZONE } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import { PERSONAL_ACCOUNT, pointName } from '../../people/care/index.ts';
import type { NodePorts } from '../node-ports.ts';

type KnownBy = Pick<NodePorts, 'network' | 'institutions'>;

/**
 * Institutions with which records can be shared: those of the network, those that the law of a side names today, and those
 * that the installation names.
 */
export function recipientsOf(
  ports: KnownBy & Pick<NodePorts, 'rulebook' | 'clock'>,
): (institution: string) => Recipient | null {
  const { network, institutions, rulebook, clock } = ports;
  const known = new Map<string, Recipient>(
    institutions.map(({ code, side, name }) => [code, { side, name }]),
  );
  for (const { institution, jurisdiction: side, institution_name: name } of network.service_points)
    known.set(institution, { side, name });
  const inLaw = (institution: string): Recipient | null => {
    const on = dayAt(clock.now(), ZONE);
    for (const side of JURISDICTIONS) {
      const name = deemedRecipients(rulebook, side, on).get(institution);
      if (name !== undefined) return { side, name };
    }
    return null;
  };
  return (institution) => known.get(institution) ?? inLaw(institution);
}

/** Names for texts of those for whom sign-ins work: service points, what the installation names, and people themselves. */
export function organisationNames({ network, institutions }: KnownBy) {
  const names = new Map<string, Texts>([['self', PERSONAL_ACCOUNT]]);
  for (const { code, name } of institutions) names.set(code, name);
  return (code: string): Texts | null => pointName(network, code) ?? names.get(code) ?? null;
}
