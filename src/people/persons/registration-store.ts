import { day, type Instant, type PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { NewPerson } from './person.ts';
import type { ReadDocument } from './read-document.ts';
import { type DocumentName, documentName } from './store.ts';

/** A document on its way into the register, with what stands for it at each other side. */
export interface DocumentEntry extends ReadDocument {
  readonly document_id: string;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate | null;
  readonly pseudonyms: readonly { readonly peer: Jurisdiction; readonly pseudonym: string }[];
}

/** A person on the way into the register: every document is read and graded. */
export interface PersonEntry extends Omit<NewPerson, 'documents'> {
  readonly person_id: string;
  readonly documents: readonly DocumentEntry[];
}

export interface DocumentHolder {
  readonly person_id: string;
  readonly birth_date: PlainDate;
}

/** Lets one registration run at a time, so that two counters cannot register one document for two persons. */
export async function lockRegister(session: Session): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('people.register', 0))`);
}

/** Who already holds these documents, by document key. */
export async function holdersOf(
  session: Session,
  documents: readonly DocumentName[],
): Promise<ReadonlyMap<string, DocumentHolder>> {
  const rows = await session.rows<DocumentName & { person_id: string; birth_date: string }>(
    `select d.document_type, d.body, d.person_id, p.birth_date
       from jsonb_to_recordset($1::jsonb) as asked(document_type text, body text)
       join people.document d using (document_type, body)
       join people.person p on p.person_id = d.person_id`,
    [JSON.stringify(documents.map(({ document_type, body }) => ({ document_type, body })))],
  );
  return new Map(
    rows.map((row) => [
      documentName(row),
      { person_id: row.person_id, birth_date: day(row.birth_date) },
    ]),
  );
}

/** Writes persons, documents and pseudonyms: three statements, however many there are. */
export async function insertPersons(
  session: Session,
  entries: readonly PersonEntry[],
  registered_at: Instant,
): Promise<void> {
  await session.rows(
    `insert into people.person
     select n.person_id, n.name_zh, n.name_en, n.sex, n.birth_date, n.died_on,
            n.permission_ceased_on, n.language, n.contact_masked, $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, name_zh text, name_en text, sex text,
            birth_date date, died_on date, permission_ceased_on date, language text,
            contact_masked text)`,
    [JSON.stringify(entries.map(personRow)), registered_at.toString()],
  );
  const documents = entries.flatMap((entry) =>
    entry.documents.map((document) => ({ entry, document })),
  );
  await session.rows(
    `insert into people.document
     select n.person_id, n.document_id, n.document_type, n.body, n.check_character, n.masked,
            n.check_digit, n.warnings, n.valid_from, n.valid_to
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, document_id uuid,
            document_type text, body text, check_character text, masked text, check_digit text,
            warnings jsonb, valid_from date, valid_to date)`,
    [JSON.stringify(documents.map(({ entry, document }) => documentRow(entry, document)))],
  );
  await insertPseudonyms(
    session,
    documents.flatMap(({ entry: { person_id }, document: { document_id, pseudonyms } }) =>
      pseudonyms.map((one) => ({ ...one, person_id, document_id })),
    ),
  );
}

/** What stands for a document at another side. */
export interface PseudonymEntry {
  readonly peer: Jurisdiction;
  readonly pseudonym: string;
  readonly person_id: string;
  readonly document_id: string;
}

/** Writes pseudonyms that are not there yet; gives how many were new. */
export async function insertPseudonyms(
  session: Session,
  entries: readonly PseudonymEntry[],
): Promise<number> {
  const rows = await session.rows<{ added: number }>(
    `with added as (
       insert into people.person_pseudonym (peer, pseudonym, person_id, document_id)
       select n.peer, n.pseudonym, n.person_id, n.document_id
         from jsonb_to_recordset($1::jsonb)
           as n(peer text, pseudonym text, person_id uuid, document_id uuid)
       on conflict do nothing returning 1)
     select count(*)::int as added from added`,
    [JSON.stringify(entries)],
  );
  return rows[0]?.added ?? 0;
}

/** Registered documents in a fixed order, from after the one given. */
export async function documentsAfter(
  session: Session,
  document_id: string | null,
  limit: number,
): Promise<readonly (DocumentName & { person_id: string; document_id: string })[]> {
  return session.rows(
    `select person_id, document_id, document_type, body from people.document
      where $1::uuid is null or document_id > $1::uuid order by document_id limit $2`,
    [document_id, limit],
  );
}

function personRow(entry: PersonEntry) {
  return {
    person_id: entry.person_id,
    name_zh: entry.name_zh,
    name_en: entry.name_en,
    sex: entry.sex,
    birth_date: entry.birth_date.toString(),
    died_on: entry.died_on?.toString() ?? null,
    permission_ceased_on: entry.permission_ceased_on?.toString() ?? null,
    language: entry.language,
    contact_masked: entry.contact_masked ?? null,
  };
}

function documentRow(entry: PersonEntry, document: DocumentEntry) {
  return {
    person_id: entry.person_id,
    document_id: document.document_id,
    document_type: document.document_type,
    body: document.body,
    check_character: document.check,
    masked: document.masked,
    check_digit: document.check_digit,
    warnings: document.warnings,
    valid_from: document.valid_from.toString(),
    valid_to: document.valid_to?.toString() ?? null,
  };
}
