import type { FaultCode } from '../../../src/kernel/fault.ts';
import { attempt, declareMarriage, enquire, join, staff, step } from './counters.ts';
import { drawDraft, type Filing } from './filings.ts';
import { expectRefusal, file, note, type Play, pick } from './play.ts';

/** Enters one to three claims in the same moment; now and then one for a visit that was claimed before. */
export async function submit(play: Play, role: 'clerk' | 'provider'): Promise<void> {
  const { random, filings, federation } = play;
  const fresh = Array.from({ length: random.chance(0.25) ? 2 + random.below(2) : 1 }, () => {
    const filing = newFiling(play, role);
    filings.push(filing);
    return filing;
  });
  note(play, `submit by ${role}`, fresh.map(({ key }) => key).join(' '));
  if (fresh.length > 1) note(play, 'submissions together');
  if (federation.nodes.GD.crashing.isDead) note(play, 'counter closed');
  await Promise.all(fresh.map((filing) => file(play, filing)));
}

function newFiling(
  { random, filings, elders, federation }: Play,
  role: 'clerk' | 'provider',
): Filing {
  const number = filings.length + 1;
  const earlier = filings.length > 0 && random.chance(0.12) ? pick(random, filings).draft : null;
  const draft = drawDraft(random, {
    elder: pick(random, elders),
    now: federation.nodes.GD.open.ports.clock.now(),
    episode: earlier?.episode ?? `V${number}`,
  });
  const { service_point, department } = earlier ?? draft;
  return {
    side: 'GD',
    key: `filing-${number}`,
    draft: { ...draft, service_point, department },
    principal: staff(role, service_point, 'GD'),
    claim_id: null,
    accepted: new Set(),
  };
}

/** Somebody sends the same again: the same claim comes back. */
export async function repeat(play: Play): Promise<void> {
  if (play.filings.length === 0) return;
  note(play, 'submit again');
  await file(play, pick(play.random, play.filings));
}

/** The same key with other content is refused, and nothing is written. */
export async function reuseKey(play: Play): Promise<void> {
  const known = play.filings.filter(({ claim_id }) => claim_id !== null);
  if (known.length === 0) return;
  const { side, key, draft, principal } = pick(play.random, known);
  const changed = { ...draft, fee: { ...draft.fee, value: '777.00' } };
  const heard = await attempt(play.federation.nodes[side], (node) =>
    node.submit({ key, draft: changed, principal }),
  );
  const codes = heard.answered ? codesOf(heard.value) : null;
  expectRefusal(play, 'key with other content', codes, 'claim.key_reused');
}

function codesOf(
  answer: { ok: true } | { ok: false; error: readonly { readonly code: FaultCode }[] },
): FaultCode[] {
  return answer.ok ? [] : answer.error.map((one) => one.code);
}

/** Macao has no service points: what its staff enter for one of their own is refused at once. */
export async function submitAtMacao(play: Play): Promise<void> {
  const { federation, random, elders } = play;
  const node = federation.nodes.MO;
  const of = { elder: pick(random, elders), now: node.open.ports.clock.now(), episode: 'M1' };
  const draft = { ...drawDraft(random, of), service_point: 'macao-clinic' };
  const principal = staff('clerk', 'macao-clinic', 'MO');
  const heard = await attempt(node, () => node.submit({ key: 'macao-filing', draft, principal }));
  const codes = heard.answered ? codesOf(heard.value).slice(0, 1) : null;
  expectRefusal(play, 'unknown point at Macao', codes, 'claim.point_unknown');
}

/** A sign-in of a mainland point at the node of Macao: home sends such a claim back (GBA-X02). */
export function submitFromWrongSide(play: Play): Promise<void> {
  return submitElsewhere(play, 'MO', 'claim through the wrong side');
}

/** A mainland point claims at home itself, now and then for a visit that it claimed at its own node as well. */
export function submitAtHome(play: Play): Promise<void> {
  return submitElsewhere(play, 'HK', 'claim at home itself');
}

async function submitElsewhere(play: Play, side: 'HK' | 'MO', what: string): Promise<void> {
  const { random, filings, federation, elders } = play;
  const number = filings.length + 1;
  const now = federation.nodes[side].open.ports.clock.now();
  const earlier = filings.length > 0 && random.chance(0.4) ? pick(random, filings).draft : null;
  const episode = earlier?.episode ?? `W${number}`;
  const fresh = drawDraft(random, { elder: pick(random, elders), now, episode });
  const { service_point, department } = earlier ?? fresh;
  const draft = { ...fresh, service_point, department };
  const filing: Filing = {
    side,
    key: `filing-${number}`,
    draft,
    principal: staff('provider', draft.service_point, side),
    claim_id: null,
    accepted: new Set(),
  };
  filings.push(filing);
  note(play, what);
  await file(play, filing);
}

