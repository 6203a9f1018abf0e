import { compareDays, dayAt, day as dayOf } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { type CaseEvent, type CaseRules, type Course, type EventRule, textFact } from './course.ts';
import { GENERAL_FACTS, PERIOD_FACTS } from './facts.ts';

const OPEN = ['REQUESTED', 'STATED', 'DECIDED', 'APPEALED'];

/** A fund of one side asks another for somebody's periods, takes them into account, and decides. */
export const PERIOD_STATEMENT: CaseRules = {
  states: {
    REQUESTED: { owes: () => 'other', days: 'statement_days' },
    STATED: { owes: () => 'lead', days: 'statement_decide_days', is_silent: true },
    DECIDED: null,
    APPEALED: { owes: () => 'lead', days: 'appeal_decide_days' },
    FINAL: null,
    REFUSED: null,
    WITHDRAWN: null,
  },
  closed: ['FINAL', 'REFUSED', 'WITHDRAWN'],
  events: {
    requested: {
      from: ['NEW'],
      to: 'REQUESTED',
      by: ['lead'],
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: PERIOD_FACTS.requested,
      objection: (_course, event) => order(textFact(event, 'from'), textFact(event, 'to')),
      after: (_course, event) => ({ opener: event.role }),
    },
    stated: {
      from: ['REQUESTED'],
      to: 'STATED',
      by: ['other'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: PERIOD_FACTS.stated,
      objection: (_course, event) => everyPeriodInOrder(event),
    },
    corrected: {
      from: ['STATED', 'DECIDED', 'APPEALED'],
      to: 'STATED',
      by: ['other'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: PERIOD_FACTS.stated,
      objection: (_course, event) => everyPeriodInOrder(event),
      after: () => ({ appeal_until: null }),
    },
    refused: {
      from: ['REQUESTED'],
      to: 'REFUSED',
      by: ['other'],
      actors: ['officer'],
      officers: 2,
      crosses: true,
      facts: PERIOD_FACTS.refused,
    },
    withdrawn: {
      from: ['REQUESTED', 'STATED'],
      to: 'WITHDRAWN',
      by: ['lead'],
      actors: ['officer'],
      officers: 1,
      crosses: true,
      facts: GENERAL_FACTS.withdrawn,
    },
    // The asking side's decision is no business of the other side.
    decided: {
      from: ['STATED', 'APPEALED'],
      to: ({ state }) => (state === 'APPEALED' ? 'FINAL' : 'DECIDED'),
      by: ['lead'],
      actors: ['officer'],
      officers: 2,
      crosses: false,
      facts: PERIOD_FACTS.decided,
      after: (_course, event) => ({ appeal_until: textFact(event, 'appeal_until') }),
    },
    appealed: appeal('DECIDED', false),
    reminded: reminder(OPEN),
  },
};

/** An appeal against what was decided in a state, within its time and once. */
export function appeal(from: string, crosses: boolean): EventRule {
  return {
    from: [from],
    to: 'APPEALED',
    by: ['lead'],
    actors: ['patient', 'officer'],
    officers: 1,
    crosses,
    facts: GENERAL_FACTS.appealed,
    otherwise: { FINAL: 'case.appeal_decided', UPHELD: 'case.appeal_decided' },
    objection: (course, event) => appealObjection(course, event),
  };
}

function appealObjection({ standing }: Course, event: CaseEvent): FaultCode | null {
  const { appeal_until } = standing;
  if (appeal_until === null) return 'case.no_appeal';
  const on = dayAt(event.at, ZONE);
  return compareDays(on, dayOf(appeal_until)) < 0 ? null : 'case.appeal_too_late';
}

/** The node reminds whoever has to act; the state stays. */
export function reminder(from: readonly string[]): EventRule {
  return {
    from,
    to: null,
    by: ['lead', 'other'],
    actors: [],
    officers: 1,
    crosses: true,
    facts: GENERAL_FACTS.reminded,
  };
}

/** A fault where the first day is not before the second; `null` for a day that is open. */
export function order(from: string | null, to: string | null): FaultCode | null {
  if (from === null || to === null) return null;
  return compareDays(dayOf(from), dayOf(to)) < 0 ? null : 'case.dates_out_of_order';
}

function everyPeriodInOrder(event: CaseEvent): FaultCode | null {
  const periods = event.facts['periods'] as readonly { from: string; to: string | null }[];
  return periods.some(({ from, to }) => order(from, to) !== null)
    ? 'case.dates_out_of_order'
    : null;
}
