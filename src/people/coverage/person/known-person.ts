import { compareDays, isWithin, type PlainDate } from '../../../kernel/day.ts';
import type { DocumentType } from '../../../kernel/documents/graded.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { VoucherBalances } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { StandingPeriod, StandingStatus, ToldStanding } from './standing.ts';

/** An identity document that a side has registered, or that the person shows at the counter. */
export interface KnownDocument {
  readonly document_type: DocumentType;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate | null;
  readonly told_by: Jurisdiction;
  readonly is_shown: boolean;
}

/** A period with the side whose register tells it. */
export type KnownPeriod = StandingPeriod & { readonly told_by: Jurisdiction };

/** A status with the side whose register tells it. */
export type KnownStatus = StandingStatus & { readonly told_by: Jurisdiction };

/** What the home of the elderly vouchers knows: what is left, and whether the record system was joined. */
export interface VoucherPurseKnown {
  readonly balances: VoucherBalances;
  readonly has_joined: boolean;
  readonly told_by: Jurisdiction;
}

/** Everything that is known of a person for one question, from every side that told something. */
export interface KnownPerson {
  readonly birth_date: PlainDate;
  readonly died_on: PlainDate | null;
  readonly permission_ceased_on: PlainDate | null;
  readonly documents: readonly KnownDocument[];
  readonly periods: readonly KnownPeriod[];
  readonly statuses: readonly KnownStatus[];
  /** Sides whose registers were read; what they do not tell is not there. Of other sides nothing is known. */
  readonly told_by: readonly Jurisdiction[];
  readonly purse: VoucherPurseKnown | null;
}

/** What one side tells of a person. */
export interface SideAccount {
  readonly side: Jurisdiction;
  readonly died_on: PlainDate | null;
  readonly permission_ceased_on: PlainDate | null;
  readonly documents: readonly Omit<KnownDocument, 'told_by' | 'is_shown'>[];
  readonly standing: ToldStanding;
}

/** Nobody knows anything yet but the date of birth. */
export function unknownPerson(birth_date: PlainDate): KnownPerson {
  return {
    birth_date,
    died_on: null,
    permission_ceased_on: null,
    documents: [],
    periods: [],
    statuses: [],
    told_by: [],
    purse: null,
  };
}

/**
 * Adds what one side tells. The lists are kept in an order of their own, so that it does not matter who answers first
 * and in which order a register lists its rows. Of two days of death the earlier one counts.
 */
export function withAccount(person: KnownPerson, account: SideAccount): KnownPerson {
  const { side, standing } = account;
  const told = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, told_by: side }));
  return {
    ...person,
    died_on: earlier(person.died_on, account.died_on),
    permission_ceased_on: earlier(person.permission_ceased_on, account.permission_ceased_on),
    documents: inOrder([
      ...person.documents,
      ...told(account.documents).map((document) => ({ ...document, is_shown: false })),
    ]),
    periods: inOrder([...person.periods, ...told(standing.periods)]),
    statuses: inOrder([...person.statuses, ...told(standing.statuses)]),
    told_by: [...new Set([...person.told_by, side])].sort(),
  };
}

/** Adds a document that the person shows; a registered one of the same kind stands before it. */
export function withShown(
  person: KnownPerson,
  document_type: DocumentType,
  shown_at: Jurisdiction,
): KnownPerson {
  const shown: KnownDocument = {
    document_type,
    valid_from: person.birth_date,
    valid_to: null,
    told_by: shown_at,
    is_shown: true,
  };
  return { ...person, documents: [...person.documents, shown] };
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return compareDays(a, b) <= 0 ? a : b;
}

function inOrder<T extends object>(rows: readonly T[]): readonly T[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(Object.entries(row).sort()) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}

/** Whether the register of a side was read. */
export function isTold(person: KnownPerson, side: Jurisdiction): boolean {
  return person.told_by.includes(side);
}

/** The first document of these kinds that is valid on the day, a registered one before a shown one. */
export function documentOn(
  person: KnownPerson,
  types: readonly DocumentType[],
  on: PlainDate,
): KnownDocument | null {
  const held = person.documents.filter(
    (one) => types.includes(one.document_type) && isWithin(on, one.valid_from, one.valid_to),
  );
  return held.find(({ is_shown }) => !is_shown) ?? held[0] ?? null;
}

/** The status in force on the day; null when nobody tells of it. */
export function statusOn(person: KnownPerson, status: string, on: PlainDate): KnownStatus | null {
  return (
    person.statuses.find((one) => one.status === status && isWithin(on, one.from, one.to)) ?? null
  );
}

/** Periods of a kind on a side that hold on the day. */
export function periodsOn(
  person: KnownPerson,
  of: { readonly kind: StandingPeriod['kind']; readonly side?: Jurisdiction },
  on: PlainDate,
): readonly KnownPeriod[] {
  return person.periods.filter(
    (one) =>
      one.kind === of.kind &&
      (of.side === undefined || one.side === of.side) &&
      isWithin(on, one.from, one.to),
  );
}

/** Every period of insurance in a scheme, past and present. */
export function insuranceIn(
  person: KnownPerson,
  schemes: readonly string[],
): readonly KnownPeriod[] {
  return person.periods.filter(
    ({ kind, scheme }) => kind === 'insurance' && scheme !== null && schemes.includes(scheme),
  );
}
