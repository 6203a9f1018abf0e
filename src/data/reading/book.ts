import type { Language, Texts } from '../../kernel/language.ts';
import type { ClinicalTables } from '../../rulebook/index.ts';
import { type UnitBook, unitBook } from './units/unit-book.ts';
import type { ConvertScript } from './words/script.ts';

/** An active substance as the table names it. */
export interface KnownSubstance {
  readonly id: string;
  readonly atc: readonly string[];
  readonly names: Texts;
}

/** The tables, ready to be looked into for any number of readings. */
export interface ReadingBook {
  readonly tables: ClinicalTables;
  readonly units: UnitBook;
  /** By a code of ATC, or by an exact name in any of the languages, whatever its capitals. */
  substance(by: { readonly atc: string } | { readonly name: string }): KnownSubstance | null;
}

/** For whom a document is read, and with what. */
export interface Reader {
  readonly language: Language;
  readonly book: ReadingBook;
  /** Converts between the Chinese scripts; null shows sources in their own only. */
  readonly convert: ConvertScript | null;
}

/** Makes the book of the tables. */
export function readingBook(tables: ClinicalTables): ReadingBook {
  const byCode = new Map<string, KnownSubstance>();
  const byName = new Map<string, KnownSubstance>();
  for (const row of tables.substances.substances) {
    for (const code of row.atc) byCode.set(code, row);
    for (const name of Object.values(row.names)) byName.set(folded(name), row);
  }
  return {
    tables,
    units: unitBook(tables),
    substance: (by) => ('atc' in by ? byCode.get(by.atc) : byName.get(folded(by.name))) ?? null,
  };
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
