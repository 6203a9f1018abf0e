import { compareDays, daysBetween, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type EntryContent, overlaps } from './entry.ts';
import type { ExclusiveGroup, PeriodLaw } from './period-law.ts';

/** What the register says of the person whom an entry is about. */
export interface EntryHolder {
  readonly person_id: string;
  readonly birth_date: PlainDate;
  readonly died_on: PlainDate | null;
}

/** A recorded entry that a new one is held against. */
export type OtherEntry = EntryContent & { readonly entry_id: string };

/** Shown where a period has no end. */
const OPEN = '…';

/**
 * Why an entry cannot stand: by itself, against the register, or against what else is recorded of the person. Null when it
 * can. `entry_id` is that of the entry when it is changed, so that it is not held against itself.
 */
export function objectionTo(
  law: PeriodLaw,
  holder: EntryHolder,
  content: EntryContent,
  against: {
    readonly today: PlainDate;
    readonly entry_id: string | null;
    readonly others: readonly OtherEntry[];
  },
): Fault | null {
  const others = against.others.filter(({ entry_id }) => entry_id !== against.entry_id);
  return (
    wrongDays(law, holder, content, against.today) ??
    wrongPlace(law, content) ??
    wrongScheme(law, content) ??
    wrongDependant(holder, content) ??
    clash(law, content, others)
  );
}

function wrongDays(
  law: PeriodLaw,
  { birth_date, died_on }: EntryHolder,
  { from, to }: EntryContent,
  today: PlainDate,
): Fault | null {
  if (to !== null && compareDays(to, from) <= 0) {
    const facts = { from: from.toString(), to: to.toString() };
    return fault('standing.days_out_of_order', facts, 'to');
  }
  if (compareDays(from, birth_date) < 0) {
    return fault('standing.before_birth', { from: from.toString() }, 'from');
  }
  if (died_on !== null && (to === null || compareDays(to, died_on.add({ days: 1 })) > 0)) {
    return fault('standing.after_death', { died_on: died_on.toString() }, 'to');
  }
  const days = law.startsAheadMax(today);
  if (days !== null && daysBetween(today, from) > days) {
    const facts = { from: from.toString(), days: String(days) };
    return fault('standing.starts_too_far_ahead', facts, 'from');
  }
  return null;
}

/** Guangdong's periods name one of its cities, the others none. */
function wrongPlace(law: PeriodLaw, { sort, side, place }: EntryContent): Fault | null {
  if (sort !== 'period') return null;
  const fits = side === 'GD' ? place !== null && law.places.has(place) : place === null;
  if (fits) return null;
  const expected = [...law.places.keys()].join(', ');
  return fault(
    'standing.place_unknown',
    { place: place ?? '', side: side ?? '', expected },
    'place',
  );
}

/** Periods of insurance name an insurance of their city, others none. */
function wrongScheme(law: PeriodLaw, content: EntryContent): Fault | null {
  const { sort, code, place, scheme, from } = content;
  if (sort !== 'period') return null;
  if (code !== 'insurance') return scheme === null ? null : schemeFault(scheme, '');
  const expected = place === null ? [] : law.insurancesOf(place, from);
  if (scheme !== null && expected.includes(scheme)) return null;
  return schemeFault(scheme ?? '', expected.join(', '));
}

function schemeFault(scheme: string, expected: string): Fault {
  return fault('standing.scheme_unknown', { scheme, expected }, 'scheme');
}

function wrongDependant({ person_id }: EntryHolder, { dependant_id }: EntryContent): Fault | null {
  return dependant_id === person_id ? fault('standing.dependant_self', {}, 'dependant') : null;
}

const CLASHES = {
  insurance: 'standing.insurances_exclude',
  status: 'standing.statuses_exclude',
  sole_residence: 'standing.sole_residence_twice',
} as const satisfies Record<ExclusiveGroup, string>;

/** The first recorded entry that excludes this one at some time. */
function clash(law: PeriodLaw, content: EntryContent, others: readonly OtherEntry[]): Fault | null {
  const group = law.exclusiveGroup(content);
  for (const other of others) {
    if (!overlaps(content, other)) continue;
    const facts = { from: other.from.toString(), to: other.to?.toString() ?? OPEN };
    if (onceKey(content) !== null && onceKey(content) === onceKey(other)) {
      return fault('standing.overlaps', facts, 'from');
    }
    if (group === null || law.exclusiveGroup(other) !== group) continue;
    const named = other.scheme ?? other.place ?? other.side ?? other.code;
    return fault(CLASHES[group], { ...facts, other: named }, 'from');
  }
  return null;
}

/** What can hold once at a time: living at a place, being insured there, a status, a relation. Work may overlap. */
export function onceKey(content: EntryContent): string | null {
  const { sort, code, side, place, scheme, dependant_id } = content;
  if (sort === 'period' && (code === 'employment' || code === 'self_employment')) return null;
  return [sort, code, side, place, scheme, dependant_id].map((part) => part ?? '').join('|');
}
