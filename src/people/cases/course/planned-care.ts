import { compareDays, day as dayOf } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import { type CaseEvent, type CaseRole, type CaseRules, type Course, textFact } from './course.ts';
import { CARE_FACTS, GENERAL_FACTS } from './facts.ts';
import { appeal, order, reminder } from './period-statement.ts';

const OPEN = ['REQUESTED', 'QUESTIONED', 'APPEALED', 'GRANTED', 'EXTENSION_ASKED'];
const IN_FORCE = ['GRANTED', 'EXTENSION_ASKED'];
const BOTH: readonly CaseRole[] = ['lead', 'other'];
const DESK = ['clerk', 'provider', 'officer'] as const;
const USED_UP = {
  USED: 'case.authorisation_used',
  REVOKED: 'case.authorisation_revoked',
  EXPIRED: 'case.authorisation_expired',
} as const;
const openerOnly = ({ standing }: Course, event: CaseEvent): FaultCode | null =>
  standing.opener === event.role ? null : 'case.not_your_part';

/** The home side authorises a treatment on the other side beforehand; it is used there once. */
export const PLANNED_CARE: CaseRules = {
  states: {
    REQUESTED: { owes: () => 'lead', days: 'care_decide_days' },
    QUESTIONED: { owes: ({ opener }) => opener, days: 'care_answer_days' },
    GRANTED: null,
    EXTENSION_ASKED: { owes: () => 'lead', days: 'extension_decide_days' },
    REFUSED: null,
    APPEALED: { owes: () => 'lead', days: 'appeal_decide_days' },
    UPHELD: null,
    USED: null,
    EXPIRED: null,
    REVOKED: null,
    WITHDRAWN: null,
  },
  closed: ['UPHELD', 'USED', 'EXPIRED', 'REVOKED', 'WITHDRAWN'],
  events: {
    requested: {
      from: ['NEW'],
      to: 'REQUESTED',
      by: BOTH,
      actors: DESK,
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.requested,
      after: (_course, event) => ({ opener: event.role }),
    },
    asked: {
      from: ['REQUESTED'],
      to: 'QUESTIONED',
      by: ['lead'],
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.asked,
    },
    answered: {
      from: ['QUESTIONED'],
      to: 'REQUESTED',
      by: BOTH,
      actors: DESK,
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.answered,
      objection: openerOnly,
    },
    granted: {
      from: ['REQUESTED', 'APPEALED'],
      to: 'GRANTED',
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: CARE_FACTS.granted,
      objection: (_course, event) =>
        order(textFact(event, 'valid_from'), textFact(event, 'valid_to')),
      after: (_course, event) => ({
        from: textFact(event, 'valid_from'),
        to: textFact(event, 'valid_to'),
        appeal_until: null,
      }),
    },
    refused: {
      from: ['REQUESTED', 'APPEALED'],
      to: ({ state }) => (state === 'APPEALED' ? 'UPHELD' : 'REFUSED'),
      by: BOTH,
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: CARE_FACTS.refused,
      // The treating side cannot decide, but need not take part where no agreement binds it.
      objection: (course, event) =>
        event.role === 'lead' || isUnbound(course, event) ? null : 'case.not_your_part',
      after: ({ state }, event) => ({
        appeal_until: state === 'APPEALED' ? null : textFact(event, 'appeal_until'),
      }),
    },
    withdrawn: {
      from: ['REQUESTED', 'QUESTIONED', 'APPEALED'],
      to: 'WITHDRAWN',
      by: BOTH,
      actors: DESK,
      officers: 1,
      crosses: true,
      facts: GENERAL_FACTS.withdrawn,
      objection: openerOnly,
    },
    appealed: appeal('REFUSED', true),
    used: {
      // A treatment inside the validity may be told late, after the authorisation has run out.
      from: [...IN_FORCE, 'EXPIRED'],
      to: 'USED',
      by: ['other'],
      actors: DESK,
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.used,
      otherwise: { ...USED_UP, REFUSED: 'case.not_authorised', REQUESTED: 'case.not_authorised' },
      objection: useObjection,
    },
    expired: {
      from: IN_FORCE,
      to: 'EXPIRED',
      by: ['lead'],
      actors: [],
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.expired,
      objection: ({ standing }, event) =>
        notBefore(textFact(event, 'on'), standing.to) ? null : 'case.still_valid',
    },
    revoked: {
      from: IN_FORCE,
      to: 'REVOKED',
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: CARE_FACTS.revoked,
      otherwise: USED_UP,
    },
    extension_requested: {
      from: ['GRANTED'],
      to: 'EXTENSION_ASKED',
      by: BOTH,
      actors: DESK,
      officers: 1,
      crosses: true,
      facts: CARE_FACTS.extension_requested,
      otherwise: USED_UP,
      objection: ({ standing }, event) => order(standing.to, textFact(event, 'until')),
    },
    extended: {
      from: ['EXTENSION_ASKED'],
      to: 'GRANTED',
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: CARE_FACTS.extended,
      otherwise: USED_UP,
      objection: ({ standing }, event) => order(standing.to, textFact(event, 'valid_to')),
      after: ({ standing }, event) => ({
        to: textFact(event, 'valid_to'),
        extensions: standing.extensions + 1,
      }),
    },
    extension_refused: {
      from: ['EXTENSION_ASKED'],
      to: 'GRANTED',
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: CARE_FACTS.extension_refused,
    },
    reminded: reminder(OPEN),
  },
};

/** The treating side answers a request of the home side by saying that no agreement is in force there. */
export function isUnbound({ state, standing }: Course, event: CaseEvent): boolean {
  return (
    state === 'REQUESTED' &&
    standing.opener !== event.role &&
    event.facts['reason'] === 'no_agreement'
  );
}

function useObjection({ standing }: Course, event: CaseEvent): FaultCode | null {
  const on = dayOf(textFact(event, 'treated_on') ?? '');
  if (standing.from !== null && compareDays(on, dayOf(standing.from)) < 0) {
    return 'case.not_yet_valid';
  }
  return standing.to !== null && compareDays(on, dayOf(standing.to)) >= 0
    ? 'case.authorisation_expired'
    : null;
}

function notBefore(on: string | null, limit: string | null): boolean {
  return on !== null && limit !== null && compareDays(dayOf(on), dayOf(limit)) >= 0;
}
