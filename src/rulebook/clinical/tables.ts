import type { PlainDate } from '../../kernel/day.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Grade } from '../law.ts';

/** Where the rows of a table come from, and how sure that is. */
export interface TableSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly grade: Grade;
}

/** What every table says of itself. */
export interface TableHead {
  /** The day on which its rows were last looked through. */
  readonly as_of: PlainDate;
  readonly sources: readonly TableSource[];
}

/** A unit by its UCUM code: `base = size × value + offset`, as exact decimals or fractions. */
export interface UnitRow {
  readonly code: string;
  readonly kind: string;
  readonly size: string;
  readonly offset: string;
  /** Other ways in which laboratories write it. */
  readonly also: readonly string[];
}

/** What a laboratory measures, and the units in which it is read. */
export interface AnalyteRow {
  readonly id: string;
  readonly loinc: readonly string[];
  /** g/mol; null where no amount of substance is told. */
  readonly molar_mass: string | null;
  /** Charge of the ion; null where it has none. */
  readonly valence: number | null;
  readonly read_in: readonly { readonly unit: string; readonly decimals: number }[];
  readonly source: string;
}

/** An active substance with its codes of the fifth level of ATC. */
export interface SubstanceRow {
  readonly id: string;
  readonly atc: readonly string[];
  readonly names: Texts;
}

/** A system of codes with the names that are known of it. */
export interface TermSystem {
  readonly url: string;
  readonly name: string;
  /** Whether a code without a name may be read by its category. */
  readonly by_category: boolean;
  readonly terms: ReadonlyMap<string, Texts>;
}

/** A word that both places write differently. */
export interface WordPair {
  readonly 'zh-Hant-HK': string;
  readonly 'zh-Hans-CN': string;
}

/** Everything by which a clinical document is read: dated tables with sources. */
export interface ClinicalTables {
  readonly units: TableHead & {
    readonly units: readonly UnitRow[];
    readonly analytes: readonly AnalyteRow[];
  };
  readonly substances: TableHead & { readonly substances: readonly SubstanceRow[] };
  readonly terms: TableHead & { readonly systems: ReadonlyMap<string, TermSystem> };
  readonly chinese: TableHead & { readonly words: readonly WordPair[] };
  /** Digest of all of them: with it a reading can be made again. */
  readonly digest: string;
}
