import { compareDays, dayAt, type PlainDate } from '../../../kernel/day.ts';
import type { ShownDocument } from '../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import {
  documentPseudonym,
  findByDocument,
  findPerson,
  type Person,
  pseudonymsOf,
  type ReadDocument,
  readDocument,
} from '../../persons/index.ts';
import { consentInForce, type GivenConsent, giveAtCounter } from '../consent/agree.ts';
import type { ConsentHolder, CoverageConsent } from '../consent/consent.ts';
import type { AskCoveragePorts } from './ports.ts';

/** Somebody at a counter, with a document and what they agree to. */
export interface AtCounter {
  readonly document: ShownDocument;
  readonly birth_date: PlainDate;
  readonly consent: GivenConsent | null;
}

/** About whom it is asked: who it is here, how other sides know them, and whether those may be asked. */
export interface Subject {
  /** Null where this side's register does not know the person. */
  readonly person: Person | null;
  readonly birth_date: PlainDate;
  readonly shown: ReadDocument | null;
  readonly pseudonyms: ReadonlyMap<Jurisdiction, readonly string[]>;
  readonly consent: CoverageConsent | null;
}

/** The person who is signed in (`person.not_found`). */
export async function findSelf(
  ports: AskCoveragePorts,
  { person_id }: Principal,
): Promise<Result<Subject, Fault>> {
  const { database } = ports;
  const person = person_id === undefined ? null : await findPerson(database, person_id);
  if (person === null) return no(fault('person.not_found'));
  const [pseudonyms, consent] = await Promise.all([
    pseudonymsOf(database, person.person_id),
    consentInForce(database, ports, person.person_id),
  ]);
  return ok({ person, birth_date: person.birth_date, shown: null, pseudonyms, consent });
}

/**
 * The bearer of a document at a counter. The look is recorded, and so is what the person agrees to, in one transaction
 * (`document.*`, `consent.*`; `person.not_found` where the date of birth is not that of the bearer).
 */
export async function findAtCounter(
  ports: AskCoveragePorts,
  principal: Principal,
  at: AtCounter,
): Promise<Result<Subject, Fault>> {
  const now = ports.clock.now();
  const read = readDocument(at.document, dayAt(now, ZONE), {
    declared: { birth_date: at.birth_date },
    at: 'person.number',
  });
  if (!read.ok) return read;
  const shown = read.value;
  return ports.database.transaction(async (session) => {
    const look = { by: principal, purpose: 'coverage', at: now } as const;
    const person = await findByDocument(session, shown, look);
    return person === null
      ? stranger(session, ports, principal, at, shown)
      : registered(session, ports, principal, at, { person, shown });
  });
}

/** Somebody whom this side's register does not know; what they agree to names what stands for their document. */
async function stranger(
  session: Session,
  ports: AskCoveragePorts,
  principal: Principal,
  { birth_date, consent }: AtCounter,
  shown: ReadDocument,
): Promise<Result<Subject, Fault>> {
  const pseudonyms = shownPseudonyms(ports, shown);
  const holder = firstOf(pseudonyms);
  const subject = { person: null, birth_date, shown, pseudonyms, consent: null };
  if (consent === null || holder === null) return ok(subject);
  const given = await giveAtCounter(session, ports, principal, { ...consent, holder });
  return given.ok ? ok({ ...subject, consent: given.value }) : given;
}

async function registered(
  session: Session,
  ports: AskCoveragePorts,
  principal: Principal,
  { birth_date, consent }: AtCounter,
  { person, shown }: { readonly person: Person; readonly shown: ReadDocument },
): Promise<Result<Subject, Fault>> {
  if (compareDays(person.birth_date, birth_date) !== 0) {
    return no(fault('person.not_found', {}, 'person.birth_date'));
  }
  const { person_id } = person;
  const known = await pseudonymsOf(session, person_id);
  const pseudonyms = merged(shownPseudonyms(ports, shown), known);
  const subject = { person, birth_date, shown, pseudonyms };
  if (consent === null) {
    return ok({ ...subject, consent: await consentInForce(session, ports, person_id) });
  }
  const holder = { person_id };
  const given = await giveAtCounter(session, ports, principal, { ...consent, holder });
  return given.ok ? ok({ ...subject, consent: given.value }) : given;
}

type Pseudonyms = ReadonlyMap<Jurisdiction, readonly string[]>;

function shownPseudonyms({ pair_keys }: AskCoveragePorts, shown: ReadDocument): Pseudonyms {
  return new Map([...pair_keys].map(([peer, key]) => [peer, [documentPseudonym(key, shown)]]));
}

/** What names somebody of another register: the first of what stands for the document. */
function firstOf(pseudonyms: Pseudonyms): ConsentHolder | null {
  for (const peer of JURISDICTIONS) {
    const pseudonym = pseudonyms.get(peer)?.[0];
    if (pseudonym !== undefined) return { peer, pseudonym };
  }
  return null;
}

function merged(a: Pseudonyms, b: Pseudonyms): Pseudonyms {
  const sides = new Set([...a.keys(), ...b.keys()]);
  return new Map(
    [...sides].map((side) => [
      side,
      [...new Set([...(a.get(side) ?? []), ...(b.get(side) ?? [])])],
    ]),
  );
}
