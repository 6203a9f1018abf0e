import type { Clock, PlainDate } from '../../kernel/day.ts';
import { dayAt } from '../../kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { LawBook } from '../law-archive/index.ts';
import type { Signatory } from './change.ts';

/** What changing the law of a node needs from outside. */
export interface ChangePorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly law_book: LawBook;
}

/** The day it is at the node. */
export function todayOf(ports: Pick<ChangePorts, 'clock'>): PlainDate {
  return dayAt(ports.clock.now(), ZONE);
}

/** An officer as acts are signed. */
export function signatoryOf(principal: Principal): Signatory {
  const { subject, display_name: name, organisation } = principal;
  return { subject, name, organisation };
}
