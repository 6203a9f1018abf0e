import { dayAt, millisText, type PlainDate } from '../../../../kernel/day.ts';
import type { ShownDocument } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findByDocument, type Person, readDocument } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { sharingRules } from '../sharing-law.ts';
import { kindsFor } from './decide-for.ts';
import { insertDecider } from './decider-store.ts';

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
    await holder(session, ports, principal, {
      shown: shown.person,
      born: shown.person_born,
      at: 'person',
    }),
    await holder(session, ports, principal, {
      shown: shown.decider,
      born: shown.decider_born,
      at: 'decider',
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
  });
  await ports.notify(session, [
    {
      person_id: person.value.person_id,
      kind: 'decider_recorded',
      facts: { giver: nameOf(decider.value) },
      about: { type: 'sharing', id: decider_id },
    },
  ]);
  return ok(decider_id);
}

const nameOf = ({ name_zh, name_en }: Person) => (name_zh === '' ? name_en : name_zh);

async function holder(
  session: Session,
  { clock }: SharingPorts,
  principal: Principal,
  of: { readonly shown: ShownDocument; readonly born: PlainDate; readonly at: string },
): Promise<Result<Person, Fault>> {
  const at = clock.now();
  const document = readDocument(of.shown, dayAt(at, ZONE), { at: `${of.at}.number` });
  if (!document.ok) return document;
  const look = { by: principal, purpose: 'consent', at } as const;
  const found = await findByDocument(session, document.value, look);
  if (found === null || !found.birth_date.equals(of.born)) {
    return no(fault('person.not_found', {}, `${of.at}.number`));
  }
  return found.died_on === null ? ok(found) : no(fault('person.died', {}, `${of.at}.number`));
}
