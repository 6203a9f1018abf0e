import { expireHolds } from '../../capital/claims/index.ts';
import { closeWindow } from '../../capital/statements/index.ts';
import {
  creditDue,
  lapseRewards,
  rewardJob,
  sweepClosedAccounts,
} from '../../capital/vouchers/index.ts';
import { fetchImages } from '../../data/deposits/index.ts';
import { eraseDeleted, scanWaiting } from '../../data/folder/index.ts';
import { fetchDocuments, tendCopies, watchHandovers } from '../../data/handovers/index.ts';
import { recordWaiting } from '../../data/images/index.ts';
import { eraseCopies, recallOverdue, sweepLinks } from '../../data/links/index.ts';
import { lapseOffers, planExports, runImports } from '../../data/records/index.ts';
import { chainWaiting, proveChain } from '../../data/trail/index.ts';
import { dayAt, monthOf } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { formatMinor } from '../../kernel/money.ts';
import type { Result } from '../../kernel/result.ts';
import { watchCases } from '../../people/cases/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import type { SignIn } from '../../platform/signin/index.ts';
import { tellRewards } from '../claim-ports.ts';
import { HOME } from '../node-ports.ts';
import type { OpenNode } from '../open-node.ts';

/** Fetches what institutions of the other sides hold ready. */
export const FETCH_IMAGES = 'data.fetch_images';

/** Gives every job of a node its time. Cron lines count in UTC: 16:00 is midnight in the three places. */
export function scheduleJobs(jobs: Jobs, open: OpenNode, sign_in: SignIn): void {
  jobs.schedule({
    task: 'platform.sweep_sign_ins',
    cron: '*/5 * * * *',
    run: async () => ({ removed: await sign_in.sweep() }),
  });
  jobs.schedule({
    task: 'exchange.forget_bodies',
    cron: '10 19 * * *',
    run: async () => ({ forgotten: await open.exchange.forgetBodies(monthAgo(open)) }),
  });
  jobs.schedule({
    task: 'people.watch_cases',
    cron: '30 * * * *',
    run: async () => ({ ...(await watchCases(open.cases)) }),
  });
  jobs.schedule({
    task: 'exchange.refresh_revocations',
    cron: '*/10 * * * *',
    run: () => refreshRevocations(open),
  });
  jobs.schedule({
    task: 'data.sweep_links',
    cron: '25 * * * *',
    run: async () => ({ files_removed: await sweepLinks(open.links) }),
  });
  scheduleRecords(jobs, open);
  jobs.schedule({
    task: 'data.tend_record_copies',
    cron: '* * * * *',
    run: async () => ({ ...(await tendCopies(open.handovers)) }),
  });
  jobs.schedule({
    task: 'data.scan_waiting_files',
    cron: '* * * * *',
    run: async () => ({ ...(await scanWaiting({ ...open.ports, ...open.ports.folder })) }),
  });
  jobs.schedule({
    task: 'data.erase_deleted_files',
    cron: '35 18 * * *',
    run: async () => ({ erased: await eraseDeleted({ ...open.ports, ...open.ports.folder }) }),
  });
  jobs.schedule({
    task: 'data.chain_trail',
    cron: '* * * * *',
    run: async () => ({ chained: await chainWaiting(open.ports.database, CHAIN_BATCHES) }),
  });
  jobs.schedule({ task: 'data.prove_trail', cron: '20 18 * * *', run: () => proveTrail(open) });
  jobs.schedule({
    task: 'data.erase_copies',
    cron: '*/5 * * * *',
    run: async () => ({ erased: await eraseCopies(open.links) }),
  });
  jobs.schedule({
    task: 'data.recall_copies',
    cron: '35 17 * * *',
    run: async () => ({ called_back: await recallOverdue(open.links) }),
  });
  if (open.ports.node !== HOME) return;
  for (const [task, cron, run] of [
    ['capital.credit_vouchers', '5 16 * * *', creditVouchers],
    ['capital.allot_rewards', '20 16 * * *', allotRewards],
    ['capital.lapse_rewards', '40 16 * * *', lapse],
    ['capital.sweep_closed_accounts', '50 16 * * *', sweep],
    ['capital.expire_holds', '*/10 * * * *', expire],
    [FETCH_IMAGES, '* * * * *', fetchDeposits],
    ['data.fetch_visit_documents', '* * * * *', fetchVisitDocuments],
    ['data.watch_handovers', '* * * * *', watchVisits],
    ['capital.close_windows', '0 17 1 * *', closeMonth],
  ] as const) {
    jobs.schedule({ task, cron, run: () => run(open) });
  }
}

