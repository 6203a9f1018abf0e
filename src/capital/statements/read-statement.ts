import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { lockInstruction } from './payment/instruction-store.ts';
import { netByInstitution } from './payment/net.ts';
import type { PaymentAdvice } from './payment/payment-advice.ts';
import type { StatementPorts } from './ports.ts';
import { type Difference, differencesOf, type StatementItem, type WindowKey } from './statement.ts';
import {
  type Instruction,
  readDifferingDays,
  readOtherItems,
  readStatements,
  type StoredStatement,
} from './store.ts';
import type { Window } from './window.ts';

/** Everything an officer reads about one window. */
export interface StatementView {
  readonly window: Window;
  readonly own: StoredStatement | null;
  readonly other: StoredStatement | null;
  readonly agrees: boolean | null;
  /** One page of the own items, ordered by id. */
  readonly items: readonly StatementItem[];
  /** What people call the claims of these items and differences, by claim. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The item after which the next page begins; null on the last one. */
  readonly next_after: string | null;
  readonly differences: readonly Difference[];
  readonly instruction: Instruction | null;
}

/** Which items to show: of these institutions, after this item. */
export interface ItemPage {
  /** Null shows every institution's. */
  readonly only: readonly string[] | null;
  readonly after: string | null;
}

/** Items of one page. */
const PAGE = 200;

/** One window with both statements, a page of its items and the differences item by item. */
export async function readStatement(
  ports: StatementPorts,
  key: WindowKey,
  { only, after }: ItemPage,
): Promise<Result<StatementView, Fault>> {
  return ports.database.transaction(async (session) => {
    const window = await ports.windows.lock(session, key);
    if (window === null) return no(fault('window.unknown', { month: key.month }));
    const all = await ports.windows.items(session, key);
    const { own, other } = await readStatements(session, key);
    const days = new Set(await readDifferingDays(session, key));
    const suspects = all.filter((item) => days.has(item.service_day.toString()));
    const differences =
      days.size === 0 ? [] : differencesOf(suspects, await readOtherItems(session, key));
    const own_items = all.filter((item) => only === null || only.includes(item.institution));
    const rest = own_items.filter((item) => after === null || item.item_id > after);
    const items = rest.slice(0, PAGE);
    const shown = only === null ? differences : [];
    const claims = [
      ...items,
      ...shown.flatMap(({ own: ours, other: theirs }) => ours ?? theirs ?? []),
    ];
    return ok({
      window,
      own,
      other,
      agrees:
        other === null || own === null ? null : own.statement.digest === other.statement.digest,
      items,
      numbers: await ports.windows.numbers(
        session,
        claims.map(({ claim_id }) => claim_id),
      ),
      next_after: rest.length > PAGE ? (items.at(-1)?.item_id ?? null) : null,
      differences: shown,
      instruction: await lockInstruction(session, key),
    });
  });
}

/** The advice that goes to the bank; only an approved payment has one. */
export async function readAdvice(
  ports: StatementPorts,
  key: WindowKey,
  language: Language,
): Promise<Result<PaymentAdvice, Fault>> {
  return ports.database.transaction(async (session) => {
    const instruction = await lockInstruction(session, key);
    if (instruction === null || instruction.approved_at === null) {
      return no(fault('window.not_instructed', { month: key.month }));
    }
    const nets = netByInstitution(await ports.windows.items(session, key));
    return ok({
      advice_id: instruction.advice_id,
      key,
      payer_name: ports.payer_name,
      payer_account: null,
      created_at: instruction.approved_at,
      execution_day: instruction.execution_day,
      transfers: nets.map((net, index) => ({
        end_to_end_id: `${instruction.advice_id.slice(0, 28)}-${String(index + 1).padStart(3, '0')}`,
        institution: net.institution,
        institution_name: ports.institutionName(net.institution, language),
        item_count: net.item_count,
        currency: key.currency,
        minor: net.voucher_fee_minor,
        voucher_hkd_minor: net.voucher_hkd_minor,
        account: null,
      })),
    });
  });
}
