import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../kernel/day.ts';
import {
  type CaseEvent,
  type CaseRole,
  type CaseRules,
  type Course,
  foldCourse,
  NEW,
  stepCourse,
} from './course.ts';
import { CASE_KINDS, CASE_RULES, type CaseKind } from './kinds.ts';

const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-06-01', '2026-09-01', '2027-01-01'];
const anyDay = fc.constantFrom(...DAYS);
const dayOrNull = fc.option(anyDay, { freq: 3 });

/** Facts with which an event may be told; dates in any order. */
const anyFacts = fc.record({
  from: anyDay,
  to: dayOrNull,
  periods: fc.array(fc.record({ from: anyDay, to: dayOrNull }), { maxLength: 3 }),
  effective_on: anyDay,
  proposed_on: anyDay,
  valid_from: anyDay,
  valid_to: anyDay,
  until: anyDay,
  treated_on: anyDay,
  on: anyDay,
  appeal_until: dayOrNull,
  works_locally: fc.boolean(),
  reason: fc.constantFrom('not_covered', 'no_agreement'),
});

function anyEvents(rules: CaseRules): fc.Arbitrary<CaseEvent[]> {
  const one = fc.record({
    event_id: fc.uuid(),
    type: fc.constantFrom(...Object.keys(rules.events)),
    role: fc.constantFrom<CaseRole>('lead', 'other'),
    minute: fc.integer({ min: 1, max: 200_000 }),
    facts: anyFacts,
  });
  return fc.array(one, { maxLength: 25 }).map((events) => {
    const later = events.map(({ minute, ...event }) => ({
      ...event,
      at: instant('2026-01-01T00:00:00Z').add({ minutes: minute }),
    }));
    return [FIRST, ...later];
  });
}

const FIRST: CaseEvent = {
  event_id: '00000000-0000-4000-8000-000000000000',
  type: 'requested',
  role: 'lead',
  at: instant('2026-01-01T00:00:00Z'),
  facts: { from: '2026-01-01', to: '2026-02-01' },
};

/** One side acts if it may, or one of the messages on their way to it arrives. */
interface Move {
  readonly role: CaseRole;
  readonly type: string | null;
  readonly arrives: number;
  readonly facts: CaseEvent['facts'];
}

const anyMove = (rules: CaseRules): fc.Arbitrary<Move> =>
  fc.record({
    role: fc.constantFrom<CaseRole>('lead', 'other'),
    type: fc.option(fc.constantFrom(...Object.keys(rules.events)), { freq: 2 }),
    arrives: fc.nat(40),
    facts: anyFacts,
  });

const crosses = (rules: CaseRules, { type }: CaseEvent) => rules.events[type]?.crosses === true;

/** What each side knows in the end, where each records only what counts by what it knows, as the node does. */
function playTwoSides(rules: CaseRules, moves: readonly Move[]) {
  const known: Record<CaseRole, CaseEvent[]> = { lead: [FIRST], other: [FIRST] };
  const underway: Record<CaseRole, CaseEvent[]> = { lead: [], other: [] };
  moves.forEach(({ role, type, arrives, facts }, move) => {
    if (type === null) {
      const [message] = underway[role].splice(arrives % (underway[role].length || 1), 1);
      if (message !== undefined) known[role].push(message);
      return;
    }
    const last = Math.max(...known[role].map(({ at }) => at.epochMilliseconds));
    const at = instant(new Date(last + 1).toISOString());
    const event: CaseEvent = { event_id: `${move}`, type, role, at, facts };
    const { course } = foldCourse(rules, known[role]);
    if (stepCourse(rules, course, event).objection !== null) return;
    known[role].push(event);
    if (crosses(rules, event)) underway[role === 'lead' ? 'other' : 'lead'].push(event);
  });
  return {
    lead: [...known.lead, ...underway.lead],
    other: [...known.other, ...underway.other],
  };
}

/** States that follow each other in the table, whatever the facts. */
function follows(rules: CaseRules, before: Course, after: string): boolean {
  return Object.values(rules.events).some(({ from, to }) => {
    if (!from.includes(before.state)) return false;
    return (typeof to === 'function' ? to(before) : (to ?? before.state)) === after;
  });
}

/** Facts that are in order, for finding the ways through a table. */
const GOOD = {
  from: '2026-02-01',
  to: '2026-09-01',
  periods: [],
  effective_on: '2026-03-01',
  proposed_on: '2026-06-01',
  valid_from: '2026-02-01',
  valid_to: '2027-01-01',
  until: '2027-02-01',
  treated_on: '2026-03-01',
  on: '2027-01-01',
  appeal_until: '2027-01-01',
  works_locally: false,
  reason: 'not_covered',
};

