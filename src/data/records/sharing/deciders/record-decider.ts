import { dayAt, millisText, type PlainDate } from '../../../../kernel/day.ts';
import type { ShownDocument } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { sharingRules } from '../sharing-law.ts';
import { kindsFor } from './decide-for.ts';
import { insertDecider } from './decider-store.ts';
import { holderOf, personName } from './document-holder.ts';

/** What a counter has before it: the documents of both, and what proves the right. */
export interface ShownDecider {
  readonly person: ShownDocument;
  readonly person_born: PlainDate;
  readonly decider: ShownDocument;
  readonly decider_born: PlainDate;
  readonly kind: string;
  readonly evidence: string;
}

/**
 * Records at a counter that somebody may decide for a person, where the law of the side knows such deciders for a person
 * of this age, and tells the person. Fails with `sharing.decider_kind`, `sharing.same_person`, `person.*`.
 */
export async function recordDecider(
  session: Session,
  ports: SharingPorts,
  principal: Principal,
  shown: ShownDecider,
): Promise<Result<string, Fault>> {
  const at = ports.clock.now();
  const on = dayAt(at, ZONE);
  const rules = sharingRules(ports.rulebook, ports.node, on);
  if (!rules.ok) return rules;
  const [person, decider] = [
    await holderOf(session, ports, principal, {
      shown: shown.person,
      born: shown.person_born,
      at: 'person.number',
    }),
    await holderOf(session, ports, principal, {
      shown: shown.decider,
      born: shown.decider_born,
      at: 'decider.number',
    }),
  ];
  if (!person.ok) return person;
  if (!decider.ok) return decider;
  if (person.value.person_id === decider.value.person_id) {
    return no(fault('sharing.same_person', {}, 'decider.number'));
  }
  const kinds = kindsFor(person.value.birth_date, on, rules.value);
  if (!kinds.includes(shown.kind)) {
    return no(fault('sharing.decider_kind', { kind: shown.kind, known: kinds.join(', ') }, 'kind'));
  }
  const decider_id = newId(ports.clock, ports.random);
  await insertDecider(session, {
    decider_id,
    person_id: person.value.person_id,
    decider_person_id: decider.value.person_id,
    kind: shown.kind,
    evidence: shown.evidence,
    recorded_through: principal.organisation,
    recorded_by: principal.subject,
    recorded_at: millisText(at),
    accepted_at: millisText(at),
    masked: '',
  });
  await ports.notify(session, [
    {
      person_id: person.value.person_id,
      kind: 'decider_recorded',
      facts: { giver: personName(decider.value) },
      about: { type: 'sharing', id: decider_id },
    },
  ]);
  return ok(decider_id);
}
