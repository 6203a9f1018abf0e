import type { Language } from '../../../kernel/language.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { explainDecision } from '../../../schemes/hk/elderly-voucher-explained.ts';
import { voucherLawsFromText } from '../../../schemes/hk/elderly-voucher-rules.ts';
import { caseOf, traceOf } from '../home/decisions/decision.ts';
import { findDecisions, findEdition } from '../home/decisions/decision-store.ts';

/** A stored decision in the reader's language, with the law it used. Null where none was taken here. */
export async function explainClaim(session: Session, claim_id: string, language: Language) {
  const stored = (await findDecisions(session, [claim_id])).get(claim_id);
  if (stored === undefined) return null;
  const law_text = await findEdition(session, stored.policy_digest);
  if (law_text === null) throw new Error(`The law ${stored.policy_digest} is not kept.`);
  const { fee, service_day } = caseOf(stored);
  const laws = voucherLawsFromText(law_text);
  const of = { lines: traceOf(stored), laws, service_day, fee_currency: fee.currency };
  return {
    as_of: stored.as_of.toString(),
    known_at: stored.known_at.toString(),
    policy_digest: stored.policy_digest,
    lines: explainDecision(of, language),
  };
}
