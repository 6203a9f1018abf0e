import type { TSchema } from 'typebox';
import type { Instant } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Role } from '../../../kernel/principal.ts';

/** The part of a side in a case: the asking, competent or home side leads; the other states, registers or treats. */
export type CaseRole = 'lead' | 'other';

/** Facts of an event as its schema says; JSON values only. */
export type EventFacts = Readonly<Record<string, unknown>>;

/** Something that happened in a case. Kept for ever; whether it counts follows from what happened before it. */
export interface CaseEvent {
  readonly event_id: string;
  readonly type: string;
  readonly role: CaseRole;
  readonly at: Instant;
  readonly facts: EventFacts;
}

/** A date that one side has set and the other has not accepted yet. */
export interface Pending {
  readonly what: 'entitlement' | 'registration' | 'change' | 'cancellation';
  readonly on: string;
  /** The last day's next day that would hold then; null where it is open. */
  readonly to: string | null;
  readonly by: CaseRole;
}

/** What holds in a case besides its state. Days are texts `YYYY-MM-DD`, periods half-open. */
export interface Standing {
  /** Who opened the case. */
  readonly opener: CaseRole;
  readonly from: string | null;
  readonly to: string | null;
  readonly pending: Pending | null;
  /** Until before which day an appeal may be made; null where none may. */
  readonly appeal_until: string | null;
  readonly extensions: number;
}

/** How a case stands after its events up to some point. */
export interface Course {
  readonly state: string;
  readonly standing: Standing;
  /** When the state was reached, from which its clock runs. */
  readonly since: Instant | null;
}

/** One kind of event: in which states it may happen, by whom, and where it leads. */
export interface EventRule {
  readonly from: readonly string[];
  /** The next state; null where it stays. */
  readonly to: string | null | ((course: Course) => string);
  readonly by: readonly CaseRole[];
  /** Sign-ins that may bring it about; none where only the node itself does. */
  readonly actors: readonly Role[];
  /** Two where one officer proposes and another approves. */
  readonly officers: 1 | 2;
  /** Whether the other side learns of it. */
  readonly crosses: boolean;
  readonly facts: TSchema;
  /** Why it may not happen in a state that is not in `from`; `case.not_in_this_state` where nothing is said. */
  readonly otherwise?: Readonly<Record<string, FaultCode>>;
  readonly objection?: (course: Course, event: CaseEvent) => FaultCode | null;
  readonly after?: (course: Course, event: CaseEvent) => Partial<Standing>;
}

/** Who has to act in a state, and which parameter of the law says within how many days. */
export interface StateClock {
  readonly owes: (standing: Standing) => CaseRole;
  readonly days: string;
  /** The other side does not learn that it was done: there no clock runs, and nobody is reminded from there. */
  readonly is_silent?: true;
}

/** One kind of case as a table. */
export interface CaseRules {
  readonly events: Readonly<Record<string, EventRule>>;
  /** Every state with its clock; null where nobody has to act. */
  readonly states: Readonly<Record<string, StateClock | null>>;
  /** States after which nothing that a person decides can follow. */
  readonly closed: readonly string[];
}

/** Before the first event. */
export const NEW: Course = {
  state: 'NEW',
  standing: {
    opener: 'lead',
    from: null,
    to: null,
    pending: null,
    appeal_until: null,
    extensions: 0,
  },
  since: null,
};

/** The state after an event, or why it does not count there. */
export function stepCourse(
  rules: CaseRules,
  course: Course,
  event: CaseEvent,
): { readonly course: Course; readonly objection: FaultCode | null } {
  const objection = objectionTo(rules, course, event);
  if (objection !== null) return { course, objection };
  const rule = rules.events[event.type] as EventRule;
  const to = typeof rule.to === 'function' ? rule.to(course) : rule.to;
  const standing = { ...course.standing, ...rule.after?.(course, event) };
  return {
    course: { state: to ?? course.state, standing, since: to === null ? course.since : event.at },
    objection: null,
  };
}

function objectionTo(rules: CaseRules, course: Course, event: CaseEvent): FaultCode | null {
  const rule = rules.events[event.type];
  if (rule === undefined) return 'case.event_unknown';
  if (!rule.from.includes(course.state)) {
    return rule.otherwise?.[course.state] ?? 'case.not_in_this_state';
  }
  if (!rule.by.includes(event.role)) return 'case.not_your_part';
  return rule.objection?.(course, event) ?? null;
}

/** What a list of events amounts to, and which of them do not count. */
export interface Folded {
  readonly course: Course;
  readonly events: readonly { readonly event: CaseEvent; readonly objection: FaultCode | null }[];
}

/**
 * Folds events in the order of their moments; at one moment the leading side comes first. Both sides hold the same
 * events in the end, so both come to the same state, in whatever order the messages came.
 */
export function foldCourse(rules: CaseRules, events: readonly CaseEvent[]): Folded {
  const seen = new Map(events.map((event) => [event.event_id, event]));
  let course = NEW;
  const folded = [...seen.values()].sort(inOrder).map((event) => {
    const step = stepCourse(rules, course, event);
    course = step.course;
    return { event, objection: step.objection };
  });
  return { course, events: folded };
}

function inOrder(a: CaseEvent, b: CaseEvent): number {
  const moments = Number(a.at.epochNanoseconds - b.at.epochNanoseconds);
  if (moments !== 0) return moments;
  if (a.role !== b.role) return a.role === 'lead' ? -1 : 1;
  return a.event_id < b.event_id ? -1 : 1;
}

/** The part of a side in a case. */
export function roleOf(sides: { readonly lead: Jurisdiction }, side: Jurisdiction): CaseRole {
  return sides.lead === side ? 'lead' : 'other';
}

/** A fact of an event that its schema makes a text. */
export function textFact(event: Pick<CaseEvent, 'facts'>, name: string): string | null {
  const value = event.facts[name];
  return typeof value === 'string' ? value : null;
}
