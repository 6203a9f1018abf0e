import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Rulebook, SchemeLaw } from '../../../rulebook/index.ts';

/** What the law of one side says about sharing records on a day. Null where it is not known. */
export interface SharingRules {
  /** What depositing and what viewing needs: codes of the law. */
  readonly deposit_needs: string | null;
  readonly view_needs: string | null;
  readonly deemed_recipients: readonly string[];
  readonly window_years: number;
  readonly days_default: number;
  readonly days_max: number | null;
  readonly self_from_age: number;
  readonly deciders_minor: readonly string[];
  readonly deciders_incapable: readonly string[];
  readonly deciders_appointed: readonly string[];
  readonly erase_days_default: number;
  readonly erase_days_max: number | null;
  readonly opening_minutes: number;
  readonly second_agreement: boolean;
  readonly genomic_crosses: boolean;
  readonly refusal_in_emergency: boolean;
  /** The law that was read: its name and digest stand in every consent. */
  readonly law: SchemeLaw;
}

/** The law of a side. */
function sharingLaw(rulebook: Rulebook, side: Jurisdiction): SchemeLaw {
  return rulebook.scheme(`${side.toLowerCase()}.record_sharing`);
}

/**
 * Reads the rules on a day (`policy.not_settled` where a number that is needed is not known). What a person may do only
 * where the law says so, such as refusing in emergencies, is not possible where the law is not known.
 */
export function sharingRules(
  rulebook: Rulebook,
  side: Jurisdiction,
  on: PlainDate,
): Result<SharingRules, Fault> {
  const law = sharingLaw(rulebook, side);
  const read = reader(law, on);
  const needed = ['window_years', 'days_default', 'self_from_age', 'erase_days_default'] as const;
  const missing = [...needed, 'opening_minutes'].find((key) => read.number(key) === null);
  if (missing !== undefined) {
    return no(fault('policy.not_settled', { day: on.toString(), parameter: missing }));
  }
  const settled = (key: string) => read.number(key) ?? 0;
  return ok({
    deposit_needs: read.code('deposit_needs'),
    view_needs: read.code('view_needs'),
    deemed_recipients: read.codes('deemed_recipients'),
    window_years: settled('window_years'),
    days_default: settled('days_default'),
    days_max: read.number('days_max'),
    self_from_age: settled('self_from_age'),
    deciders_minor: read.codes('deciders_minor'),
    deciders_incapable: read.codes('deciders_incapable'),
    deciders_appointed: read.codes('deciders_appointed'),
    erase_days_default: settled('erase_days_default'),
    erase_days_max: read.number('erase_days_max'),
    opening_minutes: settled('opening_minutes'),
    // Where it is not known whether a second agreement is needed, it is asked for.
    second_agreement: read.truth('second_agreement') ?? true,
    genomic_crosses: read.truth('genomic_crosses') ?? false,
    refusal_in_emergency: read.truth('refusal_in_emergency') ?? false,
    law,
  });
}

/** What the law of a side says on a day about depositing records. Null where it is not known. */
export function depositNeeds(rulebook: Rulebook, side: Jurisdiction, on: PlainDate): string | null {
  return reader(sharingLaw(rulebook, side), on).code('deposit_needs');
}

/**
 * Institutions that the law of a side takes on a day to have the sharing consent of everybody who has joined, by code, with
 * their names; none where it is not known.
 */
export function deemedRecipients(
  rulebook: Rulebook,
  side: Jurisdiction,
  on: PlainDate,
): ReadonlyMap<string, Texts> {
  const law = sharingLaw(rulebook, side);
  const names = law.parameters.get('deemed_recipients')?.codes;
  const named = reader(law, on)
    .codes('deemed_recipients')
    .flatMap((code) => {
      const name = names?.get(code);
      return name === undefined ? [] : [[code.replaceAll('_', '-'), name] as const];
    });
  return new Map(named);
}

function reader(law: SchemeLaw, on: PlainDate) {
  const settledValue = (key: string) => {
    const found = law.on(key, on);
    return found.known ? found.value : null;
  };
  return {
    number: (key: string) => {
      const value = settledValue(key);
      return typeof value === 'number' ? value : null;
    },
    truth: (key: string) => {
      const value = settledValue(key);
      return typeof value === 'boolean' ? value : null;
    },
    code: (key: string) => {
      const value = settledValue(key);
      return typeof value === 'string' ? value : null;
    },
    codes: (key: string) => {
      const value = settledValue(key);
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
  };
}
