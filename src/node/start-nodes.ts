import { join } from 'node:path';
import { httpTransport, keysFileSource, openKeyRing } from '../exchange/index.ts';
import { type LawBook, openLawBook } from '../insight/law-archive/index.ts';
import { changesAt } from '../insight/policy-changes/index.ts';
import { SYSTEM_CLOCK } from '../kernel/day.ts';
import { faultText } from '../kernel/fault.ts';
import { SYSTEM_RANDOM } from '../kernel/id.ts';
import { JURISDICTIONS, type Jurisdiction } from '../kernel/jurisdiction.ts';
import { ok } from '../kernel/result.ts';
import { DEMO_INSTITUTIONS, DEMO_PEOPLE } from '../people/demo/index.ts';
import type { PairKeys } from '../people/persons/index.ts';
import { type Configuration, pairOf } from '../platform/config/index.ts';
import { BACKGROUND_WORK, leaseHolder } from '../platform/jobs/index.ts';
import { createLog, type Log } from '../platform/log/index.ts';
import { connectDatabase, migrateDatabase } from '../platform/postgres/index.ts';
import { openRulebook, type Rulebook } from '../rulebook/index.ts';
import { exchangeKeysFile, signInKey } from './deployment-keys.ts';
import { type Institution, readInstitutions } from './institutions/read-institutions.ts';
import { type DatabaseUrls, openDatabases } from './open-databases.ts';
import { type OpenNode, openNode } from './open-node.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { boundMemory } from './serving/bound-memory.ts';
import { folderSettings } from './serving/folder-settings.ts';
import { type ServedNode, serveNode } from './serving/serve-node.ts';

export const POLICY_FOLDER = join(import.meta.dirname, '..', '..', 'policy');

/** The nodes of this process, listening. */
export interface RunningNodes {
  readonly nodes: readonly { readonly node: Jurisdiction; readonly origin: string }[];
  readonly database: DatabaseUrls['kind'];
  close(): Promise<void>;
}

/** Reads the law; a law with problems starts nothing, and all problems are named with file and line. */
export function readLaw(configuration: Pick<Configuration, 'policy_dir'>): Rulebook {
  const rulebook = openRulebook(configuration.policy_dir ?? POLICY_FOLDER);
  if (rulebook.ok) return rulebook.value;
  const problems = rulebook.error.map((one) => `${one.file}:${one.line}: ${one.message}`);
  throw new Error(`The law cannot be read:\n${problems.join('\n')}`);
}

/** Starts every node that the configuration names: database, law, keys, rooms, routes, jobs and pumps. */
export async function startNodes(
  configuration: Configuration,
  portal_dir: string | undefined,
): Promise<RunningNodes> {
  boundMemory();
  const rulebook = readLaw(configuration);
  const databases = await openDatabases(configuration);
  const served: ServedNode[] = [];
  try {
    for (const node of configuration.nodes) {
      const url = databases.url(node);
      await migrated(node, url);
      const log = createLog({ node, level: configuration.log_level });
      const open = await openConfigured(configuration, { node, url, rulebook, log }, databases);
      if (configuration.is_demo) await seedDemonstration(open);
      served.push(
        await serveNode(open, {
          configuration,
          log,
          database_url: url,
          sign_in_key: await signInKey(join(databases.folder, node)),
          people: DEMO_PEOPLE,
          portal_dir,
        }),
      );
    }
  } catch (error) {
    for (const one of served) await one.close();
    await databases.stop();
    throw error;
  }
  return {
    nodes: configuration.nodes.map((node, index) => ({
      node,
      origin: served[index]?.origin ?? '',
    })),
    database: databases.kind,
    close: async () => {
      await Promise.all(served.map((one) => one.close()));
      await databases.stop();
    },
  };
}

/** Opens one node as configured, with the exchange over HTTP. */
export async function openConfigured(
  configuration: Configuration,
  of: {
    readonly node: Jurisdiction;
    readonly url: string;
    readonly rulebook: Rulebook;
    readonly log: Log;
  },
  databases: Pick<DatabaseUrls, 'folder'>,
): Promise<OpenNode> {
  const { node, url, rulebook, log } = of;
  const path = await exchangeKeysFile(
    databases.folder,
    configuration.keys_file,
    SYSTEM_CLOCK.now(),
  );
  const keys = await openKeyRing({ node, source: keysFileSource(path), clock: SYSTEM_CLOCK });
  if (!keys.ok) throw new Error(faultText(keys.error, 'en').title);
  const database = connectDatabase({ url, application_name: `sampan ${node}` });
  const law_book = await lawBookOf({ database, clock: SYSTEM_CLOCK, rulebook });
  return openNode({
    node,
    database,
    rulebook: law_book.rulebook,
    law_book,
    log,
    clock: SYSTEM_CLOCK,
    random: SYSTEM_RANDOM,
    pair_keys: pairKeys(configuration, node),
    folder: folderSettings(configuration),
    institutions: institutionsOf(configuration),
    assume_agreement: configuration.assumes_agreement,
    keys: keys.value,
    transport: httpTransport({ addresses: peerAddresses(configuration, node) }),
    is_paused: async () => (await leaseHolder(database, BACKGROUND_WORK)) !== null,
  });
}

/** Institutions that the configuration names, and those of the demonstration where it is seeded. */
export function institutionsOf({
  institutions_file,
  is_demo,
}: Pick<Configuration, 'institutions_file' | 'is_demo'>): readonly Institution[] {
  const named = institutions_file === undefined ? ok([]) : readInstitutions(institutions_file);
  if (!named.ok) throw new Error(`The institutions cannot be read:\n${named.error.join('\n')}`);
  return is_demo ? [...DEMO_INSTITUTIONS, ...named.value] : named.value;
}

/** The law of a node with what its officers have changed. A law that cannot be laid over leaves no connection open. */
export async function lawBookOf(
  of: Omit<Parameters<typeof openLawBook>[0], 'changesAt'>,
): Promise<LawBook> {
  try {
    return await openLawBook({ ...of, changesAt });
  } catch (error) {
    await of.database.close();
    throw error;
  }
}

/** The pseudonym keys that a node shares with each of the others. */
export function pairKeys(configuration: Configuration, node: Jurisdiction): PairKeys {
  const keys = JURISDICTIONS.filter((side) => side !== node).flatMap((side) => {
    const key = configuration.pseudonym_keys.get(pairOf(node, side));
    return key === undefined ? [] : [[side, key] as const];
  });
  return new Map(keys);
}

function peerAddresses(configuration: Configuration, node: Jurisdiction) {
  const known = JURISDICTIONS.filter((side) => side !== node).flatMap((side) => {
    const url = configuration.node[side].peer_url;
    return url === null ? [] : [[side, url] as const];
  });
  return Object.fromEntries(known);
}

export async function migrated(node: Jurisdiction, url: string): Promise<void> {
  const done = await migrateDatabase(url);
  if (done.ok) return;
  const { title, remedy } = faultText(done.error, 'en');
  throw new Error(`The database of ${node} cannot be brought up to date: ${title} ${remedy}`);
}
