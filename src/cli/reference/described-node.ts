import type { Exchange, ExchangeLog } from '../../exchange/index.ts';
import { SYSTEM_CLOCK } from '../../kernel/day.ts';
import { SYSTEM_RANDOM } from '../../kernel/id.ts';
import { nodeRoutes, openNode } from '../../node/index.ts';
import { buildHttp, type HttpOptions } from '../../platform/http/index.ts';
import { createMetrics } from '../../platform/metrics/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { createSignIn, newSigningKey } from '../../platform/signin/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { OpenApi } from './openapi-types.ts';

/** What a node says of itself: its operations and the kinds that it takes. */
export interface DescribedNode {
  readonly openapi: OpenApi;
  readonly kinds: Exchange['kinds'];
  readonly trust: Rulebook['trust'];
}

const ORIGIN = 'http://127.0.0.1:4101';
const NAMES = { 'zh-Hant-HK': 'HK', 'zh-Hans-CN': 'HK', en: 'HK', 'pt-MO': 'HK' };

/** Wires a demonstration node that nobody starts: no database, no keys, no port; only its routes are read. */
export async function describeNode(rulebook: Rulebook): Promise<DescribedNode> {
  const log = silent<ExchangeLog & HttpOptions['log']>('log');
  const parts = {
    node: 'HK',
    database: silent<Database>('database'),
    rulebook,
    clock: SYSTEM_CLOCK,
    random: SYSTEM_RANDOM,
    pair_keys: new Map(),
  } as const;
  const open = openNode({ ...parts, keys: silent('keys'), transport: silent('transport'), log });
  const shell = { ...parts, origin: ORIGIN, environment: 'demonstration', version: '0' } as const;
  const sign_in = createSignIn({
    ...shell,
    log,
    node_name: NAMES,
    issuer: {
      kind: 'demo',
      people: [],
      keys: [await newSigningKey()],
      secret: 'not used'.repeat(4),
    },
  });
  if (!sign_in.ok) throw new Error(sign_in.error.code);
  const metrics = createMetrics({ node: 'HK', process: false });
  const app = await buildHttp({ ...shell, log, metrics, identify: sign_in.value.identify });
  sign_in.value.addRoutes(app);
  nodeRoutes(app, open, { jobs: silent('jobs'), origin: ORIGIN });
  const openapi = (await app.openapi()) as OpenApi;
  await app.close();
  return { openapi, kinds: open.exchange.kinds, trust: rulebook.trust };
}

/** Something that is passed on and never used; to use it is a bug and throws. */
function silent<T extends object>(what: string): T {
  const refuse = () => {
    throw new Error(`the ${what} of a described node was used`);
  };
  return new Proxy({}, { get: () => refuse }) as T;
}
