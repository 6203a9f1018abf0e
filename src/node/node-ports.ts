import { createSend, type Send } from '../exchange/index.ts';
import type { Clock } from '../kernel/day.ts';
import type { Random } from '../kernel/id.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import { createNotify, type Notify } from '../people/notices/index.ts';
import type { PairKeys } from '../people/persons/index.ts';
import type { Database } from '../platform/postgres/index.ts';
import type { Rulebook, SchemeLaw } from '../rulebook/index.ts';
import { pairingLaw } from './pairing-law.ts';

/** The side that owns the voucher scheme: its register, its accounts, its decisions. */
export const HOME: Jurisdiction = 'HK';
export const VOUCHERS = 'hk.elderly_voucher';
/** The law of the records that people carry. */
export const CARRIED_RECORDS = 'hk.cross_boundary_record';

/** What a node is made of before its rooms are wired together. */
export interface NodeParts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
  readonly random: Random;
  readonly pair_keys: PairKeys;
}

/** The parts and the functions that several rooms share. */
export interface NodePorts extends NodeParts {
  readonly home: Jurisdiction;
  readonly law: SchemeLaw;
  readonly network: Rulebook['network'];
  readonly send: Send;
  readonly notify: Notify;
  readonly pairing_law: ReturnType<typeof pairingLaw>;
}

/** Makes what the rooms share from a node's parts. */
export function nodePorts(parts: NodeParts): NodePorts {
  const law = parts.rulebook.scheme(VOUCHERS);
  return {
    ...parts,
    home: HOME,
    law,
    network: parts.rulebook.network,
    send: createSend(parts),
    notify: createNotify(parts),
    pairing_law: pairingLaw(law),
  };
}
