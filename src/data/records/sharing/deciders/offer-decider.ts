import { day, dayAt, type Instant, millisText, type PlainDate } from '../../../../kernel/day.ts';
import type { ShownDocument } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { ANOTHER_PERSON, type Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findPerson, findPersons, type Person } from '../../../../people/persons/index.ts';
import type { Database, Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { type SharingRules, sharingRules } from '../sharing-law.ts';
import { decidesAlone } from './decide-for.ts';
import {
  type Decider,
  endDecider,
  endOffers,
  insertDecider,
  lockOffer,
  openOffers,
  writeAcceptance,
} from './decider-store.ts';
import { holderOf, personName } from './document-holder.ts';

/** Whom a person names, online. */
export interface NamedOnline {
  readonly decider: ShownDocument;
  readonly decider_born: PlainDate;
  readonly kind: string;
}

/** So many people may be asked at a time: nobody tries documents one after the other. */
const OFFERS_MAX = 5;
/** So long somebody may think about it. */
export const OFFER_DAYS = 30;

/**
 * The person who is signed in offers somebody the right to decide for them, where the law of the side lets people appoint
 * such deciders. Nothing counts before the other accepts. Naming the same again changes nothing. Fails with
 * `sharing.decider_kind`, `sharing.too_young`, `sharing.same_person`, `sharing.offers_max`, `person.*`.
 */
export async function offerDecider(
  session: Session,
  ports: SharingPorts,
  principal: Principal,
  named: NamedOnline,
): Promise<Result<null, Fault>> {
  const at = ports.clock.now();
  const rules = sharingRules(ports.rulebook, ports.node, dayAt(at, ZONE));
  if (!rules.ok) return rules;
  const own = await appointing(session, principal, { rules: rules.value, on: dayAt(at, ZONE) });
  if (!own.ok) return own;
  const { kind } = named;
  if (!rules.value.deciders_appointed.includes(kind)) {
    return no(fault('sharing.decider_kind', { kind }, 'kind'));
  }
  if ((await openOffers(session, own.value.person_id)) >= OFFERS_MAX) {
    return no(fault('sharing.offers_max', { most: String(OFFERS_MAX) }));
  }
  const shown = { shown: named.decider, born: named.decider_born, at: 'decider.number' };
  const looker = { ...principal, organisation: ANOTHER_PERSON };
  const other = await holderOf(session, ports, looker, shown);
  if (!other.ok) return other;
  if (other.value.person_id === own.value.person_id) {
    return no(fault('sharing.same_person', {}, 'decider.number'));
  }
  const decider_id = newId(ports.clock, ports.random);
  const isNew = await insertDecider(session, {
    decider_id,
    person_id: own.value.person_id,
    decider_person_id: other.value.person_id,
    kind,
    evidence: '',
    recorded_through: 'self',
    recorded_by: principal.subject,
    recorded_at: millisText(at),
    accepted_at: null,
    masked: other.value.masked,
  });
  if (isNew) {
    const giver = personName(own.value);
    const told = { decider_id, person_id: other.value.person_id, giver };
    await tell(session, ports, 'decider_offered', told);
  }
  return ok(null);
}

/** Whoever names a decider decides alone by the law of the day. */
async function appointing(
  session: Session,
  { person_id }: Principal,
  of: { readonly rules: SharingRules; readonly on: PlainDate },
): Promise<Result<Person, Fault>> {
  const person = person_id === undefined ? null : await findPerson(session, person_id);
  if (person === null) return no(fault('person.not_found'));
  return decidesAlone(person.birth_date, of.on, of.rules)
    ? ok(person)
    : no(fault('sharing.too_young', { age: String(of.rules.self_from_age) }));
}

/**
 * The one who was named accepts: from now on they may decide, and the person is told. Fails with `sharing.may_not_decide`
 * where nothing is offered to them, or the law no longer lets the person appoint.
 */
export async function acceptDecider(
  session: Session,
  ports: SharingPorts,
  { person_id }: Principal,
  decider_id: string,
): Promise<Result<null, Fault>> {
  const at = ports.clock.now();
  const on = dayAt(at, ZONE);
  const rules = sharingRules(ports.rulebook, ports.node, on);
  if (!rules.ok) return rules;
  const offer =
    person_id === undefined
      ? null
      : await lockOffer(session, {
          decider_id,
          decider_person_id: person_id,
          since: offeredSince(at),
        });
  const isLawful =
    offer !== null &&
    rules.value.deciders_appointed.includes(offer.kind) &&
    decidesAlone(day(offer.born), on, rules.value);
  if (!isLawful) return no(fault('sharing.may_not_decide'));
  await writeAcceptance(session, { decider_id, at: millisText(at) });
  const names = await namesOf(session, offer);
  const told = { decider_id, person_id: offer.person_id, giver: names.decider };
  await tell(session, ports, 'decider_recorded', told);
  return ok(null);
}

/** Ends a right or an offer, by either of the two; both are told (`sharing.may_not_decide`). */
export async function endOfDecider(
  session: Session,
  ports: SharingPorts,
  { person_id, subject }: Principal,
  decider_id: string,
): Promise<Result<null, Fault>> {
  const at = millisText(ports.clock.now());
  const ended =
    person_id === undefined
      ? null
      : await endDecider(session, { decider_id, person_id, at, by: subject });
  if (ended === null) return no(fault('sharing.may_not_decide'));
  await tellEnded(session, ports, ended);
  return ok(null);
}

/** Ends offers that nobody accepted in time; both are told. Returns how many; at most as many as one run takes. */
export function lapseOffers(
  ports: SharingPorts & { readonly database: Database },
): Promise<number> {
  return ports.database.transaction(async (session) => {
    const now = ports.clock.now();
    const lapsed = await endOffers(session, {
      before: offeredSince(now),
      at: millisText(now),
      limit: LAPSED_MAX,
    });
    for (const offer of lapsed) await tellEnded(session, ports, offer);
    return lapsed.length;
  });
}

const LAPSED_MAX = 500;

/** Offers made before this moment have lapsed; ISO text. */
const offeredSince = (now: Instant) => millisText(now.subtract({ hours: 24 * OFFER_DAYS }));

async function tellEnded(session: Session, ports: SharingPorts, ended: Decider): Promise<void> {
  const { decider_id } = ended;
  const names = await namesOf(session, ended);
  // Who it was that the person named is not told to them before that one accepted.
  const giver = ended.accepted_at === null ? ended.masked : names.decider;
  const told = { decider_id, person_id: ended.person_id, giver };
  await tell(session, ports, 'decider_ended', told);
  await tell(session, ports, 'decider_ended', {
    decider_id,
    person_id: ended.decider_person_id,
    giver: names.person,
  });
}

async function namesOf(
  session: Session,
  of: Pick<Decider, 'person_id' | 'decider_person_id'>,
): Promise<{ readonly person: string; readonly decider: string }> {
  const found = await findPersons(session, [of.person_id, of.decider_person_id]);
  const nameIn = (person_id: string) => {
    const person = found.get(person_id);
    return person === undefined ? '' : personName(person);
  };
  return { person: nameIn(of.person_id), decider: nameIn(of.decider_person_id) };
}

function tell(
  session: Session,
  { notify }: SharingPorts,
  kind: 'decider_offered' | 'decider_recorded' | 'decider_ended',
  of: { readonly decider_id: string; readonly person_id: string; readonly giver: string },
): Promise<void> {
  const { decider_id: id, person_id, giver } = of;
  return notify(session, [{ person_id, kind, facts: { giver }, about: { type: 'sharing', id } }]);
}
