import type { PlainDate } from '../../kernel/day.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { EntryContent } from './entry.ts';

/** What the law says about recorded periods. */
export interface PeriodLaw {
  /** The mainland cities by code. */
  readonly places: ReadonlyMap<string, Texts>;
  /** The insurances by code. */
  readonly insurances: ReadonlyMap<string, Texts>;
  /** Codes of the insurances of one city that may be recorded for a period that begins on the day. */
  insurancesOf(place: string, on: PlainDate): readonly string[];
  /** What two entries may not share at one time; null where an entry excludes no other. */
  exclusiveGroup(content: EntryContent): ExclusiveGroup | null;
  /** Days that a start may lie ahead on the day of recording; null where the law names none. */
  startsAheadMax(on: PlainDate): number | null;
}

export type ExclusiveGroup = 'insurance' | 'status' | 'sole_residence';

/** The law of `compact.period_rules` in the words of this room; the rulebook is asked anew each time, for it may change. */
export function periodLaw(rulebook: Rulebook): PeriodLaw {
  const law = () => rulebook.scheme('compact.period_rules');
  const codesOn = (key: string, on: PlainDate): readonly string[] => {
    const settled = law().on(key, on);
    return settled.known ? (settled.value as readonly string[]) : [];
  };
  return {
    get places() {
      return rulebook.network.cities;
    },
    get insurances() {
      return law().parameters.get('recorded_insurances')?.codes ?? new Map();
    },
    insurancesOf: (place, on) =>
      codesOn('recorded_insurances', on).filter((code) => code.startsWith(`gd.${place}.`)),
    exclusiveGroup: (content) => {
      const rule = ruleFor(content);
      return rule !== null && codesOn(rule.key, content.from).includes(rule.code)
        ? rule.group
        : null;
    },
    startsAheadMax: (on) => {
      const settled = law().on('starts_ahead_days_max', on);
      return settled.known && typeof settled.value === 'number' ? settled.value : null;
    },
  };
}

/** Which parameter may exclude an entry from standing beside others, and by which of its codes. */
function ruleFor({ sort, code, scheme, evidence }: EntryContent) {
  if (sort === 'status') return { key: 'exclusive_statuses', code, group: 'status' } as const;
  if (sort !== 'period') return null;
  if (scheme !== null) {
    return { key: 'exclusive_insurances', code: scheme, group: 'insurance' } as const;
  }
  if (code !== 'residence') return null;
  return { key: 'sole_residence_evidence', code: evidence, group: 'sole_residence' } as const;
}
