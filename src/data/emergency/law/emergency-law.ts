import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Rulebook, SchemeLaw } from '../../../rulebook/index.ts';

/** The law of a side on opening a record in an emergency, on a day, with every value settled. */
export interface EmergencyRules {
  readonly witness_needed: boolean;
  /** Minutes in which a witness may confirm. */
  readonly confirm_minutes: number;
  /** Hours for which the record is open. */
  readonly open_hours: number;
  /** Sensitive classes that open as well; every other one stays closed. */
  readonly opened_classes: readonly string[];
  /** Days in which an officer reviews it. */
  readonly review_days: number;
  readonly law_digest: string;
}

/**
 * Reads the law of the side that holds the record. Fails with `emergency.forbidden` where it says no, and with
 * `emergency.not_settled` where it says nothing or not enough.
 */
export function emergencyRules(
  rulebook: Rulebook,
  side: Jurisdiction,
  on: PlainDate,
): Result<EmergencyRules, Fault> {
  const law = rulebook.scheme(`${side.toLowerCase()}.record_emergency`);
  const allowed = valueOn(law, 'is_allowed', on);
  if (allowed === null) return no(fault('emergency.not_settled', { what: 'is_allowed' }));
  if (allowed !== true) return no(fault('emergency.forbidden'));
  return settled(law, on);
}

function settled(law: SchemeLaw, on: PlainDate): Result<EmergencyRules, Fault> {
  const witness_needed = valueOn(law, 'witness_needed', on);
  const confirm_minutes = valueOn(law, 'confirm_minutes', on);
  const open_hours = valueOn(law, 'open_hours', on);
  const opened_classes = valueOn(law, 'opened_classes', on);
  const review_days = valueOn(law, 'review_days', on);
  const open = (what: string) => no(fault('emergency.not_settled', { what }));
  if (typeof witness_needed !== 'boolean') return open('witness_needed');
  if (typeof confirm_minutes !== 'number') return open('confirm_minutes');
  if (typeof open_hours !== 'number') return open('open_hours');
  if (!Array.isArray(opened_classes)) return open('opened_classes');
  if (typeof review_days !== 'number') return open('review_days');
  const { digest: law_digest } = law;
  return ok({
    witness_needed,
    confirm_minutes,
    open_hours,
    opened_classes: opened_classes as readonly string[],
    review_days,
    law_digest,
  });
}

/** A value in force; null where it is not settled or before its first day. */
function valueOn(law: SchemeLaw, key: string, on: PlainDate): unknown {
  const found = law.on(key, on);
  return found.known ? found.value : null;
}
