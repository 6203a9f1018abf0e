import { type Clock, compareDays, dayAt, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { NewDocument, NewPerson } from './person.ts';
import { documentPseudonym, type PairKeys, readDocument } from './read-document.ts';
import {
  type DocumentEntry,
  type DocumentHolder,
  holdersOf,
  insertPersons,
  lockRegister,
  type PersonEntry,
} from './registration-store.ts';
import { documentName } from './store.ts';

export interface RegisterPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly pair_keys: PairKeys;
}

/** Where a person is now in the register; `is_new` is false where the same document was there already. */
export interface Registered {
  readonly person_id: string;
  readonly is_new: boolean;
}

/**
 * Registers persons with their documents and pseudonyms, within the caller's transaction and in few statements. The
 * answers stand in the order of the input. A document that is there with the same birth date gives the person it
 * names; with another birth date it is refused (`document.held_by_other`), as are unreadable numbers (`document.*`).
 */
export async function registerPersons(
  session: Session,
  ports: RegisterPorts,
  persons: readonly NewPerson[],
): Promise<readonly Result<Registered, Fault>[]> {
  const at = ports.clock.now();
  const today = dayAt(at, ZONE);
  const entries = persons.map((person) => entryOf(ports, person, today));
  await lockRegister(session);
  const documents = entries.flatMap((entry) => (entry.ok ? entry.value.documents : []));
  const holders = new Map(await holdersOf(session, documents));
  const fresh: PersonEntry[] = [];
  const answers = entries.map((entry) => (entry.ok ? place(entry.value, holders, fresh) : entry));
  if (fresh.length > 0) await insertPersons(session, fresh, at);
  return answers;
}

/** Decides where an entry goes and remembers its documents, so that a file may name a person twice. */
function place(
  entry: PersonEntry,
  holders: Map<string, DocumentHolder>,
  fresh: PersonEntry[],
): Result<Registered, Fault> {
  const held = entry.documents.flatMap((document) => holders.get(documentName(document)) ?? []);
  const holder = held[0];
  if (holder === undefined) {
    for (const document of entry.documents) holders.set(documentName(document), entry);
    fresh.push(entry);
    return ok({ person_id: entry.person_id, is_new: true });
  }
  const isSamePerson = held.every(
    ({ person_id, birth_date }) =>
      person_id === holder.person_id && compareDays(birth_date, entry.birth_date) === 0,
  );
  if (!isSamePerson) return no(fault('document.held_by_other', {}, 'documents'));
  return ok({ person_id: holder.person_id, is_new: false });
}

function entryOf(
  ports: RegisterPorts,
  person: NewPerson,
  today: PlainDate,
): Result<PersonEntry, Fault> {
  if (person.documents.length === 0) return no(fault('person.document_missing', {}, 'documents'));
  const disorder = disorderOf(person, today);
  if (disorder !== null) return no(disorder);
  const documents: DocumentEntry[] = [];
  for (const [index, document] of person.documents.entries()) {
    const read = documentEntry(ports, person, document, { today, at: `documents.${index}.number` });
    if (!read.ok) return read;
    documents.push(read.value);
  }
  const person_id = person.person_id ?? newId(ports.clock, ports.random);
  return ok({ ...person, person_id, documents });
}

function documentEntry(
  ports: RegisterPorts,
  person: NewPerson,
  document: NewDocument,
  { today, at }: { readonly today: PlainDate; readonly at: string },
): Result<DocumentEntry, Fault> {
  const { birth_date, sex } = person;
  const declared = sex === 'not_stated' ? { birth_date } : { birth_date, sex };
  const read = readDocument(document, today, { declared, at });
  if (!read.ok) return read;
  return ok({
    ...read.value,
    document_id: newId(ports.clock, ports.random),
    valid_from: document.valid_from ?? birth_date,
    valid_to: document.valid_to ?? null,
    pseudonyms: [...ports.pair_keys].map(([peer, key]) => ({
      peer,
      pseudonym: documentPseudonym(key, read.value),
    })),
  });
}

/** Days of a person that cannot be (`person.born_in_future`) or cannot stand in this order (`person.days_out_of_order`). */
function disorderOf(person: NewPerson, today: PlainDate): Fault | null {
  const { birth_date, died_on } = person;
  if (compareDays(birth_date, today) > 0) {
    return fault('person.born_in_future', { birth_date: birth_date.toString() }, 'birth_date');
  }
  if (died_on && compareDays(died_on, birth_date) < 0) {
    return fault('person.days_out_of_order', { first: 'birth_date', second: 'died_on' }, 'died_on');
  }
  const index = person.documents.findIndex(
    ({ valid_from = birth_date, valid_to }) => valid_to && compareDays(valid_to, valid_from) <= 0,
  );
  if (index < 0) return null;
  const facts = { first: 'valid_from', second: 'valid_to' };
  return fault('person.days_out_of_order', facts, `documents.${index}.valid_to`);
}
