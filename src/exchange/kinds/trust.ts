import type { Jurisdiction } from '../../kernel/jurisdiction.ts';

/** One line of the trust list: which kinds of messages and questions a side may send to another. */
export interface TrustRule {
  readonly from: Jurisdiction;
  readonly to: Jurisdiction;
  readonly kinds: readonly string[];
}

/** Whether a side may send a kind to another. */
export type Trust = (from: Jurisdiction, to: Jurisdiction, kind: string) => boolean;

/** The trust list as a lookup; what is not listed is not trusted. */
export function trustFrom(rules: readonly TrustRule[]): Trust {
  const trusted = new Set(
    rules.flatMap(({ from, to, kinds }) => kinds.map((kind) => `${from}>${to} ${kind}`)),
  );
  return (from, to, kind) => trusted.has(`${from}>${to} ${kind}`);
}
