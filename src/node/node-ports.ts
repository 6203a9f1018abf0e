import type { FolderSettings } from '../data/folder/index.ts';
import {
  createGate,
  type PreviewBasis,
  TRANSFER_LAW,
  type TransferBasisFor,
} from '../data/transfers/index.ts';
import { createSend, type Send } from '../exchange/index.ts';
import { fixedLawBook, type LawBook, type RulebookAt } from '../insight/law-archive/index.ts';
import type { Clock } from '../kernel/day.ts';
import type { Random } from '../kernel/id.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import { createNotify, type Notify } from '../people/notices/index.ts';
import { type PeriodLaw, periodLaw } from '../people/periods/index.ts';
import type { PairKeys } from '../people/persons/index.ts';
import type { Database } from '../platform/postgres/index.ts';
import { followingLaw, type Rulebook, type SchemeLaw } from '../rulebook/index.ts';
import type { Institution } from './institutions/read-institutions.ts';
import { pairingLaw } from './pairing-law.ts';
import { DEFAULT_FOLDER } from './serving/folder-settings.ts';

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
  /** The law with its archive and its changes; without it the rulebook stays as it is. */
  readonly law_book?: LawBook;
  /** Virus scanner and limits of files; no scanner and ordinary limits unless said. */
  readonly folder?: FolderSettings;
  /** Institutions and authorities that neither law nor network names; none unless said. */
  readonly institutions?: readonly Institution[];
  /** A declared trial of agreements that are not in force; none unless said. */
  readonly assume_agreement?: boolean;
}

/** The parts and the functions that several rooms share. */
export interface NodePorts extends NodeParts {
  readonly home: Jurisdiction;
  readonly folder: FolderSettings;
  readonly institutions: readonly Institution[];
  readonly law_book: LawBook;
  /** The law as it was known at a moment. */
  readonly rulebookAt: RulebookAt;
  readonly law: SchemeLaw;
  readonly network: Rulebook['network'];
  readonly send: Send;
  readonly notify: Notify;
  readonly pairing_law: ReturnType<typeof pairingLaw>;
  readonly period_law: PeriodLaw;
  /** The law of transfers between the sides, and the gate in front of whatever leaves this one. */
  readonly transfer_law: SchemeLaw;
  readonly transferBasisFor: TransferBasisFor;
  readonly previewBasis: PreviewBasis;
}

/** Makes what the rooms share from a node's parts. */
export function nodePorts(parts: NodeParts): NodePorts {
  const law_book = parts.law_book ?? fixedLawBook(parts.rulebook);
  const { rulebook, rulebookAt } = law_book;
  const law = followingLaw(() => rulebook.scheme(VOUCHERS));
  const transfer_law = followingLaw(() => rulebook.scheme(TRANSFER_LAW));
  return {
    ...parts,
    ...createGate({ ...parts, transfer_law }),
    transfer_law,
    law_book,
    rulebook,
    rulebookAt,
    home: HOME,
    folder: parts.folder ?? DEFAULT_FOLDER,
    institutions: parts.institutions ?? [],
    law,
    network: rulebook.network,
    send: createSend(parts),
    notify: createNotify(parts),
    pairing_law: pairingLaw(law),
    period_law: periodLaw(parts.rulebook),
  };
}
