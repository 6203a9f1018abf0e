import { Agent, request } from 'undici';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Transport } from './kinds/index.ts';

/** Largest answer that is read, in bytes: the receipts of a full delivery, or an answer as large as any message. */
const ANSWER_BYTES = 2_500_000;
/** Ciphertext does not get smaller: compressing it would only cost both sides their time. */
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  'accept-encoding': 'identity',
} as const;

async function post(
  dispatcher: Agent,
  url: string,
  body: object,
  timeout_ms: number,
): Promise<unknown> {
  // A redirect is an answer like any other that is not wanted: it is not followed.
  const answer = await request(url, {
    dispatcher,
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout_ms),
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`);
  return JSON.parse(text);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * Reaches other nodes by HTTP, on connections that are kept.
 * @param options.addresses base address of each other side, such as `https://hk.example.org`.
 * @param options.deliver_ms longest time for a delivery, in milliseconds; 30 s unless said.
 * @param options.ask_ms longest time for a question, in milliseconds; 5 s unless said.
 */
export function httpTransport(options: {
  readonly addresses: Readonly<Partial<Record<Jurisdiction, string>>>;
  readonly deliver_ms?: number;
  readonly ask_ms?: number;
}): Transport {
  const { addresses, deliver_ms = 30_000, ask_ms = 5000 } = options;
  const agent = new Agent({ maxResponseSize: ANSWER_BYTES });
  const urlOf = (to: Jurisdiction, path: string): string => {
    const address = addresses[to];
    if (address === undefined) throw new Error(`no address of ${to}`);
    return new URL(path, address).href;
  };
  return {
    async deliver(to, envelopes) {
      const answer = await post(agent, urlOf(to, '/exchange/messages'), { envelopes }, deliver_ms);
      const { receipts } = (answer ?? {}) as { receipts?: unknown };
      if (!isTexts(receipts)) throw new Error(`${to} gave no receipts`);
      return receipts;
    },
    async ask(to, envelope) {
      const answer = await post(agent, urlOf(to, '/exchange/questions'), { envelope }, ask_ms);
      const { envelope: sealed } = (answer ?? {}) as { envelope?: unknown };
      if (typeof sealed !== 'string') throw new Error(`${to} gave no answer`);
      return sealed;
    },
  };
}
