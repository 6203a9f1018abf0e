import type { TSchema } from 'typebox';
import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { KeyRing } from '../keys/index.ts';
import type { MessageHandler, Send, Trust } from '../kinds/index.ts';
import type { ExchangeLimits, ExchangeLog } from '../peers/index.ts';

/** What receiving needs. */
export interface InboxPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly trust: Trust;
  readonly handlers: ReadonlyMap<string, MessageHandler<TSchema>>;
  readonly send: Send;
  readonly limits: ExchangeLimits;
  readonly log: ExchangeLog;
}
