import { compareDays, day as dayOf } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import {
  type CaseEvent,
  type CaseRole,
  type CaseRules,
  type Course,
  type Pending,
  type Standing,
  textFact,
} from './course.ts';
import { GENERAL_FACTS, RESIDENCE_FACTS } from './facts.ts';
import { order, reminder } from './period-statement.ts';
import { isUnbound } from './planned-care.ts';

const OPEN = ['REQUESTED', 'ISSUED', 'CHANGED', 'CANCELLING', 'DISPUTED'];
const BOTH: readonly CaseRole[] = ['lead', 'other'];
const otherOf = (role: CaseRole): CaseRole => (role === 'lead' ? 'other' : 'lead');
/** Who has to answer what is pending. */
const answerer = ({ pending }: Standing) => otherOf(pending?.by ?? 'lead');
const openerOnly = ({ standing }: Course, event: CaseEvent): FaultCode | null =>
  standing.opener === event.role ? null : 'case.not_your_part';
const answererOnly = ({ standing }: Course, event: CaseEvent): FaultCode | null =>
  answerer(standing) === event.role ? null : 'case.not_your_part';

/** The state that a pending date leads to once both sides agree. */
const SETTLED: Readonly<Record<Pending['what'], string>> = {
  entitlement: 'ISSUED',
  registration: 'REGISTERED',
  change: 'REGISTERED',
  cancellation: 'CANCELLED',
};

/** The competent side stays responsible; the side of residence registers the person and looks after them. */
export const RESIDENCE: CaseRules = {
  states: {
    REQUESTED: { owes: () => 'lead', days: 'entitlement_days' },
    ISSUED: { owes: () => 'other', days: 'registration_days' },
    REGISTERED: null,
    CHANGED: { owes: answerer, days: 'change_answer_days' },
    CANCELLING: { owes: answerer, days: 'change_answer_days' },
    DISPUTED: { owes: answerer, days: 'dispute_answer_days' },
    CANCELLED: null,
    REFUSED: null,
    WITHDRAWN: null,
  },
  closed: ['CANCELLED', 'REFUSED', 'WITHDRAWN'],
  events: {
    requested: {
      from: ['NEW'],
      to: 'REQUESTED',
      by: BOTH,
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: RESIDENCE_FACTS.requested,
      after: (_course, event) => ({ opener: event.role }),
    },
    issued: {
      from: ['REQUESTED'],
      to: 'ISSUED',
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: RESIDENCE_FACTS.issued,
      objection: (_course, event) => order(textFact(event, 'from'), textFact(event, 'to')),
      after: (_course, event) => ({
        from: textFact(event, 'from'),
        to: textFact(event, 'to'),
        pending: pendingOf('entitlement', event, 'from'),
      }),
    },
    refused: {
      from: ['REQUESTED', 'ISSUED'],
      to: 'REFUSED',
      by: BOTH,
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: RESIDENCE_FACTS.refused,
      // The competent side refuses what was asked, the side of residence what was issued.
      objection: (course, event) =>
        (course.state === 'ISSUED') === (event.role === 'other') || isUnbound(course, event)
          ? null
          : 'case.not_your_part',
    },
    withdrawn: {
      from: ['REQUESTED'],
      to: 'WITHDRAWN',
      by: BOTH,
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: GENERAL_FACTS.withdrawn,
      objection: openerOnly,
    },
    registered: {
      from: ['ISSUED'],
      to: 'REGISTERED',
      by: ['other'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: RESIDENCE_FACTS.registered,
      objection: registrationObjection,
      after: (_course, event) => ({
        from: textFact(event, 'from'),
        to: textFact(event, 'to'),
        pending: pendingOf('registration', event, 'from'),
      }),
    },
    changed: {
      from: ['REGISTERED'],
      to: 'CHANGED',
      by: BOTH,
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: RESIDENCE_FACTS.changed,
      objection: (course, event) =>
        within(course, event) ?? order(textFact(event, 'effective_on'), textFact(event, 'to')),
      after: (_course, event) => ({ pending: pendingOf('change', event, 'effective_on') }),
    },
    cancelled: {
      from: ['ISSUED', 'REGISTERED'],
      to: 'CANCELLING',
      by: BOTH,
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: RESIDENCE_FACTS.cancelled,
      objection: within,
      after: (_course, event) => ({
        pending: {
          ...pendingOf('cancellation', event, 'effective_on'),
          to: textFact(event, 'effective_on'),
        },
      }),
    },
    disputed: {
      from: ['ISSUED', 'REGISTERED', 'CHANGED', 'CANCELLING', 'DISPUTED'],
      to: 'DISPUTED',
      by: BOTH,
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: RESIDENCE_FACTS.disputed,
      objection: disputeObjection,
      after: ({ standing }, event) => ({
        pending: {
          ...(standing.pending as Pending),
          on: textFact(event, 'proposed_on') ?? '',
          by: event.role,
        },
      }),
    },
    acknowledged: {
      from: ['CHANGED', 'CANCELLING', 'DISPUTED'],
      to: ({ standing }) => SETTLED[standing.pending?.what ?? 'registration'],
      by: BOTH,
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: GENERAL_FACTS.acknowledged,
      objection: answererOnly,
      after: ({ standing }) => settled(standing),
    },
    reminded: reminder(OPEN),
  },
};

function pendingOf(what: Pending['what'], event: CaseEvent, member: string): Pending {
  return { what, on: textFact(event, member) ?? '', to: textFact(event, 'to'), by: event.role };
}

function registrationObjection({ standing }: Course, event: CaseEvent): FaultCode | null {
  const from = textFact(event, 'from') ?? '';
  if (event.facts['works_locally'] === true) return 'case.works_locally';
  if (standing.from !== null && compareDays(dayOf(from), dayOf(standing.from)) < 0) {
    return 'case.before_entitlement';
  }
  return order(from, textFact(event, 'to'));
}

/** A change or an end counts from a day on which there is a registration. */
function within({ standing }: Course, event: CaseEvent): FaultCode | null {
  const on = textFact(event, 'effective_on') ?? '';
  if (standing.from === null) return null;
  return compareDays(dayOf(on), dayOf(standing.from)) < 0 ? 'case.dates_out_of_order' : null;
}

/** Only what the other side has set can be disputed; an accepted change leaves nothing to dispute. */
function disputeObjection({ standing }: Course, event: CaseEvent): FaultCode | null {
  const { pending } = standing;
  if (pending === null) return 'case.nothing_to_dispute';
  if (pending.by === event.role) return 'case.not_your_part';
  return textFact(event, 'proposed_on') === pending.on ? 'case.same_day' : null;
}

/** What holds once the pending date is accepted. */
function settled(standing: Standing): Partial<Standing> {
  const { pending } = standing;
  if (pending === null) return {};
  switch (pending.what) {
    case 'entitlement':
      return { from: pending.on, pending: { ...pending, by: 'lead' } };
    case 'registration':
      return { from: pending.on, pending: null };
    case 'change':
      return { to: pending.to, pending: null };
    case 'cancellation':
      return { to: pending.on, pending: null };
  }
}