/**
 * Exports that wait to be planned, imports that wait to be written, both also woken when one is asked for; images of which
 * the record does not tell yet; and offers to decide about sharing that nobody has accepted.
 */
function scheduleRecords(jobs: Jobs, { ports, sharing }: OpenNode): void {
  jobs.schedule({
    task: 'data.lapse_offers',
    cron: '15 18 * * *',
    run: async () => ({ lapsed: await lapseOffers({ ...ports, ...sharing }) }),
  });
  jobs.schedule({
    task: 'data.plan_exports',
    cron: '* * * * *',
    run: async () => ({ ...(await planExports(ports)) }),
  });
  jobs.schedule({
    task: 'data.take_imports',
    cron: '* * * * *',
    run: async () => ({ ...(await runImports(ports)) }),
  });
  jobs.schedule({
    task: 'data.record_images',
    cron: '* * * * *',
    run: async () => ({ ...(await recordWaiting(ports)) }),
  });
}

/** Batches of a thousand events that one run of the job gives their places. */
const CHAIN_BATCHES = 500;

/** Works the chain of the trail out again. A chain that does not hold is a job that failed: the operator sees it. */
async function proveTrail(open: OpenNode) {
  const { events, broken_at, what } = await proveChain(open.ports);
  if (broken_at !== null) throw new Error(`the trail is broken at ${broken_at}: ${what}`);
  return { events };
}

/** What the other sides have revoked; a side that is away is named and asked again at the next time. */
async function refreshRevocations(open: OpenNode) {
  const faults = await open.portable.refreshLists();
  return Object.fromEntries([...faults].map(([side, { code }]) => [side, code]));
}

/** Bodies of answered messages are kept for as long as a statement may be compared again. */
const monthAgo = (open: OpenNode) => open.ports.clock.now().subtract({ hours: 35 * 24 });
const today = (open: OpenNode) => dayAt(open.ports.clock.now(), ZONE);

/** Credits of the law up to today: 1 January, one-off credits, new cohorts. */
export async function creditVouchers(open: OpenNode) {
  const { database } = open.ports;
  const report = settled(await creditDue(database, open.ports, today(open)), 'credits');
  return { credits: report.credits, credited_hkd: formatMinor(report.credited) };
}

/** Rewards that designated use has earned. */
export async function allotRewards(open: OpenNode) {
  const ports = { ...open.ports, tell_rewards: tellRewards(open.ports) };
  const report = settled(await rewardJob(open.ports.database, ports, today(open)), 'rewards');
  return { rewards: report.rewards, given_hkd: formatMinor(report.minor) };
}

/** Reward money whose last day has passed. */
export async function lapse(open: OpenNode) {
  const report = await lapseRewards(open.ports.database, open.ports, today(open));
  return { lapsed: report.rewards, lapsed_hkd: formatMinor(report.forfeited) };
}

/** What came back from holds to the accounts of persons who have died. */
async function sweep(open: OpenNode) {
  const forfeited = await sweepClosedAccounts(open.ports.database, open.ports, today(open));
  return { forfeited_hkd: formatMinor(forfeited) };
}

/** Images that institutions of the other sides hold ready. */
export function fetchDeposits(open: OpenNode) {
  return fetchImages({ ...open.ports, ask: open.exchange.ask });
}

/** Documents of visits that hospitals of the other sides hold ready. */
async function fetchVisitDocuments(open: OpenNode) {
  return { ...(await fetchDocuments(open.handovers)) };
}

/** Copies of records and follow-ups across the boundary that have ended. */
async function watchVisits(open: OpenNode) {
  return { ...(await watchHandovers(open.handovers)) };
}

async function expire(open: OpenNode) {
  return { expired: await expireHolds(open.claims) };
}

/** Closes every open window of a month that is over and asks the other sides to compare. */
async function closeMonth(open: OpenNode) {
  const month = monthOf(today(open));
  const windows = await open.statements.windows.list(open.ports.database);
  const due = windows.filter((one) => one.state === 'OPEN' && one.key.month < month);
  for (const { key } of due) settled(await closeWindow(open.statements, key, false), 'windows');
  return { closed: due.length };
}

/** A job that meets a fault fails with its code, so that the operator sees it and it is tried again. */
function settled<T>(result: Result<T, Fault>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.error.code}`);
}
