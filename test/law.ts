import { openRulebook } from '../src/rulebook/index.ts';
import { voucherLaws } from '../src/schemes/hk/elderly-voucher-rules.ts';

/** The folder of law of this checkout. */
export const POLICY = 'policy';

const opened = openRulebook(POLICY);
if (!opened.ok) throw new Error(JSON.stringify(opened.error, null, 2));

/** The law as it stands in this checkout. */
export const RULEBOOK = opened.value;
export const LAWS = voucherLaws(RULEBOOK);
