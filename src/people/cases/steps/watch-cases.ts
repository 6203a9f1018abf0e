import { compareDays } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { caseProcedure } from '../law/procedure.ts';
import { today } from '../law/today.ts';
import type { CasePorts } from '../ports.ts';
import { dated } from '../prepare/prepare-facts.ts';
import {
  casesInSilence,
  casesToExpire,
  casesToRemind,
  findCase,
  writeReminded,
} from '../store/case-store.ts';
import { type NewEvent, type OpenCase, readCase } from './case-history.ts';
import { recordEvent } from './record-event.ts';

/** Cases that one run takes on; the next run goes on from there. */
const AT_ONCE = 200;

/** What a run of the clocks did. */
export interface WatchReport {
  readonly expired: number;
  readonly reminded: number;
  readonly deemed: number;
}

/**
 * Lets the clocks run: authorisations that are over expire, silence counts as the law says, and whoever has to act is
 * reminded once for each due day. Each case in a transaction of its own; doing it again changes nothing.
 */
export async function watchCases(ports: CasePorts): Promise<WatchReport> {
  const { database, node, rulebook } = ports;
  const on = today(ports);
  const procedure = caseProcedure(rulebook);
  const over = await casesToExpire(database, node, on, AT_ONCE);
  const expired = await each(ports, over, (session, open) => expire(session, ports, open));
  const silent =
    procedure.code('silence_counts_as', on) === 'nothing'
      ? []
      : await casesInSilence(database, node, on, AT_ONCE);
  const deemed = await each(ports, silent, (session, open) => deem(session, ports, open));
  const until = on.add({ days: procedure.days('remind_days_before', on) });
  const due = await casesToRemind(database, until, AT_ONCE);
  const reminded = await each(ports, due, (session, open) => remind(session, ports, open));
  return { expired, reminded, deemed };
}

async function each(
  ports: CasePorts,
  case_ids: readonly string[],
  work: (session: Session, open: OpenCase) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (const case_id of case_ids) {
    const isDone = await ports.database.transaction(async (session) => {
      const file = await findCase(session, { as: 'officer' }, case_id, 'lock');
      return file === null ? false : work(session, await readCase(session, file));
    });
    if (isDone) done += 1;
  }
  return done;
}

async function record(
  session: Session,
  ports: CasePorts,
  open: OpenCase,
  event: Omit<NewEvent, 'officers'>,
) {
  const recorded = await recordEvent(session, ports, open, { ...event, officers: [] });
  return recorded.ok;
}

function expire(session: Session, ports: CasePorts, open: OpenCase): Promise<boolean> {
  return record(session, ports, open, { type: 'expired', facts: { on: today(ports).toString() } });
}

/** A request on which nobody decided in time, where the law says what that counts as. */
async function deem(session: Session, ports: CasePorts, open: OpenCase): Promise<boolean> {
  const on = today(ports);
  const { due_on, state } = open.file;
  if (state !== 'REQUESTED' || due_on === null || compareDays(on, due_on) <= 0) return false;
  const isGrant = caseProcedure(ports.rulebook).code('silence_counts_as', on) === 'grant';
  const facts = isGrant
    ? { finding: null, is_deemed: true, note: '' }
    : { finding: null, reason: 'not_covered', note: '' };
  const type = isGrant ? 'granted' : 'refused';
  return record(session, ports, open, {
    type,
    facts: dated(`planned_care.${type}`, facts, { ports, on }),
  });
}

/** Only the side that waits reminds the other; the side that has to act reminds its own officers by its list. */
async function remind(session: Session, ports: CasePorts, open: OpenCase): Promise<boolean> {
  const { due_on, case_id, owed_by } = open.file;
  if (due_on === null || !(await writeReminded(session, case_id))) return false;
  if (owed_by === ports.node) return false;
  const facts = { due_on: due_on.toString() };
  return record(session, ports, open, { type: 'reminded', facts });
}
