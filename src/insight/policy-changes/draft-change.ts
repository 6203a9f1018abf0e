import type { Instant } from '../../kernel/day.ts';
import { canonicalJson } from '../../kernel/digest.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  type ChangeText,
  type Rulebook,
  readChange,
  type SaidChange,
} from '../../rulebook/index.ts';
import { type Change, standingOf, stateAfter } from './change.ts';
import { caseFault } from './effect/affected-cases.ts';
import { type ChangePorts, signatoryOf, todayOf } from './ports.ts';
import {
  type DraftedVersion,
  findChange,
  insertChange,
  insertEvent,
  insertVersion,
  lockLaw,
} from './store.ts';
import { takesNone } from './takes-none.ts';

/** What an officer drafts, and why. */
export interface SaidDraft {
  readonly change: SaidChange;
  readonly reason: string;
}

/** Laws of agreements have a name that begins so; every side changes them for itself. */
const AGREED = 'compact.';

/** Reads a draft against the law as it is: the change, or every fault at its field. */
export function checkDraft(
  ports: Pick<ChangePorts, 'node' | 'clock' | 'law_book'>,
  { change, reason }: SaidDraft,
  rulebook: Rulebook = ports.law_book.rulebook,
): Result<ChangeText, readonly Fault[]> {
  const law = rulebook.schemes.get(change.scheme);
  if (law !== undefined && law.jurisdiction !== ports.node && !law.scheme.startsWith(AGREED)) {
    const facts = { scheme: change.scheme, side: law.jurisdiction };
    return no([fault('policy.change_not_ours', facts, 'scheme')]);
  }
  const read = readChange(change, { rulebook, today: todayOf(ports), takesNone });
  const unsaid = reason.trim() === '' ? [fault('policy.change_reason_missing', {}, 'reason')] : [];
  if (!read.ok) return no([...read.error, ...unsaid]);
  if (unsaid.length > 0) return no(unsaid);
  const broken = caseFault(rulebook, read.value);
  return broken === null ? read : no([broken]);
}

/**
 * An officer drafts a change under an identifier of the officer's choice; the same draft again changes nothing. Faults:
 * those of `checkDraft`, the first of them, and `policy.change_exists`.
 */
export async function draftChange(
  ports: ChangePorts,
  principal: Principal,
  of: SaidDraft & { readonly change_id: string },
): Promise<Result<Change, Fault>> {
  const checked = checkDraft(ports, of);
  return ports.database.transaction(async (session) => {
    await lockLaw(session);
    const known = await findChange(session, of.change_id);
    if (known !== null) {
      const change = checked.ok ? checked.value : (of.change as ChangeText);
      return asDrafted(known, principal, { change, reason: of.reason });
    }
    if (!checked.ok) return no(checked.error[0] as Fault);
    const version = versionOf(ports, principal, { ...of, change: checked.value }, 1);
    await insertChange(session, version);
    await insertVersion(session, version);
    await insertEvent(session, of.change_id, eventOf(version, 1, 'drafted'), 'DRAFT');
    return found(session, of.change_id);
  });
}

/** The author writes a new version of a draft that nobody has approved. It waits for approval again. */
export async function reviseChange(
  ports: ChangePorts,
  principal: Principal,
  of: SaidDraft & { readonly change_id: string; readonly version: number },
): Promise<Result<Change, Fault>> {
  const checked = checkDraft(ports, of);
  return ports.database.transaction(async (session) => {
    await lockLaw(session);
    const known = await findChange(session, of.change_id);
    if (known === null) return no(fault('policy.change_not_found'));
    const isAuthor = known.drafted_by.subject === principal.subject;
    const after = stateAfter(standingOf(known, todayOf(ports)), 'revise', isAuthor);
    if (!after.ok) return after;
    if (known.version !== of.version) return no(moved(known));
    if (!checked.ok) return no(checked.error[0] as Fault);
    const next = versionOf(ports, principal, { ...of, change: checked.value }, known.version + 1);
    await insertVersion(session, next);
    const event = eventOf(next, known.events + 1, 'revised');
    await insertEvent(session, of.change_id, event, after.value);
    return found(session, of.change_id);
  });
}

/** A version that somebody else looks at than the newest is not decided on. */
export function moved({ version }: Pick<Change, 'version'>): Fault {
  return fault('policy.change_moved', { version: String(version) });
}

/** The change as it stands in this transaction. */
export async function found(session: Session, change_id: string): Promise<Result<Change, Fault>> {
  const change = await findChange(session, change_id);
  return change === null ? no(fault('policy.change_not_found')) : ok(change);
}

function asDrafted(
  known: Change,
  principal: Principal,
  { change, reason }: { readonly change: ChangeText; readonly reason: string },
): Result<Change, Fault> {
  const isSame =
    known.drafted_by.subject === principal.subject &&
    known.version === 1 &&
    known.reason === reason.trim() &&
    canonicalJson(known.change) === canonicalJson({ ...known.change, ...change });
  return isSame ? ok(known) : no(fault('policy.change_exists'));
}

function versionOf(
  ports: Pick<ChangePorts, 'clock'>,
  principal: Principal,
  of: { readonly change_id: string; readonly change: ChangeText; readonly reason: string },
  version: number,
): DraftedVersion {
  const at = momentOf(ports);
  return { ...of, reason: of.reason.trim(), version, by: signatoryOf(principal), at };
}

function eventOf(of: DraftedVersion, nth: number, kind: 'drafted' | 'revised') {
  const { version, at, by, reason } = of;
  return { nth, kind, version, at, by, reason };
}

/** Now in whole milliseconds, never later than it is. */
export function momentOf(ports: Pick<ChangePorts, 'clock'>): Instant {
  return ports.clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
}
