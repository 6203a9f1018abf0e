import { day, type Instant, type PlainDate } from '../../kernel/day.ts';
import type { DocumentType } from '../../kernel/documents/graded.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Look } from './look.ts';
import type { Person, PersonDocument } from './person.ts';

interface DocumentRow extends Omit<PersonDocument, 'valid_from' | 'valid_to'> {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

interface PersonRow
  extends Omit<Person, 'birth_date' | 'died_on' | 'permission_ceased_on' | 'documents'> {
  readonly birth_date: string;
  readonly died_on: string | null;
  readonly permission_ceased_on: string | null;
  readonly documents: readonly DocumentRow[];
}

const PERSON = `p.person_id, p.name_zh, p.name_en, p.sex, p.birth_date, p.died_on,
  p.permission_ceased_on, p.language, p.contact_masked,
  coalesce((select jsonb_agg(jsonb_build_object(
      'document_id', d.document_id, 'document_type', d.document_type, 'masked', d.masked,
      'check_digit', d.check_digit, 'warnings', d.warnings,
      'valid_from', d.valid_from, 'valid_to', d.valid_to) order by d.valid_from, d.document_id)
    from people.document d where d.person_id = p.person_id), '[]') as documents`;

/** The persons with these identifiers; unknown ones are absent. Staff pass their `look`, which is recorded. */
export async function findPersons(
  session: Session,
  person_ids: readonly string[],
  look?: Look,
): Promise<ReadonlyMap<string, Person>> {
  const rows = await session.rows<PersonRow>(
    `select ${PERSON} from people.person p where p.person_id = any($1::uuid[])`,
    [person_ids],
  );
  await noteLooks(session, rows, look);
  return new Map(rows.map((row) => [row.person_id, personOf(row)]));
}

/** One person; null when unknown. Staff pass their `look`, which is recorded. */
export async function findPerson(
  session: Session,
  person_id: string,
  look?: Look,
): Promise<Person | null> {
  // By the key itself: the server keeps a plan for that, and plans a list of keys anew each time.
  const rows = await session.rows<PersonRow>(
    `select ${PERSON} from people.person p where p.person_id = $1::uuid`,
    [person_id],
  );
  await noteLooks(session, rows, look);
  const [row] = rows;
  return row === undefined ? null : personOf(row);
}

/**
 * The persons behind the pseudonyms that another side sent, by pseudonym; unknown ones are absent. Where the other
 * side's staff asked to see the person, their `look` is recorded.
 */
export async function findByPseudonyms(
  session: Session,
  from: Jurisdiction,
  pseudonyms: readonly string[],
  look?: Look,
): Promise<ReadonlyMap<string, Person>> {
  const rows = await session.rows<PersonRow & { pseudonym: string }>(
    `select k.pseudonym, ${PERSON}
       from people.person_pseudonym k join people.person p on p.person_id = k.person_id
      where k.peer = $1 and k.pseudonym = any($2::text[])`,
    [from, pseudonyms],
  );
  await noteLooks(session, rows, look);
  return new Map(rows.map((row) => [row.pseudonym, personOf(row)]));
}

/** What stands for a person's documents at each other side. */
export async function pseudonymsOf(
  session: Session,
  person_id: string,
): Promise<ReadonlyMap<Jurisdiction, readonly string[]>> {
  const rows = await session.rows<{ peer: Jurisdiction; pseudonyms: readonly string[] }>(
    `select peer, array_agg(pseudonym order by pseudonym) as pseudonyms
       from people.person_pseudonym where person_id = $1 group by peer`,
    [person_id],
  );
  return new Map(rows.map(({ peer, pseudonyms }) => [peer, pseudonyms]));
}

/** The holder of a document; null when nobody is registered with it. The look is recorded when somebody is found. */
export async function findByDocument(
  session: Session,
  document: { readonly document_type: DocumentType; readonly body: string },
  look: Look,
): Promise<Person | null> {
  const rows = await session.rows<PersonRow>(
    `select ${PERSON} from people.person p
      where p.person_id = (select person_id from people.document
                            where document_type = $1 and body = $2)`,
    [document.document_type, document.body],
  );
  await noteLooks(session, rows, look);
  return rows[0] === undefined ? null : personOf(rows[0]);
}

/** What names a document in the register. */
export function documentName({ document_type, body }: DocumentName): string {
  return `${document_type}|${body}`;
}

/** Kind and number proper of a document. */
export interface DocumentName {
  readonly document_type: DocumentType;
  readonly body: string;
}

/** The holders of documents by `documentName`; documents of nobody are absent. The look at each holder is recorded. */
export async function findByDocuments(
  session: Session,
  documents: readonly DocumentName[],
  look: Look,
): Promise<ReadonlyMap<string, Person>> {
  const rows = await session.rows<PersonRow & DocumentName>(
    `select asked.document_type, asked.body, ${PERSON}
       from jsonb_to_recordset($1::jsonb) as asked(document_type text, body text)
       join people.document held using (document_type, body)
       join people.person p on p.person_id = held.person_id`,
    [JSON.stringify(documents.map(({ document_type, body }) => ({ document_type, body })))],
  );
  await noteLooks(session, rows, look);
  return new Map(rows.map((row) => [documentName(row), personOf(row)]));
}

/** Locks the rows of these persons until the transaction ends, always in the same order. */
export async function lockPersons(session: Session, person_ids: readonly string[]): Promise<void> {
  await session.rows(
    `select person_id from people.person where person_id = any($1::uuid[])
      order by person_id for update`,
    [person_ids],
  );
}

/** Writes the day of death. Says false when the person is unknown or was born later. */
export async function writeDeath(
  session: Session,
  person_id: string,
  died_on: PlainDate,
): Promise<boolean> {
  const rows = await session.rows(
    `update people.person set died_on = $2
      where person_id = $1 and birth_date <= $2::date returning person_id`,
    [person_id, died_on.toString()],
  );
  return rows.length === 1;
}

/** Writes who looked; the trail takes each row over in the same transaction. */
/** Records a look at a person of whom the caller needs nothing. */
export async function noteLook(session: Session, person_id: string, look: Look): Promise<void> {
  await noteLooks(session, [{ person_id }], look);
}

async function noteLooks(
  session: Session,
  seen: readonly { readonly person_id: string }[],
  look: Look | undefined,
): Promise<void> {
  if (look === undefined || seen.length === 0) return;
  const { by } = look;
  await session.rows(
    `insert into people.access_log
       (person_id, subject, role, organisation, jurisdiction, purpose, at)
     select distinct seen.person_id, $2, $3, $4, $5, $6, $7::timestamptz
       from unnest($1::uuid[]) as seen(person_id)`,
    [
      seen.map((row) => row.person_id),
      by.subject,
      by.role,
      by.organisation,
      by.jurisdiction,
      look.purpose,
      instantText(look.at),
    ],
  );
}

function instantText(at: Instant): string {
  return at.toString();
}

function personOf(row: PersonRow): Person {
  return {
    person_id: row.person_id,
    name_zh: row.name_zh,
    name_en: row.name_en,
    sex: row.sex,
    birth_date: day(row.birth_date),
    died_on: dayOrNull(row.died_on),
    permission_ceased_on: dayOrNull(row.permission_ceased_on),
    language: row.language,
    contact_masked: row.contact_masked,
    documents: row.documents.map((document) => ({
      ...document,
      valid_from: day(document.valid_from),
      valid_to: dayOrNull(document.valid_to),
    })),
  };
}

function dayOrNull(text: string | null): PlainDate | null {
  return text === null ? null : day(text);
}
