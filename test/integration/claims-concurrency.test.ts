import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  batchClaims,
  checkClaims,
  replayDecisions,
  submitClaims,
} from '../../src/capital/claims/index.ts';
import { checkLedger } from '../../src/capital/ledger/index.ts';
import {
  claimFor,
  type Elder,
  HK_CLERK,
  HK_PROVIDER,
  openSide,
  pair,
  registerElders,
  type Side,
} from './claims-sides.ts';

let hk: Side;
beforeAll(async () => {
  hk = await openSide('HK', 24);
});
afterAll(async () => {
  await hk?.drop();
});

async function purse(elder: Elder) {
  const [row] = await hk.ports.database.rows<{ balance: bigint; held: bigint }>(
    `select balance_minor as balance, held_minor as held from capital.account
      where code = 'entitlement:' || $1 || ':hk.elderly_voucher:ordinary'`,
    [elder.person_id],
  );
  return row ?? { balance: 0n, held: 0n };
}

/** One claim in a transaction of its own, as a process without any batching would. */
async function alone(principal: typeof HK_PROVIDER, draft: ReturnType<typeof claimFor>) {
  const [answer] = await submitClaims(hk.ports, [
    { principal, key: `key-${draft.episode}`, draft },
  ]);
  if (answer === undefined || !answer.ok) throw new Error('refused');
  return answer.value.claim;
}

describe('200 simultaneous claims on one pair of spouse accounts', () => {
  it.each(['alone', 'batched'] as const)('spend at most the balance, exactly (%s)', async (way) => {
    const first = way === 'alone' ? 1 : 3;
    const [one, other] = (await registerElders(hk, [
      { number: first, balance_hkd: 4000 },
      { number: first + 1, balance_hkd: 3000 },
    ])) as [Elder, Elder];
    await pair(hk, [one, other]);
    const batched = batchClaims(hk.ports);
    const sent = Array.from({ length: 200 }, (_, index) => {
      const principal = index % 3 === 0 ? HK_CLERK : HK_PROVIDER;
      const draft = claimFor(index % 2 === 0 ? one : other, {
        fee: { currency: 'CNY', value: '97.31' },
      });
      if (way === 'alone') return alone(principal, draft);
      return batched({ principal, key: `key-${draft.episode}`, draft }).then((answer) => {
        if (!answer.ok) throw new Error('refused');
        return answer.value.claim;
      });
    });
    const claims = await Promise.all(sent);
    const taken = claims.reduce((sum, claim) => sum + (claim.voucher_hkd_minor ?? 0n), 0n);
    const left = [await purse(one), await purse(other)];
    expect(taken).toBe(700_000n);
    expect(left.reduce((sum, of) => sum + of.balance - of.held, 0n)).toBe(0n);
    const granted = claims.filter((claim) => claim.state !== 'DENIED');
    expect(granted.length).toBeGreaterThan(60);
    expect(
      claims.filter((claim) => claim.state === 'DENIED').map((claim) => claim.reasons),
    ).toEqual(Array.from({ length: 200 - granted.length }, () => ['L06']));
    expect(new Set(granted.map((claim) => claim.transaction_number)).size).toBe(granted.length);
    expect(await checkLedger(hk.ports.database)).toEqual([]);
    expect((await checkClaims(hk.ports.database)).differing).toEqual([]);
    expect((await replayDecisions(hk.ports.database)).differing).toEqual([]);
  });
});

describe('the same claim sent many times at once', () => {
  it('is one claim under one key', async () => {
    const [elder] = (await registerElders(hk, [{ number: 10 }])) as [Elder];
    const draft = claimFor(elder);
    const answers = await Promise.all(
      Array.from({ length: 24 }, () =>
        submitClaims(hk.ports, [{ principal: HK_PROVIDER, key: 'the-same-key', draft }]),
      ),
    );
    const claims = answers.flat().map((one) => (one.ok ? one.value : null));
    expect(new Set(claims.map((one) => one?.claim.claim_id)).size).toBe(1);
    expect(claims.filter((one) => one?.is_new).length).toBe(1);
  });

  it('is paid once under many keys', async () => {
    const [elder] = (await registerElders(hk, [{ number: 11 }])) as [Elder];
    const draft = claimFor(elder);
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        submitClaims(hk.ports, [{ principal: HK_PROVIDER, key: `another-key-${index}`, draft }]),
      ),
    );
    const states = answers.flat().map((one) => (one.ok ? one.value.claim.state : 'fault'));
    expect(states.filter((state) => state === 'ADJUDICATED').length).toBe(1);
    expect(states.filter((state) => state === 'DENIED').length).toBe(23);
  });

  it('with other content under the same key in one batch is refused, and the first stands', async () => {
    const [elder] = (await registerElders(hk, [{ number: 12 }])) as [Elder];
    const draft = claimFor(elder);
    const dearer = { ...draft, fee: { currency: 'CNY', value: '501.00' } };
    const key = 'one-key-for-two';
    const answers = await submitClaims(hk.ports, [
      { principal: HK_PROVIDER, key, draft },
      { principal: HK_PROVIDER, key, draft: dearer },
      { principal: HK_PROVIDER, key, draft },
    ]);
    expect(answers.map((one) => (one.ok ? one.value.is_new : one.error[0]?.code))).toEqual([
      true,
      'claim.key_reused',
      false,
    ]);
  });
});

describe('a batch of which one claim breaks the transaction', () => {
  it('fails that claim only: the others are tried again by themselves', async () => {
    const [elder] = (await registerElders(hk, [{ number: 13 }])) as [Elder];
    const drafts = Array.from({ length: 6 }, () => claimFor(elder));
    const guilty = drafts[3]?.episode;
    const submit = batchClaims(hk.ports, (ports, sent) => {
      if (sent.some((one) => one.draft.episode === guilty)) throw new Error('broken');
      return submitClaims(ports, sent);
    });
    const settled = await Promise.allSettled(
      drafts.map((draft) => submit({ principal: HK_PROVIDER, key: `key-${draft.episode}`, draft })),
    );
    expect(settled.map((one) => one.status)).toEqual(
      drafts.map((draft) => (draft.episode === guilty ? 'rejected' : 'fulfilled')),
    );
  });
});
