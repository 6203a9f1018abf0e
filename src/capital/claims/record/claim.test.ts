import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant } from '../../../kernel/day.ts';
import {
  CLAIM_EVENTS,
  CLAIM_STATES,
  type ClaimEventName,
  foldState,
  isFinal,
  stateAfter,
  TRANSITIONS,
} from './claim.ts';
import {
  type ChainEnd,
  type ClaimEvent,
  chainAfter,
  chainProblem,
  newChain,
  nextEvent,
} from './claim-event.ts';

const events = fc.array(fc.constantFrom(...CLAIM_EVENTS), { maxLength: 12 });

/** Keeps of any sequence of events what can happen. */
function walk(wanted: readonly ClaimEventName[]): ClaimEvent[] {
  let end: ChainEnd = newChain('01890000-0000-7000-8000-000000000001');
  const happened: ClaimEvent[] = [];
  for (const event of ['submitted' as const, ...wanted]) {
    if (stateAfter(end.state, event) === null) continue;
    const next = nextEvent(end, {
      event,
      actor: 'zs-clerk',
      actor_role: 'clerk',
      as_of: day('2026-01-31'),
      at: instant('2026-01-31T02:00:00Z'),
      reasons: [],
    });
    happened.push(next);
    end = chainAfter(next);
  }
  return happened;
}

describe('the states of a claim', () => {
  it('are reached by listed moves only, and the fold of the events is the state', () => {
    fc.assert(
      fc.property(events, (wanted) => {
        const happened = walk(wanted);
        expect(chainProblem(happened)).toBeNull();
        expect(foldState(happened.map((one) => one.event))).toBe(happened.at(-1)?.state);
      }),
    );
  });

  it('that are final absorb: nothing leads out of them', () => {
    const final = CLAIM_STATES.filter(isFinal);
    expect(final).toEqual(['RETURNED', 'DENIED', 'REVERSED', 'EXPIRED']);
    fc.assert(
      fc.property(events, (wanted) => {
        const happened = walk(wanted);
        const states = happened.map((one) => one.state);
        const at = states.findIndex(isFinal);
        expect(at === -1 || at === states.length - 1).toBe(true);
      }),
    );
  });

  it('are all reachable from the first one', () => {
    const moves = Object.values(TRANSITIONS).flatMap((of) => Object.entries(of));
    const reached = new Set<string>(['SUBMITTED']);
    for (const _ of CLAIM_STATES) {
      for (const [from, to] of moves) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
  });

  it('refuse to fold a sequence with a move that is not listed', () => {
    expect(() => foldState(['submitted', 'expired'])).toThrow();
    expect(() => foldState(['held'])).toThrow();
    expect(() => foldState([])).toThrow();
  });
});

describe('the chain of events of a claim', () => {
  it('shows one flipped character, one missing event and one changed order', () => {
    const happened = walk(['held', 'adjudicated', 'reversed']);
    const [first, second, third, fourth] = happened as [
      ClaimEvent,
      ClaimEvent,
      ClaimEvent,
      ClaimEvent,
    ];
    expect(chainProblem([first, { ...second, actor: 'zs-clerc' }, third, fourth])).toContain(
      'changed',
    );
    expect(chainProblem([first, third, fourth])).toContain('missing');
    expect(chainProblem([first, { ...second, prev_hash: '' }, third])).toContain('follow');
    expect(chainProblem(happened)).toBeNull();
  });
});
