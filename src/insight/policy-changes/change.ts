import { compareDays, day, type Instant, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { ChangeText } from '../../rulebook/index.ts';

/** What is stored of where a change stands. */
export type ChangeState = 'DRAFT' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';

/** Where it stands for people: an approved change is in force from its day. */
export const STANDINGS = ['draft', 'returned', 'approved', 'in_force', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

export const CHANGE_ACTS = ['revise', 'approve', 'return', 'withdraw'] as const;
export type ChangeAct = (typeof CHANGE_ACTS)[number];

/** An officer as acts are signed. */
export interface Signatory {
  readonly subject: string;
  readonly name: string;
  readonly organisation: string;
}

/** Something that an officer did with a change. */
export interface ChangeEvent {
  readonly nth: number;
  readonly kind: 'drafted' | 'revised' | 'approved' | 'returned' | 'withdrawn';
  readonly version: number;
  readonly at: Instant;
  readonly by: Signatory;
  readonly reason: string | null;
}

/** A change with its newest version. */
export interface Change {
  readonly change_id: string;
  readonly sequence: bigint;
  readonly state: ChangeState;
  readonly version: number;
  readonly events: number;
  readonly change: ChangeText;
  /** Why the author asks for it. */
  readonly reason: string;
  readonly drafted_by: Signatory;
  readonly drafted_at: Instant;
  readonly approved_by: Signatory | null;
  readonly approved_at: Instant | null;
}

interface Step {
  /** Four eyes: who drafted never decides. A draft is its author's; what is approved belongs to the office. */
  readonly by: 'author' | 'another' | 'anyone';
  readonly to: ChangeState;
}

/** Who may do what with a change, by where it stands; what is not listed cannot be done. */
export const CHANGE_STEPS: Readonly<Record<Standing, Readonly<Partial<Record<ChangeAct, Step>>>>> =
  {
    draft: {
      revise: { by: 'author', to: 'DRAFT' },
      approve: { by: 'another', to: 'APPROVED' },
      return: { by: 'another', to: 'RETURNED' },
      withdraw: { by: 'author', to: 'WITHDRAWN' },
    },
    returned: {
      revise: { by: 'author', to: 'DRAFT' },
      withdraw: { by: 'author', to: 'WITHDRAWN' },
    },
    approved: { withdraw: { by: 'anyone', to: 'WITHDRAWN' } },
    in_force: {},
    withdrawn: {},
  };

/** Where a change stands on a day. */
export function standingOf(
  { state, change }: Pick<Change, 'state'> & { readonly change: Pick<ChangeText, 'from'> },
  today: PlainDate,
): Standing {
  switch (state) {
    case 'DRAFT':
      return 'draft';
    case 'RETURNED':
      return 'returned';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'APPROVED':
      return compareDays(day(change.from), today) <= 0 ? 'in_force' : 'approved';
  }
}

/** The state after an act; faults `policy.change_state`, `policy.change_own`, `policy.change_not_author`. */
export function stateAfter(
  standing: Standing,
  act: ChangeAct,
  isAuthor: boolean,
): Result<ChangeState, Fault> {
  const step = CHANGE_STEPS[standing][act];
  if (step === undefined) return no(fault('policy.change_state', { state: standing }));
  if (step.by === 'another' && isAuthor) return no(fault('policy.change_own'));
  if (step.by === 'author' && !isAuthor) return no(fault('policy.change_not_author'));
  return ok(step.to);
}
