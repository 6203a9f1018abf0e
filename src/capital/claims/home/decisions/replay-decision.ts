import { sha256 } from '../../../../kernel/digest.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import {
  readVoucherRules,
  type VoucherLaws,
  voucherLawsFromText,
} from '../../../../schemes/hk/elderly-voucher-rules.ts';
import { caseOf, ruleOn, type StoredDecision } from './decision.ts';
import { decisionsAfter, findEdition } from './decision-store.ts';

/** What a replay gave: the same bytes, or which text differs. */
export type Replay =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly differs: 'law' | 'outcome' | 'trace' };

/**
 * Decides a stored case again with the laws it was decided with, and compares outcome and trace byte by byte.
 * `law_text` is the edition that the decision names; another text is a difference, too.
 */
export function replayDecision(stored: StoredDecision, law_text: string): Replay {
  if (sha256(law_text) !== stored.policy_digest) return { agrees: false, differs: 'law' };
  return replayWith(stored, voucherLawsFromText(law_text));
}

function replayWith(stored: StoredDecision, laws: VoucherLaws): Replay {
  const of = caseOf(stored);
  const again = ruleOn(of, readVoucherRules(laws, of.service_day));
  if (again.outcome_text !== stored.outcome_text) return { agrees: false, differs: 'outcome' };
  if (again.trace_text !== stored.trace_text) return { agrees: false, differs: 'trace' };
  return { agrees: true };
}

/** What became of replaying every decision of a node. */
export interface ReplayReport {
  readonly replayed: number;
  readonly differing: readonly { readonly claim_id: string; readonly differs: string }[];
}

const PAGE = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Replays all decisions, page by page; `onProgress` is told how many are done. */
export async function replayDecisions(
  session: Session,
  onProgress: (done: number) => void = () => undefined,
): Promise<ReplayReport> {
  const editions = new Map<string, VoucherLaws | null>();
  const differing: { claim_id: string; differs: string }[] = [];
  let replayed = 0;
  let after = FIRST;
  for (;;) {
    const page = await decisionsAfter(session, after, PAGE);
    for (const stored of page) {
      const laws = await lawsOf(session, stored.policy_digest, editions);
      const replay = laws === null ? MISSING : replayWith(stored, laws);
      if (!replay.agrees) differing.push({ claim_id: stored.claim_id, differs: replay.differs });
    }
    replayed += page.length;
    onProgress(replayed);
    if (page.length < PAGE) return { replayed, differing };
    after = page.at(-1)?.claim_id ?? after;
  }
}

const MISSING: Replay = { agrees: false, differs: 'law' };

async function lawsOf(
  session: Session,
  digest: string,
  editions: Map<string, VoucherLaws | null>,
): Promise<VoucherLaws | null> {
  const known = editions.get(digest);
  if (known !== undefined) return known;
  const text = await findEdition(session, digest);
  const laws = text !== null && sha256(text) === digest ? voucherLawsFromText(text) : null;
  editions.set(digest, laws);
  return laws;
}
