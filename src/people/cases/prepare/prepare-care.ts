import { compareDays, day as dayOf, daysBetween, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { reasonText } from '../../../kernel/reasons/reason-texts.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { EventFacts } from '../course/course.ts';
import { caseProcedure } from '../law/procedure.ts';
import { type Finding, find, reasonsOf } from './findings.ts';
import type { Preparation } from './preparation.ts';

/** The sides as the agreements call them. */
export const SIDE_CODES: Readonly<Record<Jurisdiction, string>> = {
  HK: 'hong_kong',
  MO: 'macao',
  GD: 'guangdong',
};
const CURRENCIES: Readonly<Record<Jurisdiction, string>> = { HK: 'HKD', MO: 'MOP', GD: 'CNY' };
/** The rule says that the treatment would have to be authorised, and is not yet. */
const TO_BE_AUTHORISED = 'A01';

/** A request names an institution of the treating side, where that side's institutions are known. */
export async function prepareCareRequest({
  ports,
  file,
  inputs,
}: Preparation): Promise<Result<EventFacts, Fault>> {
  const institution = String(inputs['institution']);
  const points = ports.rulebook.network.service_points;
  const there = points.filter(({ jurisdiction }) => jurisdiction === file.other_side);
  if (there.length > 0 && !there.some(({ service_point }) => service_point === institution)) {
    return no(fault('case.institution_unknown', {}, 'institution'));
  }
  const { estimate, ...rest } = inputs;
  return ok({
    ...rest,
    estimate: estimate === null ? null : { currency: CURRENCIES[file.other_side], value: estimate },
  });
}

function assess(of: Preparation): Promise<Result<Finding, Fault>> {
  const { session, ports, file, inputs, asked, on } = of;
  return find(session, ports.rulebook, {
    scheme: 'compact.planned_care',
    on,
    said: {
      assume_agreement: file.is_trial,
      home_side: SIDE_CODES[file.lead_side],
      other_side: SIDE_CODES[file.other_side],
      is_covered_at_home: inputs['is_covered_at_home'] === true,
      service: String(asked['service']),
      in_home_basket: inputs['in_home_basket'] === true,
      wait_days: Number(inputs['wait_days']),
      justifiable_days: Number(inputs['justifiable_days']),
      is_authorised: false,
    },
  });
}

/** A grant, where the rule says that the treatment has to be authorised (`case.must_refuse`). */
export async function prepareGrant(of: Preparation): Promise<Result<EventFacts, Fault>> {
  const finding = await assess(of);
  if (!finding.ok) return finding;
  if (!reasonsOf(finding.value).includes(TO_BE_AUTHORISED))
    return no(mustRefuse(of, finding.value));
  return ok({ finding: finding.value, is_deemed: false, note: of.inputs['note'] });
}

/** A refusal, where the rule does not say that the treatment has to be authorised (`case.must_grant`). */
export async function prepareRefusal(of: Preparation): Promise<Result<EventFacts, Fault>> {
  const finding = await assess(of);
  if (!finding.ok) return finding;
  if (reasonsOf(finding.value).includes(TO_BE_AUTHORISED)) return no(fault('case.must_grant'));
  return ok({ finding: finding.value, reason: 'not_covered', note: of.inputs['note'] });
}

/** The rule's own reasons, in the reader's language. */
export function mustRefuse({ language }: Pick<Preparation, 'language'>, finding: Finding): Fault {
  const reasons = reasonsOf(finding)
    .filter((code) => code !== 'N02')
    .map((code) => reasonText(code, language));
  return fault('case.must_refuse', { reasons: reasons.join('; ') });
}

/** An extension stays within what the law allows, in length and number. */
export async function prepareExtension(of: Preparation): Promise<Result<EventFacts, Fault>> {
  const { ports, inputs, on, standing } = of;
  const procedure = caseProcedure(ports.rulebook);
  const count = procedure.days('extensions_max', on);
  if (standing.extensions >= count) {
    return no(fault('case.extensions_exhausted', { count: String(count) }));
  }
  const days = procedure.days('extension_days_max', on);
  const until = dayOf(String(inputs['valid_to'] ?? inputs['until']));
  if (standing.to !== null && daysBetween(dayOf(standing.to), until) > days) {
    return no(fault('case.extension_too_long', { days: String(days) }));
  }
  return ok(inputs);
}

/** A treatment is told by the institution that was authorised, and after it took place. */
export async function prepareUse(of: Preparation): Promise<Result<EventFacts, Fault>> {
  const { file, inputs, principal, on } = of;
  const isOfficer = principal.role === 'officer';
  if (!isOfficer && principal.organisation !== file.institution) {
    return no(fault('case.not_the_institution'));
  }
  if (isToCome(inputs['treated_on'], on)) return no(fault('case.date_to_come', {}, 'treated_on'));
  return ok({ ...inputs, institution: file.institution ?? principal.organisation });
}

export function isToCome(said: unknown, on: PlainDate): boolean {
  return compareDays(dayOf(String(said)), on) > 0;
}
