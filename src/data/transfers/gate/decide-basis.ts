import { compareDays, dayAt, type Instant, isWithin, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type Contract, filingDue, isInForce, type OnFile } from '../contracts/on-file.ts';
import type { Crossing } from '../crossing.ts';
import type { BasisRule, TransferRules } from '../transfer-law.ts';

/** A basis that holds for a crossing, before people are counted. */
export interface FoundBasis {
  readonly rule: BasisRule;
  readonly contract_id: string | null;
  readonly assessment_id: string | null;
}

/** Something that a basis lacks; the further a basis got, the more its lack says. */
interface Lack {
  readonly step: number;
  readonly fault: Fault;
}

type Judged =
  | { readonly found: FoundBasis; readonly lack: null }
  | { readonly found: null; readonly lack: Lack };

interface Question {
  readonly crossing: Crossing;
  readonly rules: TransferRules;
  readonly on_file: OnFile;
  readonly on: PlainDate;
  readonly at: Instant;
}

/**
 * The bases that hold for a crossing at a moment, in the order of the law; at least one. A pure function: the same law,
 * the same file and the same crossing give the same answer. Fails with the lack of the basis that came furthest.
 */
export function decideBases(of: {
  readonly crossing: Crossing;
  readonly rules: TransferRules;
  readonly on_file: OnFile;
  readonly at: Instant;
}): Result<readonly FoundBasis[], Fault> {
  const { crossing, rules } = of;
  const barred = crossing.categories.find((category) => rules.barred.has(category));
  if (barred !== undefined) return no(fault('transfer.barred', { category: barred }));
  const question = { ...of, on: dayAt(of.at, ZONE) };
  const judged = rules.bases.map((rule) => judge(rule, question));
  const found = judged.flatMap((one) => (one.found === null ? [] : [one.found]));
  if (found.length > 0) return ok(found);
  const lacks = judged.flatMap(({ lack }) => (lack === null ? [] : [lack]));
  const furthest = lacks.toSorted((a, b) => b.step - a.step)[0];
  return no(furthest?.fault ?? fault('transfer.no_contract'));
}

function judge(rule: BasisRule, question: Question): Judged {
  const { needs } = rule;
  const { emergency } = question.crossing;
  if (needs.has('emergency') && (emergency ?? '').trim() === '') {
    return lacking(0, fault('transfer.no_contract'));
  }
  if (!needs.has('contract')) return judgeRest(rule, question, null);
  const candidates = question.on_file.contracts.filter(
    (one) => one.basis === rule.basis && isInForce(one, question.on),
  );
  if (candidates.length === 0) return lacking(0, fault('transfer.no_contract'));
  const judged = candidates.map((contract) => judgeContract(rule, question, contract));
  const best = judged.find(({ found }) => found !== null);
  return (
    best ?? (judged.toSorted((a, b) => (b.lack?.step ?? 0) - (a.lack?.step ?? 0))[0] as Judged)
  );
}

/** What the contract itself has to bring. */
function judgeContract(rule: BasisRule, question: Question, contract: Contract): Judged {
  const { crossing, rules, on, at } = question;
  if (contract.confirmed_by === null) return lacking(1, fault('transfer.not_confirmed'));
  const isCovered =
    crossing.categories.every((category) => contract.categories.includes(category)) &&
    contract.purposes.includes(crossing.purpose);
  if (!isCovered) return lacking(2, fault('transfer.not_covered'));
  const due = filingDue(contract, rules.filing_working_days);
  const isFiled = contract.filed_on !== null && compareDays(contract.filed_on, on) <= 0;
  if (rule.needs.has('filing') && !isFiled && compareDays(on, due) > 0) {
    return lacking(3, fault('transfer.not_filed', { day: due.toString() }));
  }
  if (rule.needs.has('approval') && !isApproved(contract, rules, on)) {
    return lacking(3, fault('transfer.no_approval'));
  }
  if (rule.needs.has('notification') && contract.notification_number === null) {
    return lacking(3, fault('transfer.no_notification'));
  }
  const days = contract.retention_days;
  if (crossing.erase_at !== null && days !== null && isLater(crossing.erase_at, at, days)) {
    return lacking(4, fault('transfer.kept_too_long', { days: String(days) }));
  }
  return judgeRest(rule, question, contract);
}

function isApproved({ approved_on }: Contract, rules: TransferRules, on: PlainDate): boolean {
  if (approved_on === null) return false;
  return isWithin(on, approved_on, approved_on.add({ years: rules.approval_valid_years }));
}

const HOURS = 24;

function isLater(erase_at: Instant, at: Instant, days: number): boolean {
  return erase_at.epochMilliseconds > at.add({ hours: HOURS * days }).epochMilliseconds;
}

/** Assessment and consent, which stand beside the contract. */
function judgeRest({ needs, ...rule }: BasisRule, of: Question, contract: Contract | null): Judged {
  const assessment = needs.has('impact_assessment') ? assessmentOn(of) : ok(null);
  if (!assessment.ok) return { found: null, lack: { step: 5, fault: assessment.error } };
  if (needs.has('separate_consent') && of.crossing.consent === null) {
    return lacking(6, fault('transfer.no_consent'));
  }
  const contract_id = contract?.contract_id ?? null;
  const found = { rule: { ...rule, needs }, contract_id, assessment_id: assessment.value };
  return { found, lack: null };
}

function assessmentOn({ on_file, on }: Question): Result<string, Fault> {
  const confirmed = on_file.assessments.filter(({ confirmed_by }) => confirmed_by !== null);
  const inForce = confirmed.find(({ made_on, ends_on }) => isWithin(on, made_on, ends_on));
  if (inForce !== undefined) return ok(inForce.assessment_id);
  const past = confirmed
    .filter(({ ends_on }) => compareDays(ends_on, on) <= 0)
    .toSorted((a, b) => compareDays(b.ends_on, a.ends_on))[0];
  return past === undefined
    ? no(fault('transfer.no_assessment'))
    : no(fault('transfer.assessment_over', { day: past.ends_on.toString() }));
}

function lacking(step: number, of: Fault): Judged {
  return { found: null, lack: { step, fault: of } };
}
