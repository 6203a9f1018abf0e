import type { Instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { type Crossing, recordAuthority } from '../../transfers/index.ts';
import type { LinkScope } from '../link.ts';
import type { LinkPorts } from '../ports.ts';

/** A link as far as the law of transfers asks about it. */
interface CarriedPart {
  readonly link_id: string;
  readonly person_id: string;
  readonly institution: string;
  readonly scope: LinkScope;
}

/**
 * The crossing that a link is: the record authority of this side gives a summary to the institution. Null where the
 * institution is on this side, and nothing crosses.
 */
export function crossingOf(
  { node, network }: Pick<LinkPorts, 'node' | 'network'>,
  link: CarriedPart,
  out: {
    readonly act: 'link_opened' | 'packet_made';
    readonly bytes: number;
    readonly erase_at: Instant | null;
    readonly by: string;
  },
  side?: Jurisdiction,
): Crossing | null {
  const to = side ?? sideOf({ node, network }, link.institution);
  if (to === node) return null;
  const carriesGenomic = link.scope.sensitive_classes?.includes('genomic') ?? false;
  return {
    act: out.act,
    exporter: recordAuthority(node),
    importer: link.institution,
    to,
    categories: carriesGenomic ? ['summary', 'genomic'] : ['summary'],
    purpose: link.scope.purpose ?? 'treatment',
    subject: link.person_id,
    // Applying for the link is the consent to this one sharing.
    consent: `link ${link.link_id}`,
    amount: { items: 1, bytes: out.bytes },
    erase_at: out.erase_at,
    about: { type: 'link', id: link.link_id },
    by: out.by,
  };
}

/** On which side an institution stands; this one where the network does not know it. */
export function sideOf(
  { node, network }: Pick<LinkPorts, 'node' | 'network'>,
  institution: string,
): Jurisdiction {
  const point = network.service_points.find((one) => one.institution === institution);
  return point?.jurisdiction ?? node;
}