/** The provider acts on a claim, mostly on one where the counter sees that it is possible. */
export async function act(play: Play, asked: 'confirm' | 'reverse'): Promise<void> {
  const { federation, random, filings } = play;
  const node = federation.nodes.GD;
  const fitting = asked === 'confirm' ? ['HELD'] : ['HELD', 'ADJUDICATED'];
  const shown = await node.database.rows<{ claim_id: string }>(
    'select claim_id from capital.claim where state = any($1::text[]) order by claim_id',
    [random.chance(0.9) ? fitting : ['SUBMITTED', 'DENIED', 'REVERSED', 'EXPIRED']],
  );
  const ids = new Set(shown.map(({ claim_id }) => claim_id));
  const known = filings.filter(({ claim_id }) => claim_id !== null && ids.has(claim_id));
  if (known.length > 0) await askFor(play, pick(random, known), asked);
}

/** Asks for a step and remembers whether the node has taken it on. */
export async function askFor(
  play: Play,
  filing: Filing,
  asked: 'confirm' | 'reverse',
): Promise<void> {
  const { claim_id, principal } = filing;
  const provider = staff('provider', principal.organisation, 'GD');
  const heard = await step(play.federation.nodes.GD, provider, claim_id ?? '', asked);
  if (!heard.answered) return note(play, `${asked} without answer`);
  if (heard.value.ok) {
    filing.accepted.add(asked);
    return note(play, asked, filing.key);
  }
  const { code } = heard.value.error;
  note(play, `${asked} refused`, `${filing.key} ${code}`);
  const expected =
    code === 'claim.wrong_state' || (asked === 'reverse' && code === 'claim.reversal_late');
  if (!expected) play.problems.push(`${asked} of ${filing.key}: ${code}`);
}

/** Two elders are paired at the counter; whether that is possible is home's to say. */
export async function pair(play: Play): Promise<void> {
  const { random, elders, federation } = play;
  const one = pick(random, elders);
  const other = pick(random, elders);
  if (one === other) return;
  const clerk = staff('clerk', 'zhongshan-chenxinghai', 'GD');
  const heard = await declareMarriage(federation.nodes.GD, clerk, [one, other]);
  note(play, heard.answered ? 'pairing declared' : 'pairing without answer');
  if (heard.answered && !heard.value.ok) play.problems.push(`pairing: ${heard.value.error.code}`);
}

/** Somebody joins the record system. */
export async function giveConsent(play: Play): Promise<void> {
  const { random, elders, federation } = play;
  const missing = elders.filter(({ has_joined }) => !has_joined);
  const elder = pick(random, missing.length > 0 ? missing : elders);
  const clerk = staff('clerk', 'zhongshan-chenxinghai', 'GD');
  const heard = await join(federation.nodes.GD, clerk, elder);
  note(play, heard.answered ? 'consent given' : 'consent without answer');
  if (heard.answered && !heard.value.ok) play.problems.push(`consent: ${heard.value.error.code}`);
}

/** Home is not there, or its database is not. */
const AWAY: readonly FaultCode[] = ['peer.unreachable', 'node.unavailable'];

/** Whether a question may end so: home is away, or its answer was damaged on the way back and is not believed. */
function mayEnd(play: Play, code: FaultCode): boolean {
  const asked = play.federation.network.log.findLast((line) => line.includes(' question '));
  const damaged = asked?.endsWith(' garble') === true;
  return AWAY.includes(code) || (code === 'peer.answer_wrong' && damaged);
}

/** The counter asks what vouchers would pay. */
export async function ask(play: Play): Promise<void> {
  const { random, elders, federation } = play;
  const now = federation.nodes.GD.open.ports.clock.now();
  const draft = drawDraft(random, { elder: pick(random, elders), now, episode: 'Q' });
  const clerk = staff('clerk', draft.service_point, 'GD');
  const heard = await enquire(federation.nodes.GD, clerk, draft);
  if (!heard.answered) return note(play, 'question without answer');
  if (heard.value.ok) return note(play, 'question answered');
  note(play, 'question could not be asked', heard.value.error.code);
  if (!mayEnd(play, heard.value.error.code)) {
    play.problems.push(`eligibility: ${heard.value.error.code}`);
  }
}
