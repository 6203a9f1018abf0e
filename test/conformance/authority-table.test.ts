import { expect, test } from 'vitest';
import { ACTIONS, type Action, may } from '../../src/kernel/authority.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { type Principal, ROLES, type Role } from '../../src/kernel/principal.ts';

/** Who may do what, written out a second time on purpose: a change of the law of access has to be made twice. */
const EXPECTED: Readonly<Record<string, string>> = {
  'people.person.view_own': 'patient@HK patient@MO patient@GD',
  'people.person.register': 'clerk@HK clerk@MO clerk@GD officer@HK officer@MO officer@GD',
  'people.person.look_up': 'officer@HK officer@MO officer@GD',
  'people.coverage.ask_own': 'patient@HK patient@MO patient@GD',
  'people.coverage.ask':
    'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD',
  'people.coverage.consent': 'patient@HK patient@MO patient@GD',
  'people.standing.view_own': 'patient@HK patient@MO patient@GD',
  'people.standing.view': 'clerk@HK clerk@MO clerk@GD officer@HK officer@MO officer@GD',
  'people.standing.record': 'clerk@HK clerk@MO clerk@GD officer@HK officer@MO officer@GD',
  'people.standing.correct': 'officer@HK officer@MO officer@GD',
  'people.standing.import': 'officer@HK officer@MO officer@GD',
  'people.notice.view_own': 'patient@HK patient@MO patient@GD',
  'people.pairing.declare': 'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'people.pairing.end': 'patient@HK patient@MO patient@GD clerk@HK officer@HK',
  'people.case.view':
    'patient@HK patient@MO patient@GD clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD',
  'people.case.open':
    'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD',
  'people.case.act':
    'patient@HK patient@MO patient@GD clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD',
  'people.case.decide': 'officer@HK officer@MO officer@GD',
  'data.consent.give':
    'patient@HK patient@MO patient@GD clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'data.consent.withdraw': 'patient@HK patient@MO patient@GD',
  'data.deposit.authorise': 'patient@HK',
  'data.deposit.receive': 'clerk@MO clerk@GD provider@MO provider@GD',
  'data.handover.own': 'patient@HK',
  'data.handover.receive': 'clerk@MO clerk@GD provider@MO provider@GD',
  'data.handover.treat': 'provider@MO provider@GD',
  'data.handover.verify': 'officer@HK',
  'data.handover.document': 'patient@HK patient@MO patient@GD provider@HK provider@MO provider@GD',
  'data.folder.own': 'patient@HK patient@MO patient@GD',
  'data.folder.view': 'patient@HK patient@MO patient@GD provider@HK provider@MO provider@GD',
  'data.emergency.open': 'provider@HK provider@MO provider@GD',
  'data.emergency.review':
    'officer@HK inspector@HK officer@MO inspector@MO officer@GD inspector@GD',
  'data.emergency.decide': 'officer@HK officer@MO officer@GD',
  'data.image.view': 'patient@HK patient@MO patient@GD provider@HK provider@MO provider@GD',
  'data.reading.make': 'patient@HK patient@MO patient@GD provider@HK provider@MO provider@GD',
  'data.record.use':
    'patient@HK patient@MO patient@GD clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'data.record.export': 'patient@HK patient@MO patient@GD provider@HK provider@MO provider@GD',
  'data.record.import': 'provider@HK provider@MO provider@GD',
  'data.sharing.give': 'patient@HK patient@MO patient@GD',
  'data.sharing.request': 'provider@HK provider@MO provider@GD',
  'data.sharing.open': 'provider@HK provider@MO provider@GD',
  'data.decider.record': 'clerk@HK clerk@MO clerk@GD',
  'data.link.own': 'patient@HK',
  'data.link.open': 'provider@HK provider@MO provider@GD',
  'data.trail.view_own': 'patient@HK patient@MO patient@GD',
  'data.trail.inspect': 'officer@HK inspector@HK officer@MO inspector@MO officer@GD inspector@GD',
  'data.trail.answer': 'officer@HK officer@MO officer@GD',
  'data.trail.read_fhir': 'patient@HK inspector@HK patient@MO inspector@MO patient@GD inspector@GD',
  'data.transfer.record': 'officer@HK officer@MO officer@GD',
  'data.transfer.view': 'officer@HK officer@MO officer@GD inspector@HK inspector@MO inspector@GD',
  'data.transfer.view_own': 'patient@HK patient@MO patient@GD',
  'capital.eligibility.ask': 'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'capital.claim.submit': 'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'capital.claim.confirm': 'provider@HK provider@MO provider@GD',
  'capital.claim.reverse': 'provider@HK provider@MO provider@GD',
  'capital.claim.view':
    'patient@HK patient@MO patient@GD clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD inspector@HK inspector@MO inspector@GD',
  'capital.claim.review': 'officer@HK',
  'capital.import.run': 'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD',
  'capital.insured_episode.register': 'officer@GD',
  'capital.account.view_own': 'patient@HK',
  'capital.statement.view':
    'clerk@HK clerk@MO clerk@GD provider@HK provider@MO provider@GD officer@HK officer@MO officer@GD inspector@HK inspector@MO inspector@GD',
  'capital.statement.close': 'officer@HK',
  'capital.statement.instruct': 'officer@HK',
  'insight.statistics.view':
    'officer@HK officer@MO officer@GD inspector@HK inspector@MO inspector@GD analyst@HK analyst@MO analyst@GD',
  'exchange.document.view_own': 'patient@HK patient@MO patient@GD',
  'exchange.operate': 'operator@HK operator@MO operator@GD',
  'platform.operate': 'operator@HK operator@MO operator@GD',
  'policy.change.draft': 'officer@HK officer@MO officer@GD',
  'policy.change.decide': 'officer@HK officer@MO officer@GD',
  'policy.view_history':
    'officer@HK officer@MO officer@GD inspector@HK inspector@MO inspector@GD analyst@HK analyst@MO analyst@GD',
};

const actions = Object.keys(ACTIONS) as Action[];

function someone(role: Role, jurisdiction: Jurisdiction): Principal {
  return { subject: 's', display_name: 'S', role, organisation: 'o', jurisdiction };
}

test('every action of the table is expected here, and none besides', () => {
  expect(actions.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

test.each(actions)('%s', (action) => {
  const allowed: string[] = [];
  for (const role of ROLES) {
    for (const node of JURISDICTIONS) {
      if (may(someone(role, node), action, node)) allowed.push(`${role}@${node}`);
    }
  }
  expect(allowed.toSorted()).toEqual(EXPECTED[action]?.split(' ').toSorted());
});

test('a sign-in of one side may do nothing at the node of another', () => {
  for (const action of actions) {
    for (const role of ROLES) {
      for (const home of JURISDICTIONS) {
        for (const node of JURISDICTIONS.filter((other) => other !== home)) {
          expect(may(someone(role, home), action, node)).toBe(false);
        }
      }
    }
  }
});

test('a role that nobody knows may do nothing', () => {
  const unknown = someone('king' as Role, 'HK');
  for (const action of actions) expect(may(unknown, action, 'HK')).toBe(false);
});
