import type { Jurisdiction } from './jurisdiction.ts';
import type { Principal, Role } from './principal.ts';

type Rule = { readonly [R in Role]?: 'any' | readonly Jurisdiction[] };

/**
 * Who may do what: action × role, at every node or at the named ones. What is not listed is denied.
 * Whose rows a role sees (own person, own organisation) is decided again inside each query.
 */
export const ACTIONS = {
  'people.person.view_own': { patient: 'any' },
  'people.person.register': { clerk: ['HK'], officer: ['HK'] },
  'people.person.look_up': { officer: ['HK'] },
  'people.notice.view_own': { patient: 'any' },
  'people.pairing.declare': { clerk: 'any', provider: 'any' },
  'people.pairing.end': { patient: 'any', clerk: ['HK'], officer: ['HK'] },
  'data.consent.give': { clerk: 'any', provider: 'any', patient: 'any' },
  'data.consent.withdraw': { patient: 'any' },
  'data.link.own': { patient: ['HK'] },
  'data.link.open': { provider: 'any' },
  'capital.eligibility.ask': { clerk: 'any', provider: 'any' },
  'capital.claim.submit': { clerk: 'any', provider: 'any' },
  'capital.claim.confirm': { provider: 'any' },
  'capital.claim.reverse': { provider: 'any' },
  'capital.claim.view': {
    patient: 'any',
    clerk: 'any',
    provider: 'any',
    officer: 'any',
    inspector: 'any',
  },
  'capital.claim.review': { officer: ['HK'] },
  'capital.insured_episode.register': { officer: ['GD'] },
  'capital.import.run': { clerk: 'any', provider: 'any' },
  'capital.account.view_own': { patient: ['HK'] },
  'capital.statement.view': { clerk: 'any', provider: 'any', officer: 'any', inspector: 'any' },
  'capital.statement.close': { officer: ['HK'] },
  'capital.statement.instruct': { officer: ['HK'] },
  'insight.statistics.view': { officer: 'any', analyst: 'any', inspector: 'any' },
  'exchange.document.view_own': { patient: 'any' },
  'exchange.operate': { operator: 'any' },
  'platform.operate': { operator: 'any' },
  'policy.view_history': { officer: 'any', analyst: 'any', inspector: 'any' },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof ACTIONS;

/** Whether this sign-in may take this action at this node. Default deny; a token counts at its own node only. */
export function may(principal: Principal, action: Action, node: Jurisdiction): boolean {
  if (principal.jurisdiction !== node) return false;
  const rule: Rule = ACTIONS[action];
  const where = rule[principal.role];
  return where === 'any' || (where?.includes(node) ?? false);
}
