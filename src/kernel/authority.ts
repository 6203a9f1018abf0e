import type { Jurisdiction } from './jurisdiction.ts';
import type { Principal, Role } from './principal.ts';

type Rule = { readonly [R in Role]?: 'any' | readonly Jurisdiction[] };

/**
 * Who may do what: action × role, at every node or at the named ones. What is not listed is denied.
 * Whose rows a role sees (own person, own organisation) is decided again inside each query.
 */
export const ACTIONS = {
  'people.person.view_own': { patient: 'any' },
  'people.person.register': { clerk: 'any', officer: 'any' },
  'people.person.look_up': { officer: 'any' },
  'people.standing.view_own': { patient: 'any' },
  'people.standing.view': { clerk: 'any', officer: 'any' },
  'people.standing.record': { clerk: 'any', officer: 'any' },
  'people.standing.correct': { officer: 'any' },
  'people.standing.import': { officer: 'any' },
  'people.coverage.ask_own': { patient: 'any' },
  'people.coverage.ask': { clerk: 'any', provider: 'any', officer: 'any' },
  'people.coverage.consent': { patient: 'any' },
  'people.notice.view_own': { patient: 'any' },
  'people.pairing.declare': { clerk: 'any', provider: 'any' },
  'people.pairing.end': { patient: 'any', clerk: ['HK'], officer: ['HK'] },
  'people.case.view': { patient: 'any', clerk: 'any', provider: 'any', officer: 'any' },
  'people.case.open': { clerk: 'any', provider: 'any', officer: 'any' },
  'people.case.act': { patient: 'any', clerk: 'any', provider: 'any', officer: 'any' },
  'people.case.decide': { officer: 'any' },
  'data.consent.give': { clerk: 'any', provider: 'any', patient: 'any' },
  'data.consent.withdraw': { patient: 'any' },
  'data.deposit.authorise': { patient: ['HK'] },
  'data.deposit.receive': { clerk: ['GD', 'MO'], provider: ['GD', 'MO'] },
  'data.handover.own': { patient: ['HK'] },
  'data.handover.receive': { clerk: ['GD', 'MO'], provider: ['GD', 'MO'] },
  'data.handover.treat': { provider: ['GD', 'MO'] },
  'data.handover.verify': { officer: ['HK'] },
  'data.handover.document': { patient: 'any', provider: 'any' },
  'data.folder.own': { patient: 'any' },
  'data.folder.view': { patient: 'any', provider: 'any' },
  'data.emergency.open': { provider: 'any' },
  'data.emergency.review': { officer: 'any', inspector: 'any' },
  'data.emergency.decide': { officer: 'any' },
  'data.image.view': { patient: 'any', provider: 'any' },
  'data.reading.make': { patient: 'any', provider: 'any' },
  'data.record.use': { patient: 'any', clerk: 'any', provider: 'any' },
  'data.record.export': { patient: 'any', provider: 'any' },
  'data.record.import': { provider: 'any' },
  'data.sharing.give': { patient: 'any' },
  'data.sharing.request': { provider: 'any' },
  'data.sharing.open': { provider: 'any' },
  'data.decider.record': { clerk: 'any' },
  'data.link.own': { patient: ['HK'] },
  'data.link.open': { provider: 'any' },
  'data.trail.view_own': { patient: 'any' },
  'data.trail.inspect': { officer: 'any', inspector: 'any' },
  'data.trail.answer': { officer: 'any' },
  'data.trail.read_fhir': { patient: 'any', inspector: 'any' },
  'data.transfer.record': { officer: 'any' },
  'data.transfer.view': { officer: 'any', inspector: 'any' },
  'data.transfer.view_own': { patient: 'any' },
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
  'policy.change.draft': { officer: 'any' },
  'policy.change.decide': { officer: 'any' },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof ACTIONS;

/** Whether this sign-in may take this action at this node. Default deny; a token counts at its own node only. */
export function may(principal: Principal, action: Action, node: Jurisdiction): boolean {
  if (principal.jurisdiction !== node) return false;
  const rule: Rule = ACTIONS[action];
  const where = rule[principal.role];
  return where === 'any' || (where?.includes(node) ?? false);
}
