import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/day.ts';
import { CHANGE_ACTS, STANDINGS, type Standing, standingOf, stateAfter } from './change.ts';

/** Who may do what, written out a second time on purpose: author, another officer. */
const EXPECTED: Readonly<Record<Standing, Readonly<Record<string, readonly [string, string]>>>> = {
  draft: {
    revise: ['DRAFT', 'policy.change_not_author'],
    approve: ['policy.change_own', 'APPROVED'],
    return: ['policy.change_own', 'RETURNED'],
    withdraw: ['WITHDRAWN', 'policy.change_not_author'],
  },
  returned: {
    revise: ['DRAFT', 'policy.change_not_author'],
    approve: ['policy.change_state', 'policy.change_state'],
    return: ['policy.change_state', 'policy.change_state'],
    withdraw: ['WITHDRAWN', 'policy.change_not_author'],
  },
  approved: {
    revise: ['policy.change_state', 'policy.change_state'],
    approve: ['policy.change_state', 'policy.change_state'],
    return: ['policy.change_state', 'policy.change_state'],
    withdraw: ['WITHDRAWN', 'WITHDRAWN'],
  },
  in_force: {
    revise: ['policy.change_state', 'policy.change_state'],
    approve: ['policy.change_state', 'policy.change_state'],
    return: ['policy.change_state', 'policy.change_state'],
    withdraw: ['policy.change_state', 'policy.change_state'],
  },
  withdrawn: {
    revise: ['policy.change_state', 'policy.change_state'],
    approve: ['policy.change_state', 'policy.change_state'],
    return: ['policy.change_state', 'policy.change_state'],
    withdraw: ['policy.change_state', 'policy.change_state'],
  },
};

describe('a change of the law', () => {
  it.each(STANDINGS.flatMap((standing) => CHANGE_ACTS.map((act) => [standing, act] as const)))(
    'that is %s: who may %s',
    (standing, act) => {
      const said = [true, false].map((isAuthor) => {
        const after = stateAfter(standing, act, isAuthor);
        return after.ok ? after.value : after.error.code;
      });
      expect(said).toEqual(EXPECTED[standing][act]);
    },
  );

  it('is in force from its day once it is approved', () => {
    const of = { state: 'APPROVED', change: { from: '2027-01-01' } } as const;
    expect(standingOf(of, day('2026-12-31'))).toBe('approved');
    expect(standingOf(of, day('2027-01-01'))).toBe('in_force');
    expect(standingOf({ ...of, state: 'DRAFT' }, day('2027-01-01'))).toBe('draft');
  });
});
