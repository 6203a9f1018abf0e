import {
  compareDays,
  dayAt,
  type Instant,
  instant,
  millisText,
  type PlainDate,
} from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Recipient } from '../ports.ts';
import { EVERYBODY, type RecordBounds, type SharingTerms } from '../sharing-consent.ts';
import type { SharingRules } from '../sharing-law.ts';

const NAME = /^(?:instance|related|authoredby):[A-Za-z]{1,40}\/[A-Za-z0-9.-]{1,80}$/;

/** What is not said, as the law has it: days, life, retention. Undefined is unsaid; null is said to be without limit. */
export type SaidTerms = Omit<SharingTerms, 'care_from' | 'care_to' | 'to_at' | 'erase_days'> & {
  readonly care_from: PlainDate | null | undefined;
  readonly care_to: PlainDate | null | undefined;
  readonly to_at: string | null | undefined;
  readonly erase_days: number | undefined;
};

/**
 * Fills in what holds unless said otherwise: records of the window of years, the life and the retention of the law, for
 * care. A refusal is about everything and has no end unless said.
 */
export function filledTerms(said: SaidTerms, rules: SharingRules, at: Instant): SharingTerms {
  const { opens, care_from, care_to } = said;
  const today = dayAt(at, ZONE);
  const isUnsaid = care_from === undefined && care_to === undefined;
  const from = isUnsaid && opens ? today.subtract({ years: rules.window_years }) : care_from;
  const ends = opens ? millisText(at.add({ hours: 24 * rules.days_default })) : null;
  return {
    ...said,
    care_from: from ?? null,
    care_to: care_to ?? null,
    to_at: said.to_at === undefined ? ends : said.to_at,
    erase_days: said.access_mode === 'view' ? null : (said.erase_days ?? rules.erase_days_default),
  };
}

/**
 * What the law and plain sense say against the terms, or null: `sharing.institution_unknown`, `sharing.period`,
 * `sharing.too_long`, `sharing.genomic_stays`, `sharing.emergency_refusal`, `sharing.name_form`.
 */
export function objectionTo(
  terms: SharingTerms,
  of: {
    readonly node: Jurisdiction;
    readonly recipient: Recipient | null;
    readonly rules: SharingRules;
    readonly at: Instant;
  },
): Fault | null {
  const { institution, opens } = terms;
  const isEverybody = institution === EVERYBODY && !opens;
  if (of.recipient === null && !isEverybody) {
    return fault('sharing.institution_unknown', { institution }, 'institution');
  }
  return timeObjection(terms, of) ?? contentObjection(terms, of);
}

function timeObjection(
  { to_at, care_from, care_to, erase_days, exceptions }: SharingTerms,
  { rules, at }: { readonly rules: SharingRules; readonly at: Instant },
): Fault | null {
  if (!isPeriod(care_from, care_to)) return fault('sharing.period', {}, 'care_to');
  const wrong = exceptions.findIndex((one) => !isPeriod(one.care_from, one.care_to));
  if (wrong >= 0) return fault('sharing.period', {}, `exceptions[${wrong}].care_to`);
  if (to_at !== null && to_at <= millisText(at)) return fault('sharing.period', {}, 'until');
  if (rules.days_max !== null) {
    const last = at.add({ hours: 24 * rules.days_max });
    const ends = to_at === null ? null : instant(to_at);
    if (ends === null || ends.epochMilliseconds > last.epochMilliseconds) {
      return fault('sharing.too_long', { days: String(rules.days_max) }, 'until');
    }
  }
  if (erase_days !== null && rules.erase_days_max !== null && erase_days > rules.erase_days_max) {
    return fault('sharing.too_long', { days: String(rules.erase_days_max) }, 'erase_days');
  }
  return null;
}

function isPeriod(from: PlainDate | null, to: PlainDate | null): boolean {
  return from === null || to === null || compareDays(from, to) < 0;
}

function contentObjection(
  terms: SharingTerms,
  of: {
    readonly node: Jurisdiction;
    readonly recipient: Recipient | null;
    readonly rules: SharingRules;
  },
): Fault | null {
  const { opens, covers_emergency, sensitive_classes, exceptions } = terms;
  const crosses = of.recipient !== null && of.recipient.side !== of.node;
  const classes = [
    ...sensitive_classes,
    ...exceptions.flatMap((one) => (one.opens ? (one.sensitive_classes ?? []) : [])),
  ];
  if (opens && crosses && classes.includes('genomic')) {
    return fault('sharing.genomic_stays', {}, 'sensitive_classes');
  }
  if (covers_emergency && (opens || !of.rules.refusal_in_emergency)) {
    return fault('sharing.emergency_refusal', {}, 'covers_emergency');
  }
  const names = [terms, ...exceptions].flatMap((one: RecordBounds) => one.linked ?? []);
  const wrong = names.find((name) => !NAME.test(name));
  return wrong === undefined
    ? null
    : fault('sharing.name_form', { name: wrong.slice(0, 80) }, 'linked');
}

/** The terms, filled in and found to be possible. */
export function settleTerms(
  said: SaidTerms,
  of: Parameters<typeof objectionTo>[1],
): Result<SharingTerms, Fault> {
  const terms = filledTerms(said, of.rules, of.at);
  const objection = objectionTo(terms, of);
  return objection === null ? ok(terms) : no(objection);
}
