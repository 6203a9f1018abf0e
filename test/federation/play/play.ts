import type { FaultCode } from '../../../src/kernel/fault.ts';
import type { Jurisdiction } from '../../../src/kernel/jurisdiction.ts';
import type { SeededRandom } from '../world/seeded-random.ts';
import type { Federation } from '../world/three-nodes.ts';
import { attempt } from './counters.ts';
import type { Elder } from './elders.ts';
import type { Filing } from './filings.ts';

/** One seed under way: the nodes, what people outside know, and what was found wrong. */
export interface Play {
  readonly federation: Federation;
  readonly random: SeededRandom;
  readonly elders: readonly Elder[];
  /** Everything that was entered at a counter and may stand for a claim. */
  readonly filings: Filing[];
  /** What happened, one line each. */
  readonly story: string[];
  /** How often each thing happened. */
  readonly tally: Map<string, number>;
  readonly problems: string[];
}

/** Counts something that happened and writes it into the story. */
export function note(play: Play, what: string, detail = ''): void {
  play.tally.set(what, (play.tally.get(what) ?? 0) + 1);
  play.story.push(`${play.federation.clock.now().toString()} ${what} ${detail}`);
}

/** One of a list that is not empty. */
export function pick<T>(random: SeededRandom, list: readonly T[]): T {
  const one = list[random.below(list.length)];
  if (one === undefined) throw new Error('pick: nothing to pick from');
  return one;
}

/** Sends a filing, for the first time or again; the same claim must come back every time. */
export async function file(play: Play, filing: Filing): Promise<void> {
  const { side, key, draft, principal } = filing;
  const heard = await attempt(play.federation.nodes[side], (node) =>
    node.submit({ key, draft, principal }),
  );
  if (!heard.answered) return note(play, 'submission without answer', key);
  if (!heard.value.ok) {
    const codes = heard.value.error.map((one) => one.code).join(' ');
    play.problems.push(`${key} was refused: ${codes}`);
    return;
  }
  const { claim_id } = heard.value.value.claim;
  note(play, filing.claim_id === null ? 'submission acknowledged' : 'submission repeated', key);
  if (filing.claim_id !== null && filing.claim_id !== claim_id) {
    play.problems.push(`${key} gave two claims: ${filing.claim_id} and ${claim_id}`);
  }
  filing.claim_id = claim_id;
}

/** Something must be refused with one of these codes, unless nobody answers. */
export function expectRefusal(
  play: Play,
  what: string,
  codes: readonly (FaultCode | undefined)[] | null,
  expected: FaultCode,
): void {
  note(play, codes === null ? `${what} without answer` : what, codes?.join(' '));
  if (codes === null) return;
  if (codes.length !== 1 || codes[0] !== expected) {
    play.problems.push(`${what}: expected ${expected}, heard ${codes.join(' ') || 'no refusal'}`);
  }
}

/** Lets a node deliver to the others once, if it lives. */
export async function pump(play: Play, side: Jurisdiction): Promise<boolean> {
  const heard = await attempt(play.federation.nodes[side], ({ open }) => open.exchange.pump());
  if (!heard.answered) return false;
  for (const { outcome } of heard.value)
    if (outcome !== 'idle') note(play, `delivery ${outcome}`, side);
  return heard.value.every(({ outcome }) => outcome === 'idle');
}
