import { dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { adjudicateClaims } from '../home/adjudicate-claims.ts';
import { CLAIM_SUBMITTED, CLAIMS_MAX } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { type Claim, SCHEME, visitName } from '../record/claim-record.ts';
import { findByKeys, insertClaims, insuredAmong, keyName, lockNames } from '../store.ts';
import { together } from '../together.ts';
import { type CheckedDraft, checkDraft } from './check-draft.ts';
import type { KeyedDraft } from './claim-draft.ts';
import { type IncomingClaim, openClaim } from './incoming-claim.ts';
import { submittedBody } from './submitted-body.ts';

/** One claim on its way in: who sends it, under which key, and what. */
export interface Submission extends KeyedDraft {
  readonly principal: Principal;
}

/** The claim that a submission stands for; not new when the same was sent before. */
export interface Submitted {
  readonly claim: Claim;
  readonly is_new: boolean;
}

export type SubmitAnswer = Result<Submitted, readonly Fault[]>;

const KEY = /^[\x21-\x7e]{8,128}$/;

/**
 * Takes in 1 to 200 claims in one transaction; answers in the order of the list, each claim or all its faults. At the
 * treating side claims are stored and sent home; at home they are decided at once. The same key with the same content
 * is the same claim; with other content it is refused (`claim.key_reused`, GBA-D02) and nothing is written.
 */
export async function submitClaims(
  ports: HomePorts,
  submissions: readonly Submission[],
): Promise<readonly SubmitAnswer[]> {
  if (submissions.length > CLAIMS_MAX) throw new RangeError('submitClaims: too many at a time');
  const opened = submissions.map((one) => open(ports, one));
  const good = opened.flatMap((one) => (one.ok ? [one.value] : []));
  if (good.length === 0) return opened.map(faultsOnly);
  const answers = await ports.database.transaction((session) => takeIn(session, ports, good));
  const byClaim = new Map(good.map((one, index) => [one, answers[index]]));
  return opened.map((one) => (one.ok ? (byClaim.get(one.value) as SubmitAnswer) : one));
}

function faultsOnly(one: Result<IncomingClaim, readonly Fault[]>): SubmitAnswer {
  if (one.ok) throw new Error('a good claim was not taken in');
  return one;
}

/** Reads and opens one claim; nothing is written. */
function open(ports: HomePorts, sent: Submission): Result<IncomingClaim, readonly Fault[]> {
  if (!KEY.test(sent.key)) return no([fault('claim.key_missing', {}, 'idempotency-key')]);
  const { network } = ports.rulebook;
  const today = dayAt(ports.clock.now(), ZONE);
  const checked = checkDraft(sent.draft, { network, principal: sent.principal, today });
  if (!checked.ok) return checked;
  const home = ports.rulebook.scheme(SCHEME).jurisdiction;
  return ok(
    openClaim(ports, home, {
      ...sent,
      checked: checked.value,
      treating: treatingSide(ports, checked.value),
    }),
  );
}

function treatingSide(ports: HomePorts, { content }: CheckedDraft) {
  const point = ports.rulebook.network.point(content.service_point);
  if (point === null) throw new Error('a checked draft names a known point');
  return point.jurisdiction;
}

async function takeIn(
  session: Session,
  ports: HomePorts,
  claims: readonly IncomingClaim[],
): Promise<readonly SubmitAnswer[]> {
  const keys = claims.map(({ claim }) => ({
    organisation: claim.organisation,
    idempotency_key: claim.idempotency_key ?? '',
  }));
  const [, found, insured] = await together(
    lockNames(session, [
      ...keys.map((one) => `key|${keyName(one)}`),
      ...claims.map(({ claim }) => `visit|${visitName(claim)}`),
    ]),
    findByKeys(session, keys),
    insuredAmong(
      session,
      claims.map(({ claim }) => claim),
    ),
  );
  const known = new Map(found);
  const fresh: IncomingClaim[] = [];
  const verdicts = claims.map((one): Result<string, readonly Fault[]> => {
    const { claim } = one;
    const earlier = known.get(keyName(claim));
    if (earlier !== undefined) return sameContent(earlier, claim);
    if (insured.has(visitName(claim))) {
      return no([fault('claim.episode_insured', { reason: 'GBA-D03' }, 'episode')]);
    }
    known.set(keyName(claim), claim);
    fresh.push(one);
    return ok(claim.claim_id);
  });
  const written = await write(session, ports, fresh);
  if (!written.ok) return verdicts.map((verdict) => (verdict.ok ? no([written.error]) : verdict));
  return answersTo(verdicts, [...known.values()], written.value);
}

function answersTo(
  verdicts: readonly Result<string, readonly Fault[]>[],
  known: readonly Claim[],
  written: readonly Claim[],
): readonly SubmitAnswer[] {
  const claims = new Map([...known, ...written].map((one) => [one.claim_id, one]));
  const unanswered = new Set(written.map((one) => one.claim_id));
  return verdicts.map((verdict) => {
    if (!verdict.ok) return verdict;
    // The first that names a new claim made it; a twin in the same list is a repeat.
    const is_new = unanswered.delete(verdict.value);
    return ok({ claim: claims.get(verdict.value) as Claim, is_new });
  });
}

function sameContent(earlier: Claim, sent: Claim): Result<string, readonly Fault[]> {
  if (earlier.content_digest === sent.content_digest) return ok(earlier.claim_id);
  return no([fault('claim.key_reused', { reason: 'GBA-D02' }, 'idempotency-key')]);
}

/** Stores new claims: decided at once at home, sent home from anywhere else. */
async function write(
  session: Session,
  ports: HomePorts,
  fresh: readonly IncomingClaim[],
): Promise<Result<readonly Claim[], Fault>> {
  const [first] = fresh;
  if (first === undefined) return ok([]);
  if (first.claim.channel === 'direct') {
    const told = await adjudicateClaims(session, ports, fresh);
    return told.ok ? ok(told.value.map((one) => one.claim)) : told;
  }
  const claims = fresh.map((one) => one.claim);
  await insertClaims(
    session,
    claims,
    fresh.map((one) => one.submitted),
  );
  const body = { claims: fresh.map(submittedBody) };
  await ports.send(session, { to: first.claim.home, of: CLAIM_SUBMITTED, body });
  return ok(claims);
}
