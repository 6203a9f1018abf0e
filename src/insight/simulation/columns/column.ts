import type { CaseShape, Fact } from '../../../schemes/case-shape.ts';
import { PLACES } from '../places.ts';

/** What a column of a file holds. */
export type ColumnKind = 'person' | 'day' | 'money' | 'count' | 'yes_no' | 'code' | 'list';

/** One column that a file of a scheme may have. */
export interface ColumnPlan {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What a code may be, or each code of a list; empty for other kinds. */
  readonly codes: readonly string[];
  /** A cell may be empty. */
  readonly is_optional: boolean;
  /** A file without the column is refused. */
  readonly is_needed: boolean;
}

type Stored = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** The values of a column as whole numbers, over memory that workers share. */
export interface Column extends ColumnPlan {
  readonly stored: Stored;
  /** Of a list column: each distinct list once; the column holds places in it. */
  readonly lists: (readonly number[] | readonly string[])[];
}

/** Rows of a file by column; `rows` of each array are in use. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

const frame = { codes: [], is_optional: false, is_needed: true } as const;
const PERSON: ColumnPlan = { ...frame, name: 'person', kind: 'person' };

/** The columns of a file of claims: who, when, where, and any fact of the scheme. */
export function claimColumns(shape: CaseShape): readonly ColumnPlan[] {
  const on: ColumnPlan = { ...frame, name: 'on', kind: 'day' };
  const codes = PLACES.filter((place) => place !== 'unstated');
  const place = { name: 'treated_in', kind: 'code', codes, is_optional: true, is_needed: false };
  return [PERSON, on, place as ColumnPlan, ...factColumns(shape)];
}

/** The columns of a file of persons: who, and any fact of the scheme that stays the same for all claims. */
export function personColumns(shape: CaseShape): readonly ColumnPlan[] {
  return [PERSON, ...factColumns(shape)];
}

function factColumns(shape: CaseShape): readonly ColumnPlan[] {
  return Object.entries(shape).map(([name, { kind, codes, is_optional }]) => {
    return {
      name,
      kind: KINDS[kind],
      codes: Object.keys(codes),
      is_optional,
      is_needed: false,
    };
  });
}

const KINDS: Readonly<Record<Fact['kind'], ColumnKind>> = {
  yes_no: 'yes_no',
  money: 'money',
  count: 'count',
  counts: 'list',
  day: 'day',
  code: 'code',
  codes: 'list',
};

/** The number that stands for an empty cell; no kind uses it for anything else. */
export function emptyCell({ stored }: { readonly stored: Stored }): number {
  if (stored instanceof Int32Array) return -0x80000000;
  return stored.BYTES_PER_ELEMENT === 1 ? 0xff : 0xffff;
}

/** An empty column with room for so many rows. */
export function newColumn(plan: ColumnPlan, rows: number): Column {
  return { ...plan, stored: memoryFor(plan, rows), lists: [] };
}

function memoryFor({ kind, codes }: ColumnPlan, rows: number): Stored {
  const shared = (bytes: number) => new SharedArrayBuffer(rows * bytes);
  switch (kind) {
    case 'person':
      return new Uint32Array(shared(4));
    case 'yes_no':
      return new Uint8Array(shared(1));
    case 'code':
      return codes.length < 0xff ? new Uint8Array(shared(1)) : new Uint16Array(shared(2));
    case 'list':
      return new Uint16Array(shared(2));
    default:
      return new Int32Array(shared(4));
  }
}
