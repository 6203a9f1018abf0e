import type { JWK } from 'jose';
import { type AttachedServer, readServers } from '../../data/attached/index.ts';
import type { Texts } from '../../kernel/language.ts';
import { ok } from '../../kernel/result.ts';
import type { Configuration } from '../../platform/config/index.ts';
import { buildHttp, type HealthCheck, type HttpApp } from '../../platform/http/index.ts';
import { createJobs, type Jobs } from '../../platform/jobs/index.ts';
import type { Log } from '../../platform/log/index.ts';
import { createMetrics } from '../../platform/metrics/index.ts';
import { createSignIn, type DemoPerson, type SignIn } from '../../platform/signin/index.ts';
import type { OpenNode } from '../open-node.ts';
import { fetchAtOnce } from './fetch-at-once.ts';
import { measureExchange } from './measure-exchange.ts';
import { scheduleJobs } from './node-jobs.ts';
import { nodeRoutes } from './node-routes.ts';

const VERSION = '0.1.0';

const NODE_NAMES: Readonly<Record<'HK' | 'MO' | 'GD', Texts>> = {
  HK: {
    'zh-Hant-HK': '香港節點',
    'zh-Hans-CN': '香港节点',
    en: 'Hong Kong node',
    'pt-MO': 'Nó de Hong Kong',
  },
  MO: {
    'zh-Hant-HK': '澳門節點',
    'zh-Hans-CN': '澳门节点',
    en: 'Macao node',
    'pt-MO': 'Nó de Macau',
  },
  GD: {
    'zh-Hant-HK': '廣東節點',
    'zh-Hans-CN': '广东节点',
    en: 'Guangdong node',
    'pt-MO': 'Nó de Guangdong',
  },
};

/** What serving adds to an open node. */
export interface ServeOptions {
  readonly configuration: Configuration;
  readonly log: Log;
  /** URL of the node's database, for the job library's own pool. */
  readonly database_url: string;
  readonly sign_in_key: JWK;
  readonly people: readonly DemoPerson[];
  readonly portal_dir: string | undefined;
}

/** A node that listens. */
export interface ServedNode {
  readonly origin: string;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

/** Puts an open node on its port with sign-in, routes, jobs and pumps. */
export async function serveNode(open: OpenNode, options: ServeOptions): Promise<ServedNode> {
  const { configuration, log } = options;
  const { node, database } = open.ports;
  const { port } = configuration.node[node];
  const host = configuration.host === '0.0.0.0' ? '127.0.0.1' : configuration.host;
  const origin = configuration.node[node].public_url ?? `http://${host}:${port}`;
  const sign_in = signInOf(open, options, origin);
  const jobs = createJobs({
    url: options.database_url,
    database,
    clock: open.ports.clock,
    random: open.ports.random,
    log,
  });
  const app = await httpOf(open, options, { origin, sign_in });
  sign_in.addRoutes(app);
  nodeRoutes(app, open, { jobs, origin, attached: attachedServers(configuration) });
  scheduleJobs(jobs, open, sign_in);
  await app.fastify.listen({ port, host: configuration.host }).catch((error: unknown) => {
    throw listenError(error, node, port);
  });
  const unfollow = await open.ports.law_book.follow(log);
  await open.exchange.start();
  await jobs.start();
  const unwatch = await fetchAtOnce(open, jobs, log);
  return {
    origin,
    jobs,
    close: async () => {
      await app.fastify.close();
      await unwatch();
      await open.exchange.stop();
      await jobs.stop();
      await unfollow();
      await database.close();
    },
  };
}

/** Servers of hospitals that the configuration names; with a problem among them nothing is started. */
function attachedServers({ attached_file }: Configuration): readonly AttachedServer[] {
  const servers = attached_file === undefined ? ok([]) : readServers(attached_file);
  if (servers.ok) return servers.value;
  throw new Error(`The attached servers cannot be read:\n${servers.error.join('\n')}`);
}

/** Says what a person can do about a port that is not free. */
function listenError(error: unknown, node: string, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} of the ${node} node is in use; stop what uses it, or say SAMPAN_PORT_BASE=… for other ports.`,
  );
}

function signInOf(open: OpenNode, options: ServeOptions, origin: string): SignIn {
  const { configuration } = options;
  const { node } = open.ports;
  const { issuer } = configuration.node[node];
  const made = createSignIn({
    ...open.ports,
    origin,
    log: options.log,
    environment: configuration.is_demo ? 'demonstration' : 'production',
    version: VERSION,
    node_name: NODE_NAMES[node],
    issuer:
      issuer === null
        ? {
            kind: 'demo',
            people: options.people,
            keys: [options.sign_in_key],
            secret: configuration.session_secret,
          }
        : {
            kind: 'external',
            url: issuer.url,
            client_id: issuer.client_id,
            client_secret: issuer.secret,
            ...(issuer.audience === null ? {} : { audience: issuer.audience }),
          },
  });
  if (!made.ok) throw new Error(`The sign-in of ${node} cannot be set up: ${made.error.code}.`);
  return made.value;
}

function httpOf(
  open: OpenNode,
  options: ServeOptions,
  shell: { readonly origin: string; readonly sign_in: SignIn },
): Promise<HttpApp> {
  const { configuration, log } = options;
  const { node, database } = open.ports;
  const metrics = createMetrics({ node, process: true });
  measureExchange(metrics, open.exchange);
  const checks: HealthCheck[] = [
    { name: 'database', check: () => database.rows('select 1 as one') },
  ];
  return buildHttp({
    node,
    environment: configuration.is_demo ? 'demonstration' : 'production',
    version: VERSION,
    origin: shell.origin,
    clock: open.ports.clock,
    random: open.ports.random,
    log,
    metrics,
    identify: shell.sign_in.identify,
    checks,
    ...(options.portal_dir === undefined ? {} : { portal_dir: options.portal_dir }),
    requests_per_minute: configuration.rate_limit_per_minute,
    ...(configuration.trusted_proxies.length === 0
      ? {}
      : { trusted_proxies: configuration.trusted_proxies }),
  });
}
