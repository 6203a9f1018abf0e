import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { KeyRing } from '../keys/index.ts';
import type { Transport } from '../kinds/index.ts';
import type { ExchangeLimits, ExchangeLog } from '../peers/index.ts';

/** What delivering needs. */
export interface DeliveryPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly transport: Transport;
  readonly limits: ExchangeLimits;
  readonly log: ExchangeLog;
  /** Asked before every round: while true, nothing leaves. */
  readonly isPaused: () => Promise<boolean>;
  /** What is dated after the time that the clock shows stays where it is. */
  readonly sends_past_only: boolean;
}
