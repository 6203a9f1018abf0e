import type { AnalyteRow, ClinicalTables, UnitRow } from '../../../rulebook/index.ts';
import { exact, minus, over, plus, type Ratio, times } from './ratio.ts';

/** A unit with its size and offset as exact numbers. */
export interface Unit {
  readonly code: string;
  readonly kind: string;
  readonly size: Ratio;
  readonly offset: Ratio;
}

/** What a laboratory measures, with the units in which it is read. */
export interface Analyte {
  readonly id: string;
  readonly molar_mass: Ratio | null;
  readonly valence: Ratio | null;
  readonly read_in: readonly { readonly unit: Unit; readonly decimals: number }[];
}

/** The tables of units, ready to be looked into. */
export interface UnitBook {
  /** What a LOINC code measures; null where the table does not say. */
  analyteOf(loinc: string): Analyte | null;
  /** The unit that is written so and can be read for the analyte; null where there is none. */
  unitOf(written: string, analyte: Analyte): Unit | null;
}

const LOINC_MAX = 20;

/** Makes the book of the tables. */
export function unitBook({ units }: Pick<ClinicalTables, 'units'>): UnitBook {
  const rows = units.units.map(unitFrom);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const byWriting = new Map<string, Unit[]>();
  for (const [at, { code, also }] of units.units.entries()) {
    const unit = rows[at];
    for (const writing of unit === undefined ? [] : [code, ...also]) {
      byWriting.set(writing, [...(byWriting.get(writing) ?? []), unit as Unit]);
    }
  }
  const analytes = new Map<string, Analyte>();
  for (const row of units.analytes) {
    const analyte = analyteFrom(row, byCode);
    for (const code of row.loinc) analytes.set(code, analyte);
  }
  return {
    analyteOf: (loinc) => (loinc.length > LOINC_MAX ? null : (analytes.get(loinc) ?? null)),
    unitOf: (written, analyte) => {
      const [first] = analyte.read_in;
      const found = byWriting.get(written.trim()) ?? [];
      return found.find((unit) => first !== undefined && reach(unit, first.unit, analyte)) ?? null;
    },
  };
}

function unitFrom({ code, kind, size, offset }: UnitRow): Unit {
  return { code, kind, size: exact(size), offset: exact(offset) };
}

function analyteFrom(row: AnalyteRow, units: ReadonlyMap<string, Unit>): Analyte {
  return {
    id: row.id,
    molar_mass: row.molar_mass === null ? null : exact(row.molar_mass),
    valence: row.valence === null ? null : exact(String(row.valence)),
    read_in: row.read_in.flatMap(({ unit, decimals }) => {
      const found = units.get(unit);
      return found === undefined ? [] : [{ unit: found, decimals }];
    }),
  };
}

/** Whether a value in one unit can be told in the other. */
function reach(from: Unit, to: Unit, analyte: Analyte): boolean {
  return convert({ num: 0n, den: 1n }, from, to, analyte) !== null;
}

/**
 * A value in another unit, exactly; null where the units do not measure the same. Masses become amounts by the molar mass
 * of the analyte (g/mol), amounts become charges by its valence.
 */
export function convert(value: Ratio, from: Unit, to: Unit, analyte: Analyte): Ratio | null {
  const base = plus(times(value, from.size), from.offset);
  const there = acrossKinds(base, from.kind, to.kind, analyte);
  return there === null ? null : over(minus(there, to.offset), to.size);
}

function acrossKinds(base: Ratio, from: string, to: string, analyte: Analyte): Ratio | null {
  if (from === to) return base;
  const amount = amountOf(base, from, analyte);
  if (amount === null) return null;
  const { molar_mass, valence } = analyte;
  if (to === 'amount_concentration') return amount;
  if (to === 'mass_concentration' && molar_mass !== null) return times(amount, molar_mass);
  if (to === 'charge_concentration' && valence !== null) return times(amount, valence);
  return null;
}

/** mol/L of a concentration in the base of its kind. */
function amountOf(base: Ratio, kind: string, { molar_mass, valence }: Analyte): Ratio | null {
  if (kind === 'amount_concentration') return base;
  if (kind === 'mass_concentration' && molar_mass !== null) return over(base, molar_mass);
  if (kind === 'charge_concentration' && valence !== null) return over(base, valence);
  return null;
}
