import type { Ask, Send } from '../../../exchange/index.ts';
import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { PairKeys } from '../../../people/persons/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { TransferBasisFor } from '../../transfers/index.ts';

/** What an institution's side needs to deposit. */
export interface TreatingPorts {
  readonly node: Jurisdiction;
  /** The side that keeps the record system. */
  readonly home: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly pair_keys: PairKeys;
  readonly network: Network;
  readonly ask: Ask;
  readonly send: Send;
  /** The gate in front of whatever leaves this side. */
  readonly transferBasisFor: TransferBasisFor;
}
