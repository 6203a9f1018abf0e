import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { dataFolderOf, type RunningNodes, signInKey, startNodes } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { readConfiguration } from '../../src/platform/config/index.ts';
import { mintDemoToken } from '../../src/platform/signin/index.ts';

/** One page load asks often, and everybody here comes from one address. */
const REQUESTS_PER_MINUTE = '60000';

/** A place for the nodes of one installation: ports, keys and a database for each, with nothing running yet. */
export interface Installation {
  readonly environment: Readonly<Record<string, string>>;
  origin(node: Jurisdiction): string;
  /** Starts nodes in this process. */
  start(nodes: readonly Jurisdiction[], portal_dir: string): Promise<RunningNodes>;
  /** Drops the databases and removes the keys. */
  remove(): Promise<void>;
}

/** Makes three empty databases on the server and finds free ports. */
export async function prepareInstallation(server_url: string): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-e2e-'));
  const base = await freePorts();
  const names = JURISDICTIONS.map((node) => [node, `e2e_${base}_${node.toLowerCase()}`] as const);
  await onServer(server_url, async (client) => {
    for (const [, name] of names) await client.query(`create database ${name}`);
  });
  const environment = {
    NODE_ENV: 'test',
    SAMPAN_DATA_DIR: folder,
    SAMPAN_PORT_BASE: String(base),
    SAMPAN_LOG_LEVEL: 'error',
    SAMPAN_RATE_LIMIT_PER_MINUTE: REQUESTS_PER_MINUTE,
    ...Object.fromEntries(
      names.map(([node, name]) => {
        const url = new URL(server_url);
        url.pathname = `/${name}`;
        return [`DATABASE_URL_${node}`, url.href];
      }),
    ),
  };
  return {
    environment,
    origin: (node) => `http://127.0.0.1:${configured(environment).node[node].port}`,
    start: (nodes, portal_dir) =>
      startNodes(configured({ ...environment, SAMPAN_NODES: nodes.join(',') }), portal_dir),
    remove: async () => {
      await onServer(server_url, async (client) => {
        for (const [, name] of names) await client.query(`drop database ${name} with (force)`);
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configured(environment: Readonly<Record<string, string>>) {
  const read = readConfiguration(environment);
  if (!read.ok) throw new Error(read.error.map(({ sentence }) => sentence).join('\n'));
  return read.value;
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Calls a node's interface as one of the demonstration people, with a token as scripts use it. */
export async function callAs(
  environment: Readonly<Record<string, string>>,
  name: string,
  request: { readonly path: string; readonly body?: unknown; readonly type?: string },
): Promise<unknown> {
  const person = DEMO_PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  const configuration = configured(environment);
  const origin = `http://127.0.0.1:${configuration.node[person.jurisdiction].port}`;
  const key = await signInKey(join(dataFolderOf(configuration), person.jurisdiction));
  const token = await mintDemoToken({
    environment: 'demonstration',
    origin,
    key,
    person,
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) throw new Error(token.error.code);
  const { path, body, type = 'application/json' } = request;
  const answer = await fetch(`${origin}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token.value}`,
      'idempotency-key': crypto.randomUUID(),
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} as ${name}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

/** A base above which the ports of the three nodes are free. */
async function freePorts(): Promise<number> {
  for (;;) {
    const base = 21_000 + Math.floor(Math.random() * 3_000) * 10;
    const free = await Promise.all(JURISDICTIONS.map((_, index) => isFree(base + index + 1)));
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
