import type { Ask } from '../../../../exchange/index.ts';
import type { Clock } from '../../../../kernel/day.ts';
import type { Random } from '../../../../kernel/id.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { PairKeys } from '../../../../people/persons/index.ts';
import type { Database } from '../../../../platform/postgres/index.ts';
import type { Network, Rulebook } from '../../../../rulebook/index.ts';
import type { NoteReceipt, TransferBasisFor } from '../../../transfers/index.ts';
import type { Recipient, SharingRoutePorts } from '../ports.ts';

/** What looking across the boundary needs of the node, on either side. */
export interface ElsewherePorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly rulebook: Rulebook;
  readonly network: Network;
  readonly recipientOf: (institution: string) => Recipient | null;
  readonly ask: Ask;
  /** The gate in front of whatever leaves this side, and the receiving half of the register of processing. */
  readonly transferBasisFor: TransferBasisFor;
  readonly noteReceipt: NoteReceipt;
}

/** What the routes of institutions need. */
export type RecipientPorts = SharingRoutePorts & ElsewherePorts & { readonly pair_keys: PairKeys };
