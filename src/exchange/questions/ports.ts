import type { TSchema } from 'typebox';
import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { KeyRing } from '../keys/index.ts';
import type { QuestionHandler, Transport, Trust } from '../kinds/index.ts';
import type { ExchangeLimits, ExchangeLog } from '../peers/index.ts';

/** What asking and answering needs. */
export interface QuestionPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
  readonly trust: Trust;
  readonly transport: Transport;
  readonly questions: ReadonlyMap<string, QuestionHandler<TSchema, TSchema>>;
  readonly limits: ExchangeLimits;
  readonly log: ExchangeLog;
}
