import { createServer } from 'node:net';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import type { Texts } from '../../src/kernel/language.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import {
  createSignIn,
  type DemoPerson,
  type SignIn,
  type SignInOptions,
} from '../../src/platform/signin/index.ts';

const texts = (hant: string, hans: string, en: string, pt: string): Texts => ({
  'zh-Hant-HK': hant,
  'zh-Hans-CN': hans,
  en,
  'pt-MO': pt,
});

/** Three invented people of Hong Kong and one of Guangdong. */
export const PEOPLE: readonly DemoPerson[] = [
  {
    name: 'chan-tai-man',
    display_name: texts('陳大文', '陈大文', 'Chan Tai Man', 'Chan Tai Man'),
    role: 'patient',
    organisation: 'self',
    organisation_name: texts('本人', '本人', 'For myself', 'Em nome próprio'),
    jurisdiction: 'HK',
    person_id: '0197f3a0-0000-7000-8000-000000000001',
  },
  {
    name: 'ho-officer',
    display_name: texts('何主任', '何主任', 'Officer Ho', 'Responsável Ho'),
    role: 'officer',
    organisation: 'dh',
    organisation_name: texts('衞生署', '卫生署', 'Department of Health', 'Departamento de Saúde'),
    jurisdiction: 'HK',
  },
  {
    name: 'hk-operator',
    display_name: texts('操作員', '运维人员', 'Operator', 'Operador'),
    role: 'operator',
    organisation: 'ops',
    organisation_name: texts('運作組', '运维组', 'Operations', 'Operações'),
    jurisdiction: 'HK',
  },
  {
    name: 'zs-clerk',
    display_name: texts('李娜', '李娜', 'Li Na', 'Li Na'),
    role: 'clerk',
    organisation: 'zhongshan-chenxinghai',
    organisation_name: texts(
      '陳星海醫院',
      '陈星海医院',
      'Chen Xinghai Hospital',
      'Hospital Chen Xinghai',
    ),
    jurisdiction: 'GD',
  },
];

export const NODE_NAME = texts('香港節點', '香港节点', 'Hong Kong node', 'Nó de Hong Kong');
export const SECRET = 'a secret of at least thirty-two characters';

/** A port of this machine that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export interface ServingNode {
  readonly app: HttpApp;
  readonly origin: string;
  readonly signIn: SignIn;
  readonly lines: object[];
}

/** The Hong Kong node with nothing but its shell and sign-in, serving on a free port. */
export async function serveNode(
  database: Database,
  issuer: SignInOptions['issuer'] | ((origin: string) => SignInOptions['issuer']),
  options: Partial<SignInOptions> & {
    readonly addRoutes?: (app: HttpApp) => void;
    readonly port?: number;
  } = {},
): Promise<ServingNode> {
  const port = options.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const lines: object[] = [];
  const log = {
    info: (facts: object) => lines.push(facts),
    error: (facts: object) => lines.push(facts),
  };
  const common = {
    node: 'HK' as const,
    environment: 'demonstration' as const,
    version: '0.1.0',
    origin,
    clock: SYSTEM_CLOCK,
    random: SYSTEM_RANDOM,
    log,
    ...options,
  };
  const signIn = createSignIn({
    ...common,
    database,
    node_name: NODE_NAME,
    issuer: typeof issuer === 'function' ? issuer(origin) : issuer,
  });
  if (!signIn.ok) throw new Error(signIn.error.code);
  const app = await buildHttp({
    ...common,
    metrics: createMetrics({ node: 'HK', process: false }),
    identify: signIn.value.identify,
  });
  signIn.value.addRoutes(app);
  options.addRoutes?.(app);
  await app.listen({ host: '127.0.0.1', port });
  return { app, origin, signIn: signIn.value, lines };
}

/** A browser without pictures: keeps cookies, follows redirects one by one. */
export function newBrowser(language = 'en') {
  const jar = new Map<string, string>();
  const visited: string[] = [];
  const request = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    headers.set('accept-language', language);
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    visited.push(address);
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) keepCookie(jar, line);
    return answer;
  };
  /** Follows redirects until there is a page. */
  const follow = async (address: string, init: RequestInit = {}): Promise<Response> => {
    let answer = await request(address, init);
    let at = address;
    for (let hops = 0; answer.status >= 300 && answer.status < 400; hops++) {
      if (hops > 10) throw new Error('too many redirects');
      at = new URL(answer.headers.get('location') ?? '', at).href;
      answer = await request(at);
    }
    return answer;
  };
  return { jar, visited, request, follow };
}

function keepCookie(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const split = pair.indexOf('=');
  const name = pair.slice(0, split);
  const isGone = /max-age=0|expires=thu, 01 jan 1970/i.test(line);
  if (isGone) jar.delete(name);
  else jar.set(name, pair.slice(split + 1));
}

export type Browser = ReturnType<typeof newBrowser>;

/** The members of our JSON answers that these tests look at. */
export interface Answered {
  readonly code?: string;
  readonly by?: string;
  readonly ended?: boolean;
  readonly principal?: Principal | null;
}

/** The JSON of an answer. */
export async function jsonOf(answer: Response): Promise<Answered> {
  return (await answer.json()) as Answered;
}

/** Signs a demo person in as a browser does: page of people, one button, back to where one wanted to go. */
export async function signInAs(
  browser: Browser,
  origin: string,
  person: string,
  to = '/',
): Promise<Response> {
  const page = await browser.follow(`${origin}/sign-in?to=${encodeURIComponent(to)}`);
  const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  return browser.follow(new URL(action, origin).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person }).toString(),
  });
}
