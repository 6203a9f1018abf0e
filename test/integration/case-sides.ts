import { day, type PlainDate } from '../../src/kernel/day.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import type { CasePorts } from '../../src/people/cases/index.ts';
import { casesRoutes } from '../../src/people/cases/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import { type OpenSides, openSides } from './open-sides.ts';
import { hkidOf, request } from './people-sides.ts';

/** The demonstration elder of whom most cases are. */
export const ELDER = 11;
const PERSON = DEMO_ELDERS[ELDER - 1]?.person;
if (PERSON === undefined) throw new Error('there is no such elder');
export const PERSON_ID = PERSON.person_id;

type Periods = Awaited<ReturnType<CasePorts['standingsOf']>> extends ReadonlyMap<string, infer S>
  ? S extends { periods: infer P }
    ? P
    : never
  : never;

/** What the tests put on record of the person at a side. */
export type Records = Partial<Record<Jurisdiction, Periods>>;

/** A period as a register has it. */
export function period(
  side: Jurisdiction,
  [from, to]: readonly [string, string | null],
  more: Partial<Periods[number]> = {},
): Periods[number] {
  return {
    kind: 'employment',
    side,
    place: null,
    scheme: null,
    from: day(from),
    to: to === null ? null : day(to),
    evidence: 'insurance_record',
    evidence_reference: null,
    ...more,
  };
}

export interface CaseBed extends OpenSides {
  readonly records: Records;
  /** Sides that run a declared trial. */
  readonly trials: Set<Jurisdiction>;
  settle(): Promise<void>;
  ask(as: string, path: string, body?: object, key?: string): Promise<{ status: number; json: any }>;
}

const SIDE_OF: Readonly<Record<string, Jurisdiction>> = {
  ho: 'HK',
  lam: 'HK',
  hk: 'HK',
  chan: 'HK',
  gd: 'GD',
  tan: 'GD',
  zs: 'GD',
  szh: 'GD',
  mo: 'MO',
  vong: 'MO',
};
