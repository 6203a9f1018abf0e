import { compareDays, day, daysBetween, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import {
  type ChangeText,
  layChanges,
  type PolicyFiles,
  type Rulebook,
  TRIAL,
} from '../../../rulebook/index.ts';
import { decideWithTrace, explainCoverage } from '../../../schemes/explained-coverage.ts';
import { lawsOf } from '../../../schemes/formula.ts';
import { readWorkedCases } from '../../../schemes/hk/elderly-voucher/case-file.ts';
import { explainCase } from '../../../schemes/hk/elderly-voucher-explained.ts';
import { voucherLaws } from '../../../schemes/hk/elderly-voucher-rules.ts';
import { namesItsScheme, readCoverageCases } from '../../../schemes/worked/case-file.ts';
import { creditCases } from './credit-cases.ts';
import type { TriedCase } from './tried-case.ts';

/** A worked case whose result is another one under a change. */
export interface AffectedCase {
  readonly file: string;
  readonly name: string;
  /** The day on which it was tried: its own, or the first day of the change. */
  readonly on: string;
  readonly is_moved: boolean;
  readonly before: string;
  readonly after: string;
}

const VOUCHER_CASES = 'hk/elderly-voucher.cases.yaml';
const VOUCHER_LAWS = ['hk.elderly_voucher', 'hk.elderly_voucher.rates', 'compact.claim_procedure'];

const kept = new WeakMap<PolicyFiles, readonly TriedCase[]>();

/** The worked cases that read the law of a scheme. */
function casesOf(files: PolicyFiles, scheme: string): readonly TriedCase[] {
  const cases = kept.get(files) ?? allCases(files);
  kept.set(files, cases);
  return cases.filter(({ laws }) => laws.includes(scheme));
}

function allCases(files: PolicyFiles): readonly TriedCase[] {
  return [...files]
    .filter(([path]) => path.endsWith('.cases.yaml'))
    .flatMap(([path, yaml]) => {
      if (namesItsScheme(yaml)) return coverageCases(path, yaml);
      return path === VOUCHER_CASES ? voucherCases(path, yaml) : creditCases(path, yaml);
    });
}

function coverageCases(file: string, yaml: string): readonly TriedCase[] {
  const read = readCoverageCases(file, yaml);
  if (!read.ok) throw new Error(`the worked cases of ${file} cannot be read`);
  return read.value.map(({ name, formula, given }) => ({
    file,
    name,
    laws: formula.laws,
    on: given.on,
    decide: (rulebook, on, language) => {
      const decided = decideWithTrace(formula, { ...given, on }, lawsOf(formula, rulebook));
      const said = explainCoverage(decided, language);
      const shares = said.shares.map(
        ({ text, share }) => `${text} ${share.currency} ${share.value}`,
      );
      const why = said.reasons.map(({ text }) => text);
      return [said.outcome_text, ...shares, ...why].join('; ');
    },
  }));
}

function voucherCases(file: string, yaml: string): readonly TriedCase[] {
  const read = readWorkedCases(file, yaml);
  if (!read.ok) throw new Error(`the worked cases of ${file} cannot be read`);
  return read.value.map(({ name, claim }) => ({
    file,
    name,
    laws: VOUCHER_LAWS,
    on: claim.service_day,
    decide: (rulebook, on, language) => {
      const later = daysBetween(claim.service_day, on);
      const filed_day = claim.filed_day.add({ days: later });
      const moved = { ...claim, service_day: on, filed_day };
      const { explained } = explainCase(moved, voucherLaws(rulebook), language);
      const { voucher, patient_share, reasons } = explained;
      const amounts = [voucher, patient_share].map(({ currency, value }) => `${currency} ${value}`);
      return [amounts.join(' + '), ...reasons.map(({ text }) => text)].join('; ');
    },
  }));
}

/**
 * The worked cases whose result changes, each on its own day or, where that lies before the change, as if it happened on
 * the change's first day. The change has been read against this very law.
 */
export function affectedCases(
  rulebook: Rulebook,
  change: ChangeText,
  language: Language,
): readonly AffectedCase[] {
  const changed = lawUnder(rulebook, change);
  return casesOf(rulebook.files, change.scheme).flatMap((worked) => {
    const { file, name, on: own } = worked;
    for (const on of daysToTry(own, change)) {
      const before = resultOf(worked, { rulebook, on, language });
      const after = resultOf(worked, { rulebook: changed, on, language });
      if (before === null || after === null || before === after) continue;
      return [{ file, name, on: on.toString(), is_moved: !on.equals(own), before, after }];
    }
    return [];
  });
}

/** A change under which a rule breaks down is refused, with the case that shows it. */
export function caseFault(rulebook: Rulebook, change: ChangeText): Fault | null {
  const changed = lawUnder(rulebook, change);
  for (const worked of casesOf(rulebook.files, change.scheme)) {
    for (const on of daysToTry(worked.on, change)) {
      const language = 'en';
      if (resultOf(worked, { rulebook: changed, on, language }) !== null) continue;
      // A case that makes no sense on the other day says nothing about the change.
      if (resultOf(worked, { rulebook, on, language }) === null) continue;
      return fault('policy.change_breaks_case', { case: worked.name }, 'value');
    }
  }
  return null;
}

/** The result in words; null where the rule breaks down, which only a change or a day that nobody meant can cause. */
function resultOf(
  worked: TriedCase,
  under: { readonly rulebook: Rulebook; readonly on: PlainDate; readonly language: Language },
): string | null {
  try {
    return worked.decide(under.rulebook, under.on, under.language);
  } catch {
    return null;
  }
}

function daysToTry(own: PlainDate, change: ChangeText): readonly PlainDate[] {
  const first = day(change.from);
  return compareDays(own, first) < 0 ? [own, first] : [own];
}

/** The law with a change laid over that nobody has signed yet. Throws where it does not fit. */
export function lawUnder(rulebook: Rulebook, change: ChangeText): Rulebook {
  const laid = layChanges(rulebook, [{ change, mark: TRIAL }]);
  if (laid.ok) return laid.value;
  throw new Error(laid.error.map(({ message }) => message).join());
}
