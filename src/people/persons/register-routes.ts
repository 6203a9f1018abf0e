import { Type } from 'typebox';
import { dayAt, parseDay } from '../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { LANGUAGES } from '../../kernel/language.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Look } from './look.ts';
import { type Person, SEXES } from './person.ts';
import { readDocument } from './read-document.ts';
import { type OnDeath, recordDeath } from './record-death.ts';
import { type RegisterPorts, registerPersons } from './register-persons.ts';
import { findByDocument } from './store.ts';

/** What the register needs to be worked on; `on_death` is what ends with a death. */
export interface RegisterRoutePorts extends RegisterPorts {
  readonly database: Database;
  readonly on_death: readonly OnDeath[];
}

const STRICT = { additionalProperties: false };
const Day = Type.String({ format: 'date' });
const DayOrNull = Type.Union([Day, Type.Null()]);
const Name = Type.String({ maxLength: 120 });
const ShownDocument = Type.Object(
  {
    document_type: Type.Enum([...DOCUMENT_TYPES]),
    number: Type.String({ minLength: 1, maxLength: 40 }),
  },
  STRICT,
);
const DocumentView = Type.Object({
  type: Type.String(),
  masked: Type.String(),
  check_digit: Type.String(),
  warnings: Type.Array(Type.String()),
  valid_from: Day,
  valid_to: DayOrNull,
});
const PersonView = Type.Object({
  person_id: Type.String(),
  name_zh: Type.String(),
  name_en: Type.String(),
  sex: Type.String(),
  birth_date: Day,
  died_on: DayOrNull,
  permission_ceased_on: DayOrNull,
  language: Type.String(),
  contact_masked: Type.Union([Type.String(), Type.Null()]),
  documents: Type.Array(DocumentView),
});

/** Adds the routes of the register: entering a person, finding one by document, recording a death. */
export function registerRoutes(app: HttpApp, ports: RegisterRoutePorts): void {
  const { database } = ports;
  app.guarded({
    method: 'POST',
    url: '/api/people/persons',
    operation: 'registerPerson',
    summary: 'Registers a person with a document; the same document again gives the same person.',
    action: 'people.person.register',
    body: Type.Object(
      {
        document: ShownDocument,
        name_zh: Name,
        name_en: Name,
        sex: Type.Enum([...SEXES]),
        birth_date: Day,
        language: Type.Enum([...LANGUAGES]),
      },
      STRICT,
    ),
    answer: Type.Object({ person_id: Type.String(), is_new: Type.Boolean() }),
    handle: async ({ body: { document, ...person } }) => {
      const birth_date = parseDay(person.birth_date);
      if (!birth_date.ok) return no(badDay('birth_date', birth_date.error));
      if (person.name_zh === '' && person.name_en === '') return no(badName());
      const newPerson = { ...person, birth_date: birth_date.value, documents: [document] };
      const [answer] = await database.transaction((session) =>
        registerPersons(session, ports, [newPerson]),
      );
      return answer ?? no(fault('person.not_found'));
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/persons/search',
    operation: 'searchPerson',
    summary: 'The person who holds a document. The look is recorded and shown to the person.',
    action: 'people.person.look_up',
    body: ShownDocument,
    answer: PersonView,
    handle: async ({ body, principal }) => {
      const now = ports.clock.now();
      const read = readDocument(body, dayAt(now, ZONE), { at: 'number' });
      if (!read.ok) return read;
      const look: Look = { by: principal, purpose: 'search', at: now };
      const person = await database.transaction((session) =>
        findByDocument(session, read.value, look),
      );
      return person === null ? no(fault('person.not_found')) : ok(personView(person));
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/persons/:person_id/death',
    operation: 'recordDeath',
    summary: 'Records a death; whatever ends with it ends on that day.',
    action: 'people.person.register',
    params: Type.Object({ person_id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ died_on: Day }, STRICT),
    answer: Type.Object({ person_id: Type.String(), died_on: Day }),
    handle: async ({ params: { person_id }, body, principal }) => {
      const died_on = parseDay(body.died_on);
      if (!died_on.ok) return no(badDay('died_on', died_on.error));
      const death = { person_id, died_on: died_on.value, recorded_by: principal.subject };
      const answer = await database.transaction((session) => recordDeath(session, ports, death));
      return answer.ok ? ok({ person_id, died_on: body.died_on }) : answer;
    },
  });
}

function badDay(field: string, problem: string) {
  return fault('request.invalid', { field, problem }, field);
}

function badName() {
  return fault(
    'request.invalid',
    { field: 'name_en', problem: 'name_zh = name_en = ""' },
    'name_en',
  );
}

function personView(person: Person) {
  return {
    ...person,
    birth_date: person.birth_date.toString(),
    died_on: person.died_on?.toString() ?? null,
    permission_ceased_on: person.permission_ceased_on?.toString() ?? null,
    documents: person.documents.map((document) => ({
      type: document.document_type,
      masked: document.masked,
      check_digit: document.check_digit,
      warnings: [...document.warnings],
      valid_from: document.valid_from.toString(),
      valid_to: document.valid_to?.toString() ?? null,
    })),
  };
}
