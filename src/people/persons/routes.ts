import { Type } from 'typebox';
import { dayAt, type PlainDate } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type RegisterRoutePorts, registerRoutes } from './register-routes.ts';
import { findPerson } from './store.ts';

/** What the routes of persons need; what later flows know is asked through functions. */
export interface PersonPorts extends RegisterRoutePorts {
  /** First day of the joining consent in force on the day; null when none is. */
  joinedSince(session: Session, person_id: string, on: PlainDate): Promise<PlainDate | null>;
  /** The pairing in force on the day, as the person may see it. */
  pairingOf(session: Session, person_id: string, on: PlainDate): Promise<OwnPairing | null>;
}

interface OwnPairing {
  readonly pairing_id: string;
  readonly spouse_name: { readonly name_zh: string; readonly name_en: string };
  readonly from: PlainDate;
}

const Day = Type.String({ format: 'date' });
const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()]);
/** Adds the routes of persons: one's own page, and the register of the home side. */
export function personsRoutes(app: HttpApp, ports: PersonPorts): void {
  ownRoutes(app, ports);
  registerRoutes(app, ports);
}

function ownRoutes(app: HttpApp, ports: PersonPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/people/me',
    operation: 'viewOwnPerson',
    summary: 'What the register knows about the person who is signed in.',
    action: 'people.person.view_own',
    answer: Type.Object({
      person_id: Type.String(),
      name_zh: Type.String(),
      name_en: Type.String(),
      birth_date: Day,
      documents: Type.Array(Type.Object({ type: Type.String(), masked: Type.String() })),
      joined_since: Nullable(Day),
      pairing: Nullable(
        Type.Object({
          pairing_id: Type.String(),
          spouse_name: Type.Object({ name_zh: Type.String(), name_en: Type.String() }),
          from: Day,
        }),
      ),
    }),
    handle: ({ principal }) => viewSelf(ports, principal),
  });
}

async function viewSelf(ports: PersonPorts, principal: Principal) {
  const { database } = ports;
  const today = dayAt(ports.clock.now(), ZONE);
  const person =
    principal.person_id === undefined ? null : await findPerson(database, principal.person_id);
  if (person === null) return no(fault('person.not_found'));
  const joined = await ports.joinedSince(database, person.person_id, today);
  const pairing = await ports.pairingOf(database, person.person_id, today);
  return ok({
    person_id: person.person_id,
    name_zh: person.name_zh,
    name_en: person.name_en,
    birth_date: person.birth_date.toString(),
    documents: person.documents.map(({ document_type, masked }) => ({
      type: document_type,
      masked,
    })),
    joined_since: joined?.toString() ?? null,
    pairing: pairing === null ? null : { ...pairing, from: pairing.from.toString() },
  });
}
