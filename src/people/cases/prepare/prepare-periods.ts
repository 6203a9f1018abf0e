import { compareDays, day as dayOf, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { mergePeriods, type Period } from '../../../schemes/compact/periods/months.ts';
import type { EventFacts } from '../course/course.ts';
import { caseProcedure } from '../law/procedure.ts';
import type { CasePorts, RegisteredPeriod } from '../ports.ts';
import { find, stepOf } from './findings.ts';
import type { Preparation } from './preparation.ts';

const CLASS_1 = 'class_1_disease';
const SHENZHEN = 'gd.shenzhen.insurance';
const WORKS = ['employment', 'self_employment', 'insurance'];

/** A period of a statement, as the history keeps it. */
interface StatedPeriod {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

/** What is asked of the other side: for the class 1 disease the months that the law of Shenzhen needs. */
export async function prepareRequest({
  ports,
  file,
  inputs,
  on,
}: Preparation): Promise<Result<EventFacts, Fault>> {
  const { purpose, from, to, note } = inputs;
  if (purpose === CLASS_1 && file.lead_side !== 'GD') {
    return no(fault('request.invalid', { field: 'purpose', problem: file.lead_side }, 'purpose'));
  }
  if (compareDays(dayOf(String(to)), on) > 0) return no(fault('case.date_to_come', {}, 'to'));
  const needed = purpose === CLASS_1 ? monthsFor(ports, 'long', on) : inputs['months_needed'];
  if (needed === null || needed === undefined) {
    const facts = { field: 'months_needed', problem: '0, 1, 2, …' };
    return no(fault('request.invalid', facts, 'months_needed'));
  }
  return ok({ from, to, purpose, months_needed: needed, note });
}

/** The periods that this side has on record in the time that was asked for, as a statement gives them. */
export async function prepareStatement({
  session,
  ports,
  file,
  asked,
  inputs,
  on,
}: Preparation): Promise<Result<EventFacts, Fault>> {
  const { person_id } = file;
  if (person_id === null) return no(fault('case.person_unknown'));
  const within = { from: dayOf(String(asked['from'])), to: dayOf(String(asked['to'])) };
  const facts = await statedFacts(session, ports, { person_id, within, on });
  return ok({ ...facts, is_at_once: false, note: inputs['note'] ?? '' });
}

/** What a statement says of a person's periods on this side. */
export async function statedFacts(
  session: Session,
  ports: Pick<CasePorts, 'node' | 'standingsOf'>,
  of: { readonly person_id: string; readonly within: Period; readonly on: PlainDate },
) {
  const standing = (await ports.standingsOf(session, [of.person_id])).get(of.person_id);
  const periods = (standing?.periods ?? [])
    .filter((one) => one.side === ports.node && overlaps(one, of.within))
    .map(statedPeriod);
  return { periods, issued_on: of.on.toString() };
}

/** Whether every period rests on evidence with which a statement may be issued at once. */
export function isComplete(
  ports: Pick<CasePorts, 'rulebook'>,
  periods: readonly { readonly evidence: string }[],
  on: PlainDate,
): boolean {
  const complete = caseProcedure(ports.rulebook).codes('complete_evidence', on);
  return periods.length > 0 && periods.every(({ evidence }) => complete.includes(evidence));
}

function overlaps(one: RegisteredPeriod, within: Period): boolean {
  const endsAfter = one.to === null || compareDays(one.to, within.from) > 0;
  return endsAfter && compareDays(one.from, within.to) < 0;
}

function statedPeriod(one: RegisteredPeriod) {
  return {
    kind: one.kind,
    place: one.place,
    scheme: one.scheme,
    from: one.from.toString(),
    to: one.to?.toString() ?? null,
    evidence: one.evidence,
    evidence_reference: one.evidence_reference,
  };
}

/**
 * What the stated periods and those here amount to by the rule of aggregation: overlaps once, gaps as the law says,
 * continuous months, and the step that they reach.
 */
export async function prepareDecision({
  session,
  ports,
  file,
  asked,
  stated,
  inputs,
  on,
}: Preparation): Promise<Result<EventFacts, Fault>> {
  const elsewhere = (stated?.['periods'] ?? []) as readonly StatedPeriod[];
  const counted = countedKinds(ports, on);
  const counting = elsewhere.filter(({ kind }) => counted.includes(kind));
  const finding = await find(session, ports.rulebook, {
    scheme: 'compact.periods',
    on,
    said: {
      assume_agreement: file.is_trial,
      periods_here: numbersOf(await periodsHere({ session, ports, file }), on),
      periods_elsewhere: numbersOf(counting, on),
      kind_elsewhere: counting[0]?.kind ?? 'residence',
      months_needed: Number(asked['months_needed']),
    },
  });
  if (!finding.ok) return finding;
  const months = Number(stepOf(finding.value, 'months_continuous') ?? 0);
  return ok({
    finding: finding.value,
    months_total: Number(stepOf(finding.value, 'months_total') ?? 0),
    months_continuous: months,
    tier: asked['purpose'] === CLASS_1 ? tierOf(ports, months, on) : null,
    note: inputs['note'] ?? '',
  });
}

function countedKinds(ports: Pick<CasePorts, 'rulebook'>, on: PlainDate): readonly string[] {
  const settled = ports.rulebook.scheme('compact.periods').on('period_kinds', on);
  return settled.known ? (settled.value as readonly string[]) : [];
}

async function periodsHere({
  session,
  ports,
  file,
}: Pick<Preparation, 'session' | 'ports' | 'file'>) {
  if (file.person_id === null) return [];
  const standing = (await ports.standingsOf(session, [file.person_id])).get(file.person_id);
  return (standing?.periods ?? [])
    .filter((one) => one.side === ports.node && WORKS.includes(one.kind))
    .map(statedPeriod);
}

/** Periods as the rule takes them: pairs of days as numbers, in order and without overlaps; an open one ends today. */
function numbersOf(periods: readonly StatedPeriod[], on: PlainDate): readonly number[] {
  const closed = periods.flatMap(({ from, to }): Period[] => {
    const first = dayOf(from);
    const end = to === null || compareDays(dayOf(to), on) > 0 ? on : dayOf(to);
    return compareDays(first, end) < 0 ? [{ from: first, to: end }] : [];
  });
  return mergePeriods(closed).flatMap(({ from, to }) => [numberOf(from), numberOf(to)]);
}

function numberOf(day: PlainDate): number {
  return Number(day.toString().replaceAll('-', ''));
}

function monthsFor(ports: Pick<CasePorts, 'rulebook'>, step: 'middle' | 'long', on: PlainDate) {
  const settled = ports.rulebook.scheme(SHENZHEN).on(`class_1_months_${step}`, on);
  return settled.known ? Number(settled.value) : null;
}

/** The step of the class 1 disease that so many continuous months reach; null where the law does not say. */
function tierOf(ports: Pick<CasePorts, 'rulebook'>, months: number, on: PlainDate) {
  const [middle, long] = [monthsFor(ports, 'middle', on), monthsFor(ports, 'long', on)];
  if (middle === null || long === null) return null;
  if (months >= long) return 'long';
  return months >= middle ? 'middle' : 'short';
}
