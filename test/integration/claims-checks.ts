import { expect } from 'vitest';
import { checkClaims, replayDecisions, submitClaims } from '../../src/capital/claims/index.ts';
import { checkLedger } from '../../src/capital/ledger/index.ts';
import type { CLERK, claimFor, Elder, Side } from './claims-sides.ts';

export async function one(
  side: Side,
  as: typeof CLERK,
  draft: ReturnType<typeof claimFor>,
  key?: string,
) {
  const submission = { principal: as, key: key ?? `key-${draft.episode}`, draft };
  const [answer] = await submitClaims(side.ports, [submission]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

export async function claimed(side: Side, as: typeof CLERK, draft: ReturnType<typeof claimFor>) {
  const answer = await one(side, as, draft);
  if (!answer.ok) throw new Error(answer.error.map((of) => of.code).join(' '));
  return answer.value.claim.claim_id;
}

export async function stateAt(side: Side, claim_id: string) {
  const [row] = await side.ports.database.rows<{
    state: string;
    reasons: string[];
    voucher_hkd_minor: bigint | null;
    window_month: string | null;
  }>(
    'select state, reasons, voucher_hkd_minor, window_month from capital.claim where claim_id = $1',
    [claim_id],
  );
  return row;
}

export async function balance(hk: Side, elder: Elder): Promise<bigint> {
  const [row] = await hk.ports.database.rows<{ available: bigint }>(
    `select balance_minor - held_minor as available from capital.account
      where code = 'entitlement:' || $1 || ':hk.elderly_voucher:ordinary'`,
    [elder.person_id],
  );
  return row?.available ?? 0n;
}

export async function booksAgree(hk: Side, gd: Side) {
  const twin = async (side: Side, prefix: string) =>
    side.ports.database.rows<{ month: string; minor: bigint }>(
      `select right(a.code, 7) as month, abs(sum(p.minor))::bigint as minor
         from capital.posting p join capital.account a using (account_id)
        where a.code like $1 and a.currency = 'CNY' group by 1 having sum(p.minor) <> 0 order by 1`,
      [prefix],
    );
  expect(await twin(gd, 'receivable:HK:%')).toEqual(await twin(hk, 'payable:GD:%'));
  const items = async (side: Side) =>
    side.ports.database.rows(
      `select item_id, claim_id, kind, month, currency, service_day, institution, service_point,
              voucher_hkd_minor, voucher_fee_minor, residue_hkd_minor
         from capital.item where counterparty in ('HK', 'GD') order by item_id`,
    );
  expect(await items(gd)).toEqual(await items(hk));
  for (const side of [hk, gd]) {
    expect((await checkClaims(side.ports.database)).differing).toEqual([]);
    expect(await checkLedger(side.ports.database)).toEqual([]);
  }
  expect((await replayDecisions(hk.ports.database)).differing).toEqual([]);
}
