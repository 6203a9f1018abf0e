import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { Database } from '../../src/platform/postgres/index.ts';

/** The databases of the sides that take part; Hong Kong is home, and the mainland always takes part. */
export interface Books {
  readonly HK: Database;
  readonly GD: Database;
  readonly MO?: Database;
}

/** The sides that take part, with their databases. */
export function sidesOf(books: Books): readonly (readonly [Jurisdiction, Database])[] {
  return Object.entries(books) as (readonly [Jurisdiction, Database])[];
}
