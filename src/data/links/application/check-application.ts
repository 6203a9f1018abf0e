import { compareDays, isWithin, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { LinkScope } from '../link.ts';
import type { LinkRules } from '../link-rules.ts';
import type { LinkPorts } from '../ports.ts';
import type { LinkApplication } from './link-application.ts';

/** Why codes are not given for what was asked; null when nothing stands against it. */
export function objectionTo(
  ports: Pick<LinkPorts, 'network' | 'transfer_law'>,
  asked: LinkApplication,
  rules: LinkRules,
  today: PlainDate,
): Fault | null {
  if (!asked.expressed) return fault('link.not_expressed', {}, 'expressed');
  if (asked.sensitive_classes.length > 0 && !asked.sensitive_expressed) {
    return fault('link.sensitive_not_expressed', {}, 'sensitive_expressed');
  }
  const isDesignated = ports.network.service_points.some(
    ({ institution, from, to }) => institution === asked.institution && isWithin(today, from, to),
  );
  if (!isDesignated) return fault('link.institution_unknown', {}, 'institution');
  const earliest = today.add({ days: rules.lead_days });
  if (asked.visit_on !== null && compareDays(asked.visit_on, earliest) < 0) {
    return fault('link.too_late', { day: earliest.toString() }, 'visit_on');
  }
  return (
    windowObjection(asked, rules, today) ??
    endObjection(asked, rules, today) ??
    copyObjection(ports, asked, today)
  );
}

/** The widest window of care that may be carried begins on this day. */
const widest = (rules: LinkRules, today: PlainDate) =>
  today.subtract({ years: rules.record_years });

function windowObjection(
  { care_from, care_to }: LinkApplication,
  rules: LinkRules,
  today: PlainDate,
): Fault | null {
  const first = widest(rules, today);
  if (care_from !== null && compareDays(care_from, first) < 0) {
    return fault('link.window_too_wide', { day: first.toString() }, 'care_from');
  }
  const from = care_from ?? first;
  return care_to !== null && compareDays(care_to, from) <= 0
    ? fault('link.window_empty', {}, 'care_to')
    : null;
}

function endObjection(
  { openings_max, ends_on }: LinkApplication,
  rules: LinkRules,
  today: PlainDate,
): Fault | null {
  if (openings_max !== null && openings_max > rules.openings_max) {
    return fault('link.openings_too_many', { most: String(rules.openings_max) }, 'openings_max');
  }
  if (ends_on === null) return null;
  const first = today.add({ days: rules.preparation_days + 1 });
  const last = today.add({ days: rules.preparation_days + rules.link_days });
  const fits = compareDays(ends_on, first) >= 0 && compareDays(ends_on, last) <= 0;
  const facts = { first: first.toString(), last: last.toString() };
  return fits ? null : fault('link.end_wrong', facts, 'ends_on');
}

function copyObjection(
  { transfer_law }: Pick<LinkPorts, 'transfer_law'>,
  { keep_days }: LinkApplication,
  today: PlainDate,
): Fault | null {
  if (keep_days === 0) return null;
  const most = transfer_law.on('keep_days_max', today);
  if (!most.known || typeof most.value !== 'number') {
    return fault('transfer.not_settled', { what: 'keep_days_max' }, 'keep_days');
  }
  return keep_days > most.value
    ? fault('transfer.kept_too_long', { days: String(most.value) }, 'keep_days')
    : null;
}

/** What the link carries, with the window of the law where none was asked for. */
export function scopeOf(asked: LinkApplication, rules: LinkRules, today: PlainDate): LinkScope {
  const { record_types, sensitive_classes, purpose } = asked;
  return {
    record_types,
    care_from: (asked.care_from ?? widest(rules, today)).toString(),
    care_to: asked.care_to?.toString() ?? null,
    sensitive_classes: [...new Set(sensitive_classes)].sort(),
    purpose,
  };
}
