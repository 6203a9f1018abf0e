import type { Send } from '../../exchange/index.ts';
import type { Clock, PlainDate } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Language } from '../../kernel/language.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { WindowBooks } from './window.ts';

/** What the room of statements needs from the node. */
export interface StatementPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly send: Send;
  readonly windows: WindowBooks;
  readonly scheme: string;
  /** Name of an institution for a reader; the code itself where it is not known. */
  institutionName(institution: string, language: Language): string;
  /** Name of the payer on advices. */
  readonly payer_name: string;
  /** Day on which a window's payment falls due, by the settlement calendar in law. */
  dueDay(month: string): PlainDate;
}