/** Every state to which good facts lead, step by step. */
function reachable(rules: CaseRules): ReadonlySet<string> {
  const seen = new Map<string, Course>([['NEW', NEW]]);
  for (const course of seen.values()) {
    for (const type of Object.keys(rules.events)) {
      for (const role of ['lead', 'other'] as const) {
        const at = instant('2026-02-02T00:00:00Z');
        const { course: next } = stepCourse(rules, course, {
          event_id: type,
          type,
          role,
          at,
          facts: GOOD,
        });
        const { state, standing } = next;
        const key = [state, standing.opener, standing.pending?.what, standing.pending?.by].join();
        if (!seen.has(key)) seen.set(key, next);
      }
    }
  }
  return new Set([...seen.values()].map(({ state }) => state));
}

const kinds = CASE_KINDS.map((kind): [CaseKind, CaseRules] => [kind, CASE_RULES[kind]]);

describe.each(kinds)('a case of the kind %s', (_kind, rules) => {
  it('names only states that the table has', () => {
    const states = Object.keys(rules.states);
    for (const { from, to } of Object.values(rules.events)) {
      expect([...states, 'NEW']).toEqual(expect.arrayContaining([...from]));
      if (typeof to === 'string') expect(states).toContain(to);
    }
    expect(states).toEqual(expect.arrayContaining([...rules.closed]));
  });

  it('has a way out of every state that is not closed', () => {
    for (const state of Object.keys(rules.states)) {
      if (rules.closed.includes(state)) continue;
      const ways = Object.values(rules.events).filter(
        ({ from, to }) => from.includes(state) && to !== null,
      );
      expect([state, ways.length > 0]).toEqual([state, true]);
    }
  });

  it('reaches every state by some events', () => {
    expect([...reachable(rules)]).toEqual(expect.arrayContaining(Object.keys(rules.states)));
  });

  it('never reaches a state that the table does not lead to, and closes for good but for a late treatment', () => {
    fc.assert(
      fc.property(anyEvents(rules), (events) => {
        let course = NEW;
        for (const event of events) {
          const { course: next, objection } = stepCourse(rules, course, event);
          if (objection !== null) expect(next).toBe(course);
          else expect(follows(rules, course, next.state)).toBe(true);
          if (rules.closed.includes(course.state) && next.state !== course.state) {
            expect([course.state, next.state]).toEqual(['EXPIRED', 'USED']);
          }
          course = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same end in whatever order, and however often, its events are told', () => {
    const shuffled = anyEvents(rules).chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], {
          minLength: 2 * events.length,
          maxLength: 2 * events.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, told]) => {
        const one = foldCourse(rules, events);
        const other = foldCourse(rules, told);
        expect(other.course).toEqual(one.course);
        expect(other.events.map(({ event, objection }) => [event.event_id, objection])).toEqual(
          one.events.map(({ event, objection }) => [event.event_id, objection]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is the same to the other side where it is not told everything, in whatever order messages come', () => {
    fc.assert(
      fc.property(fc.array(anyMove(rules), { maxLength: 40 }), (moves) => {
        const { lead, other } = playTwoSides(rules, moves);
        const counted = (known: readonly CaseEvent[]) =>
          foldCourse(rules, known)
            .events.filter(({ event, objection }) => objection === null && crosses(rules, event))
            .map(({ event }) => event.event_id);
        // The side that decides alone may see more of the other's events stand in its way, never fewer.
        expect(counted(other)).toEqual(expect.arrayContaining(counted(lead)));
        if (Object.values(rules.events).every((rule) => rule.crosses)) {
          expect(foldCourse(rules, other)).toEqual(foldCourse(rules, lead));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an authorisation', () => {
  const rules = CASE_RULES.planned_care;
  const granted: Course = {
    ...NEW,
    state: 'GRANTED',
    standing: { ...NEW.standing, from: '2026-02-01', to: '2026-06-01' },
  };
  const used = (course: Course, treated_on: string, role: CaseRole = 'other') =>
    stepCourse(rules, course, {
      event_id: 'e',
      type: 'used',
      role,
      at: instant('2026-06-02T00:00:00Z'),
      facts: { treated_on },
    });

  it.each([
    ['before its first day', '2026-01-31', 'case.not_yet_valid'],
    ['on its first day', '2026-02-01', null],
    ['on its last day', '2026-05-31', null],
    ['on the day after', '2026-06-01', 'case.authorisation_expired'],
  ])('used %s', (_when, day, objection) => {
    expect(used(granted, day).objection).toBe(objection);
  });

  it('counts once, only for the treating side, and not after it was revoked', () => {
    const once = used(granted, '2026-03-01').course;
    expect(once.state).toBe('USED');
    expect(used(once, '2026-03-02').objection).toBe('case.authorisation_used');
    expect(used(granted, '2026-03-01', 'lead').objection).toBe('case.not_your_part');
    const revoked = { ...granted, state: 'REVOKED' };
    expect(used(revoked, '2026-03-01').objection).toBe('case.authorisation_revoked');
  });

  it('may be told to have been used inside its validity after it has run out', () => {
    expect(used({ ...granted, state: 'EXPIRED' }, '2026-05-31').course.state).toBe('USED');
  });
});
