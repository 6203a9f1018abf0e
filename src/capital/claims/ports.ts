import type { joinedOn as JoinedOn } from '../../data/consent/index.ts';
import type { Ask, Send } from '../../exchange/index.ts';
import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { pairingOn as PairingOn } from '../../people/households/index.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { findByPseudonyms as FindByPseudonyms, PairKeys } from '../../people/persons/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';

/** What the treating side needs to take claims in and to follow them. */
export interface TreatingPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly rulebook: Rulebook;
  /** For each other side the key of this pair of nodes. */
  readonly pair_keys: PairKeys;
  readonly send: Send;
}

/** What the home side needs to decide claims; the plain functions of the earlier flows' doors. */
export interface HomePorts extends TreatingPorts {
  readonly findByPseudonyms: typeof FindByPseudonyms;
  readonly pairingOn: typeof PairingOn;
  readonly joinedOn: typeof JoinedOn;
  readonly notify: Notify;
}

/** Everything the room needs from outside, bound once by the node. */
export interface ClaimPorts extends HomePorts {
  readonly ask: Ask;
}
