import type { KeyRing, Send } from '../../../exchange/index.ts';
import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import type { Notify } from '../../../people/notices/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';

/** An institution with which records can be shared. */
export interface Recipient {
  readonly side: Jurisdiction;
  readonly name: Texts;
}

/** What the acts of sharing need of the node. */
export interface SharingPorts {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly rulebook: Rulebook;
  readonly send: Send;
  readonly notify: Notify;
  /** The institution of this code; null where nobody knows it. */
  readonly recipientOf: (institution: string) => Recipient | null;
}

/** The same with the database, for routes. */
export interface SharingRoutePorts extends SharingPorts {
  readonly database: Database;
}
