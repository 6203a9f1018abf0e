import { setTimeout as pause } from 'node:timers/promises';
import { dayAt, SYSTEM_CLOCK } from '../../../src/kernel/day.ts';
import { ZONE } from '../../../src/kernel/jurisdiction.ts';
import { DEMO_ELDERS } from '../../../src/people/demo/index.ts';
import type { Remembered } from '../compare-claims.ts';
import type { Installation } from './installation.ts';

/** What came back from a node; null where nothing did. */
export type Answer = { readonly status: number; readonly json: Shown } | null;

/** The members of answers that are looked at here. */
interface Shown {
  readonly claim_id?: string;
  readonly state?: string;
  readonly waiting_since?: string | null;
  readonly code?: string;
}

/** A claim that somebody entered at the counter, with what was heard of it. */
export interface Entered extends Remembered {
  claim_id: string | null;
  readonly accepted: Set<'confirm' | 'reverse'>;
  readonly body: object;
  readonly by: 'zs-clerk' | 'zs-doctor';
  /** The states in which it was shown on the way. */
  readonly shown: Set<string>;
}

const ANSWER_MS = 15_000;
const ELDERS = ['chan-tai-man', 'lee-siu-fong', 'tsang-kwok-keung', 'ho-lai-wah'];

/** Sends requests as demonstration people; a node that is away gives null. */
export async function openClient(installation: Installation) {
  const tokens = new Map<string, string>();
  for (const name of ['zs-clerk', 'zs-doctor', 'gd-operator', 'ho-officer']) {
    tokens.set(name, await installation.token(name));
  }
  return async (
    side: 'HK' | 'GD',
    as: string,
    [method, path]: readonly ['GET' | 'POST', string],
    sent: { readonly body?: object; readonly key?: string } = {},
  ): Promise<Answer> => {
    try {
      const answered = await fetch(`${installation.origin(side)}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tokens.get(as)}`,
          ...(sent.key === undefined ? {} : { 'idempotency-key': sent.key }),
          ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        signal: AbortSignal.timeout(ANSWER_MS),
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      });
      return { status: answered.status, json: (await answered.json()) as Shown };
    } catch {
      return null;
    }
  };
}

export type Client = Awaited<ReturnType<typeof openClient>>;

/** A counter at which claims are entered without end, several at a time. */
export interface CounterLoad {
  readonly entered: readonly Entered[];
  /** Claims that were acknowledged so far. */
  acknowledged(): number;
  /** Waits until a condition holds. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  /** Ends the entering, and waits for the answers that are still to come. */
  stop(): Promise<void>;
}

const AT_A_TIME = 4;
const WAIT_MS = 60_000;

/** Begins to enter claims. */
export function startLoad(client: Client): CounterLoad {
  const entered: Entered[] = [];
  let isStopping = false;
  const enter = async (): Promise<void> => {
    while (!isStopping) {
      const claim = newClaim(entered.length + 1);
      entered.push(claim);
      if (!(await submit(client, claim))) await pause(100);
      else if (entered.length % 2 === 0) await confirm(client, claim);
      else if (entered.length % 7 === 0) await takeBack(client, claim);
    }
  };
  const running = Array.from({ length: AT_A_TIME }, enter);
  return {
    entered,
    acknowledged: () => entered.filter(({ claim_id }) => claim_id !== null).length,
    until: untilHolds,
    stop: async () => {
      isStopping = true;
      await Promise.all(running);
    },
  };
}

export async function untilHolds(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const until = Date.now() + WAIT_MS;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`waited in vain until ${what}`);
    await pause(50);
  }
}

function newClaim(number: number): Entered {
  const elder = DEMO_ELDERS.find(({ name }) => name === ELDERS[number % ELDERS.length]);
  const document = elder?.person.documents[0];
  if (elder === undefined || document === undefined) throw new Error('a demo elder is missing');
  return {
    side: 'GD',
    key: `killed-${number}`,
    claim_id: null,
    accepted: new Set(),
    by: number % 3 === 0 ? 'zs-doctor' : 'zs-clerk',
    shown: new Set(),
    body: {
      service_point: 'zhongshan-chenxinghai',
      department: 'internal_medicine',
      service_day: dayAt(SYSTEM_CLOCK.now(), ZONE).toString(),
      document: { document_type: document.document_type, number: document.number },
      birth_date: elder.person.birth_date.toString(),
      fee: { currency: 'CNY', value: `${10 + (number % 40)}.50` },
      requested_hkd: null,
      visit_reason: 'chronic_follow_up',
      service_kind: 'outpatient',
      profession: 'doctor',
      is_optometry: false,
      episode: `K${number}`,
      consent_given: true,
    },
  };
}

/** Sends a claim, for the first time or again; gives whether it was acknowledged. */
export async function submit(client: Client, claim: Entered): Promise<boolean> {
  const { key, body } = claim;
  const answer = await client('GD', claim.by, ['POST', '/api/capital/claims'], { key, body });
  if (answer === null || answer.status >= 500) return false;
  const { claim_id, state, waiting_since } = answer.json;
  if (answer.status >= 300 || claim_id === undefined) {
    throw new Error(`${key} was answered ${answer.status} ${answer.json.code}`);
  }
  if (claim.claim_id !== null && claim.claim_id !== claim_id) {
    throw new Error(`${key} gave two claims`);
  }
  claim.claim_id = claim_id;
  claim.shown.add(waiting_since == null ? String(state) : `${state} waiting`);
  return true;
}

/** The doctor confirms; gives what was answered. */
export async function confirm(client: Client, claim: Entered): Promise<Answer> {
  const path = `/api/capital/claims/${claim.claim_id}/confirm`;
  const answer = await client('GD', 'zs-doctor', ['POST', path]);
  if (answer?.status === 200) claim.accepted.add('confirm');
  return answer;
}

async function takeBack(client: Client, claim: Entered): Promise<void> {
  const path = `/api/capital/claims/${claim.claim_id}/reverse`;
  const body = { reason: 'entered twice' };
  const answer = await client('GD', 'zs-doctor', ['POST', path], { body });
  if (answer?.status === 200) claim.accepted.add('reverse');
}
