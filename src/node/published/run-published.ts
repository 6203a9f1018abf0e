import { type KeyRing, keysFileSource, openKeyRing, type Transport } from '../../exchange/index.ts';
import { day, settableClock } from '../../kernel/day.ts';
import { faultText } from '../../kernel/fault.ts';
import { SYSTEM_RANDOM } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { formatMinor } from '../../kernel/money.ts';
import type { Configuration } from '../../platform/config/index.ts';
import {
  acquireLease,
  BACKGROUND_WORK,
  type KeptLease,
  keepLease,
  releaseLease,
} from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { connectDatabase } from '../../platform/postgres/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { balanceLimit } from '../../schemes/hk/elderly-voucher-credits.ts';
import { exchangeKeysFile } from '../deployment-keys.ts';
import { VOUCHERS } from '../node-ports.ts';
import { type DatabaseUrls, openDatabases } from '../open-databases.ts';
import { type OpenNode, openNode } from '../open-node.ts';
import { lawBookOf, migrated, pairKeys, readLaw } from '../start-nodes.ts';
import { awaitQuiet } from './await-quiet.ts';
import { PUBLISHED_FIGURES } from './figures.ts';
import { generateElders } from './generate-elders.ts';
import { generateVisits } from './generate-visits.ts';
import { registerElders } from './register-elders.ts';
import { replayPilot } from './replay-pilot.ts';
import { seededRandom } from './seeded-random.ts';

const LEASE_SECONDS = 120;
const SEED = 20_260_131;

/** What the caller is told on the way: a step and how far it is. */
export type PublishedProgress = (step: 'elders' | 'claims', done: number, total: number) => void;

/**
 * Fills the Hong Kong and the Guangdong node with the synthetic pilot. Nodes that run meanwhile leave their pumps and
 * jobs alone, because their clocks show another day; what their users enter waits, and they send it afterwards.
 * Gives the number of claims. Throws when another replay runs.
 */
export async function runPublished(
  configuration: Configuration,
  onProgress: PublishedProgress,
): Promise<number> {
  const rulebook = readLaw(configuration);
  const databases = await openDatabases(configuration);
  const clock = settableClock(`${PUBLISHED_FIGURES.from}T00:00:00Z`);
  const nodes = new Map<Jurisdiction, OpenNode>();
  const transport = loopback(nodes);
  const holder = `replay-${SYSTEM_RANDOM.bytes(8).join('')}`;
  const lease = { name: BACKGROUND_WORK, holder, seconds: LEASE_SECONDS };
  let kept: KeptLease | null = null;
  try {
    for (const node of ['HK', 'GD'] as const) {
      await migrated(node, databases.url(node));
      const open = await openFor(configuration, { node, rulebook, clock, transport }, databases);
      nodes.set(node, open);
      if (!(await acquireLease(open.ports.database, lease))) {
        throw new Error(
          `Something else holds the background work of ${node}; try again in two minutes.`,
        );
      }
    }
    const home = nodes.get('HK') as OpenNode;
    const treating = nodes.get('GD') as OpenNode;
    kept = keepLease(
      [home, treating].map(({ ports }) => ports.database),
      lease,
    );
    const { check } = kept;
    await awaitQuiet(home, treating);
    return await fill({ home, treating, clock, check }, rulebook, onProgress);
  } finally {
    kept?.stop();
    for (const { ports } of nodes.values()) {
      await releaseLease(ports.database, lease);
      await ports.database.close();
    }
    await databases.stop();
  }
}

async function fill(
  replay: Parameters<typeof replayPilot>[0],
  rulebook: Rulebook,
  onProgress: PublishedProgress,
): Promise<number> {
  const from = day(PUBLISHED_FIGURES.from);
  const limit = balanceLimit(rulebook.scheme(VOUCHERS), from);
  if (!limit.known || limit.value === null)
    throw new Error('the limit of the balance is not settled');
  const random = seededRandom(SEED);
  const elders = generateElders(random, Number(formatMinor(limit.value)));
  const visits = generateVisits(random, rulebook.network, elders);
  await registerElders(replay.home, elders, from, (done) =>
    onProgress('elders', done, elders.length),
  );
  return replayPilot(replay, { elders, visits }, async ({ claims }) => {
    onProgress('claims', claims, visits.length);
  });
}

async function openFor(
  configuration: Configuration,
  of: {
    readonly node: Jurisdiction;
    readonly rulebook: Rulebook;
    readonly clock: ReturnType<typeof settableClock>;
    readonly transport: Transport;
  },
  databases: DatabaseUrls,
): Promise<OpenNode> {
  const path = await exchangeKeysFile(databases.folder, configuration.keys_file, of.clock.now());
  const keys = await openKeyRing({ node: of.node, source: keysFileSource(path), clock: of.clock });
  if (!keys.ok) throw new Error(faultText(keys.error, 'en').title);
  const database = connectDatabase({
    url: databases.url(of.node),
    application_name: `replay ${of.node}`,
  });
  const law_book = await lawBookOf({ ...of, database });
  return openNode({
    ...of,
    database,
    rulebook: law_book.rulebook,
    law_book,
    log: createLog({ node: of.node, level: 'warn' }),
    random: SYSTEM_RANDOM,
    pair_keys: pairKeys(configuration, of.node),
    keys: keys.value as KeyRing,
    sends_past_only: true,
  });
}

/** Messages go from hand to hand in one process: sealed, checked and receipted as over the wire. */
function loopback(nodes: ReadonlyMap<Jurisdiction, OpenNode>): Transport {
  const reach = (to: Jurisdiction): OpenNode => {
    const node = nodes.get(to);
    if (node === undefined) throw new Error(`${to} takes no part in the replay`);
    return node;
  };
  return {
    deliver: async (to, envelopes) => {
      const receipts = await reach(to).exchange.receive(envelopes);
      if (!receipts.ok) throw new Error(receipts.error.code);
      return receipts.value;
    },
    ask: async (to, envelope) => {
      const answer = await reach(to).exchange.answer(envelope);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
  };
}
