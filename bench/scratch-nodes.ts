import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { JURISDICTIONS, type Jurisdiction } from '../src/kernel/jurisdiction.ts';
import type { OpenNode } from '../src/node/index.ts';
import { openConfigured, readLaw } from '../src/node/index.ts';
import { type Configuration, readConfiguration } from '../src/platform/config/index.ts';
import { createLog } from '../src/platform/log/index.ts';
import { migrateDatabase, startPostgres } from '../src/platform/postgres/index.ts';

/** One or more nodes in a process of their own. */
export interface NodeProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own with a database for each node, in a folder that is removed in the end. */
export interface ScratchNodes {
  readonly folder: string;
  readonly configuration: Configuration;
  readonly postgres_pid: number;
  url(node: Jurisdiction): string;
  origin(node: Jurisdiction): string;
  /** Starts nodes as `sampan up` does, but for the portal's build; resolves when all of them are ready. */
  start(nodes: readonly Jurisdiction[]): Promise<NodeProcess>;
  /** A node's rooms in this process, with nothing that listens or runs by itself. */
  open(node: Jurisdiction): Promise<OpenNode>;
  stop(): Promise<void>;
}

const READY_MS_MAX = 60_000;

/** Starts a scratch PostgreSQL with the product's own settings: fsync and synchronous_commit are on. */
export async function scratchNodes(): Promise<ScratchNodes> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-bench-'));
  // Started by root, the server runs as another user, who has to pass through.
  await chmod(folder, 0o711);
  const started = await startPostgres({ data_folder: join(folder, 'data') });
  if (!started.ok) throw new Error(JSON.stringify(started.error));
  const postgres = started.value;
  const urls = new Map<Jurisdiction, string>();
  for (const node of JURISDICTIONS) {
    const url = await postgres.databaseUrl(`sampan_${node.toLowerCase()}`);
    const migrated = await migrateDatabase(url);
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    urls.set(node, url);
  }
  const environment = {
    SAMPAN_DATA_DIR: join(folder, 'data'),
    SAMPAN_PORT_BASE: String(await freePorts()),
    // One client stands for all of a town here.
    SAMPAN_RATE_LIMIT_PER_MINUTE: '10000000',
    ...Object.fromEntries([...urls].map(([node, url]) => [`DATABASE_URL_${node}`, url])),
  };
  const configuration = configurationOf(environment);
  const origin = (node: Jurisdiction) => `http://127.0.0.1:${configuration.node[node].port}`;
  const url = (node: Jurisdiction) => urls.get(node) ?? '';
  const running: NodeProcess[] = [];
  return {
    folder,
    configuration,
    postgres_pid: postgres.pid(),
    url,
    origin,
    async start(nodes) {
      const log = join(folder, `${nodes.join('-')}.log`);
      const env = { ...process.env, ...environment, SAMPAN_NODES: nodes.join(',') };
      const one = await startProcess(env, log, nodes.map(origin));
      running.push(one);
      return one;
    },
    open(node) {
      const of = { node, url: url(node), rulebook: readLaw(configuration) };
      const log = createLog({ node, level: 'error' });
      return openConfigured(configuration, { ...of, log }, { folder: join(folder, 'data') });
    },
    async stop() {
      for (const one of running) await one.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configurationOf(environment: Readonly<Record<string, string>>): Configuration {
  const read = readConfiguration(environment);
  if (!read.ok) throw new Error(read.error.map((problem) => problem.sentence).join('\n'));
  return read.value;
}

async function startProcess(
  env: NodeJS.ProcessEnv,
  log: string,
  origins: readonly string[],
): Promise<NodeProcess> {
  const file = await open(log, 'a');
  const script = join(import.meta.dirname, 'serve-nodes.ts');
  const options = process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [];
  const child = spawn(process.execPath, [...options, script], {
    env,
    stdio: ['ignore', file.fd, file.fd],
  });
  await file.close();
  try {
    for (const origin of origins) await untilReady(origin, child);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${(await readFile(log, 'utf8')).slice(-2000)}`);
  }
  return { pid: child.pid ?? 0, stop: () => ended(child) };
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + READY_MS_MAX;
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(50);
  }
  throw new Error(`${origin} did not become ready`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A base above which the ports of the three nodes are free. */
export async function freePorts(): Promise<number> {
  for (let base = 20_000 + (process.pid % 20_000); ; base += 10) {
    const free = await Promise.all(JURISDICTIONS.map((_node, index) => isFree(base + index + 1)));
    if (free.every(Boolean)) return base;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The built portal, where there is one. */
export function portalFolder(): string | undefined {
  const folder = join(import.meta.dirname, '..', 'dist', 'portal');
  return existsSync(folder) ? folder : undefined;
}
