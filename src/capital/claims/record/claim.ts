/** Where a claim can stand. `RETURNED`, `DENIED`, `REVERSED` and `EXPIRED` are final. */
export const CLAIM_STATES = [
  'SUBMITTED',
  'RETURNED',
  'HELD',
  'PENDED',
  'ADJUDICATED',
  'DENIED',
  'REVERSED',
  'EXPIRED',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What can happen to a claim; `*_asked` and `refused` are the treating side's, while it waits for home. */
export const CLAIM_EVENTS = [
  'submitted',
  'returned',
  'held',
  'adjudicated',
  'denied',
  'pended',
  'resumed',
  'confirm_asked',
  'reverse_asked',
  'refused',
  'expired',
  'reversed',
] as const;
export type ClaimEventName = (typeof CLAIM_EVENTS)[number];

type Moves = { readonly [S in ClaimState]?: ClaimState };

/**
 * Every allowed move: event × state. What is not listed cannot happen. `submitted` alone begins a claim.
 * A provider may take back an entry of a delegate that nobody has confirmed: `reversed` from `HELD` or `PENDED`.
 */
export const TRANSITIONS: Readonly<Record<ClaimEventName, Moves>> = {
  submitted: {},
  returned: { SUBMITTED: 'RETURNED' },
  held: { SUBMITTED: 'HELD' },
  adjudicated: { SUBMITTED: 'ADJUDICATED', HELD: 'ADJUDICATED' },
  denied: { SUBMITTED: 'DENIED', HELD: 'DENIED', PENDED: 'DENIED' },
  pended: { HELD: 'PENDED' },
  resumed: { PENDED: 'HELD' },
  confirm_asked: { HELD: 'HELD' },
  reverse_asked: { HELD: 'HELD', PENDED: 'PENDED', ADJUDICATED: 'ADJUDICATED' },
  refused: { HELD: 'HELD', PENDED: 'PENDED', ADJUDICATED: 'ADJUDICATED' },
  expired: { HELD: 'EXPIRED', PENDED: 'EXPIRED' },
  reversed: { HELD: 'REVERSED', PENDED: 'REVERSED', ADJUDICATED: 'REVERSED' },
};

/** Where an event leads from a state; null when it cannot happen there. `null` as state is "no claim yet". */
export function stateAfter(state: ClaimState | null, event: ClaimEventName): ClaimState | null {
  if (state === null) return event === 'submitted' ? 'SUBMITTED' : null;
  return TRANSITIONS[event][state] ?? null;
}

/** The state that a claim's events lead to: the only truth about its state. Throws on a move that is not listed. */
export function foldState(events: readonly ClaimEventName[]): ClaimState {
  let state: ClaimState | null = null;
  for (const event of events) {
    const next = stateAfter(state, event);
    if (next === null) throw new Error(`A claim cannot go through "${event}" from ${state}.`);
    state = next;
  }
  if (state === null) throw new Error('A claim begins with "submitted".');
  return state;
}

/** Whether nothing can happen to a claim in this state any more. */
export function isFinal(state: ClaimState): boolean {
  return CLAIM_EVENTS.every((event) => TRANSITIONS[event][state] === undefined);
}
