import type { PlainDate } from '../kernel/day.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import { CURRENCIES, type Currency, type Minor } from '../kernel/money.ts';

/** How sure a value is, surest first; legend in `docs/reference/policy.md`. */
export const GRADES = ['official', 'secondary', 'derived', 'provisional'] as const;
export type Grade = (typeof GRADES)[number];

/** A named place where a value can be read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Units a parameter may have. Money units are the ISO codes and are held in minor units. */
export const UNITS = [
  ...CURRENCIES,
  'year',
  'month',
  'day',
  'count',
  'yes_no',
  'day_of_calendar',
  'rate',
  'code',
  'codes',
] as const;
export type Unit = (typeof UNITS)[number];

/** An exact fraction, for rates. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** A known value; `null` is the explicit "no limit" or "ended". */
export type Value = Minor | number | boolean | string | readonly string[] | Fraction | null;

/** Who changed a value of the law at a node, with whose approval: public acts are signed. */
export type ChangeMark = {
  readonly change_id: string;
  /** The day on which it was approved, `YYYY-MM-DD`. */
  readonly changed_on: string;
  readonly drafted_by: string;
  readonly approved_by: string;
};

/** One dated value of a parameter, in force from `from` until the next entry. */
export interface DatedValue {
  readonly from: PlainDate;
  /** `unknown` is a fact that was looked for and not found. */
  readonly value: Value | 'unknown';
  readonly grade: Grade;
  readonly sources: readonly Source[];
  readonly note: Texts | null;
  /** Null for a value that stands in the policy file. */
  readonly change: ChangeMark | null;
}

/** A state holds until the next entry, a monthly value for its calendar month only, an event happens on its day. */
export type ParameterKind = 'state' | 'monthly' | 'event';

export interface Parameter {
  readonly key: string;
  readonly label: Texts;
  readonly unit: Unit;
  readonly kind: ParameterKind;
  /** What the codes of a `code` or `codes` parameter mean; empty for other units. */
  readonly codes: ReadonlyMap<string, Texts>;
  /** Ascending by day. */
  readonly values: readonly DatedValue[];
}

/** A parameter looked up on a day: what it is and where that comes from, or why nobody can say. */
export type Settled<V extends Value = Value> =
  | { readonly known: true; readonly value: V; readonly entry: DatedValue }
  | {
      readonly known: false;
      readonly key: string;
      readonly why: 'unknown' | 'before_first' | 'no_row_for_month';
      /** One sentence that says what is missing. */
      readonly note: Texts;
    };

/** All dated law of one scheme. */
export interface SchemeLaw {
  readonly scheme: string;
  readonly title: Texts;
  readonly jurisdiction: Jurisdiction;
  readonly currency: Currency;
  /** Whom to ask when something is not settled. */
  readonly authority: Texts;
  /** SHA-256 of `canonical_text`; every decision stores it. */
  readonly digest: string;
  /** The whole law as canonical JSON: enough to rebuild this object years later with `lawFromCanonical`. */
  readonly canonical_text: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The state or monthly parameter on a day. Asking for a key that the file does not have is a bug and throws. */
  on(key: string, day: PlainDate): Settled;
  /** Entries of an event parameter in the half-open period `[from, to)`. */
  events(key: string, from: PlainDate, to: PlainDate): readonly DatedValue[];
  /** Days in `[from, to)` on which any state parameter changes, ascending. */
  epochs(from: PlainDate, to: PlainDate): readonly PlainDate[];
}

/** A department of a service point; `from: 'unknown'` is accepted with a pending flag, never silently. */
interface Department {
  readonly code: string;
  readonly name: Texts;
  readonly from: PlainDate | 'unknown';
  readonly to: PlainDate | null;
}

/** A place where vouchers may be used, with its dated designation. */
export interface ServicePoint {
  readonly service_point: string;
  readonly institution: string;
  readonly institution_name: Texts;
  readonly name: Texts;
  readonly jurisdiction: Jurisdiction;
  /** One of the nine mainland cities, such as `shenzhen`. */
  readonly city: string;
  readonly district: Texts | null;
  /** Legal track; figures of different tracks are never added silently. */
  readonly track: 'hku_szh' | 'gba_pilot';
  readonly batch: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly departments: readonly Department[];
  /** True where the published list of departments is incomplete. */
  readonly departments_incomplete: boolean;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  readonly note: Texts | null;
}

export interface Network {
  readonly digest: string;
  /** Names of all cities and departments by code. */
  readonly cities: ReadonlyMap<string, Texts>;
  readonly departments: ReadonlyMap<string, Texts>;
  readonly service_points: readonly ServicePoint[];
  point(service_point: string): ServicePoint | null;
  /** Points in use on a day. */
  on(day: PlainDate): readonly ServicePoint[];
}

/** Which party may send which kinds to which other party. */
export interface TrustRow {
  readonly from: Jurisdiction;
  readonly to: Jurisdiction;
  readonly kinds: readonly string[];
}

/** The policy files that a rulebook is read from: their texts by path below the folder. */
export type PolicyFiles = ReadonlyMap<string, string>;

/** Everything that was read from `policy/`. */
export interface Rulebook {
  readonly files: PolicyFiles;
  readonly digest: string;
  readonly schemes: ReadonlyMap<string, SchemeLaw>;
  /** A scheme that must be there; a missing one is a bug and throws. */
  scheme(id: string): SchemeLaw;
  readonly network: Network;
  readonly trust: readonly TrustRow[];
}

/** What is wrong in a policy file, with file, line and what would be right. */
export interface PolicyProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The name of a parameter that the law does not have, where that is the problem. */
  readonly unknown_key?: string;
}
