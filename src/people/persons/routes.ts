import { Type } from 'typebox';
import { dayAt, type PlainDate } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { LOOK_PURPOSES, type LookPurpose } from './look.ts';
import { type RegisterRoutePorts, registerRoutes } from './register-routes.ts';
import { findPerson, looksAt } from './store.ts';

/** What the routes of persons need; what later flows know is asked through functions. */
export interface PersonPorts extends RegisterRoutePorts {
  /** First day of the joining consent in force on the day; null when none is. */
  joinedSince(session: Session, person_id: string, on: PlainDate): Promise<PlainDate | null>;
  /** The pairing in force on the day, as the person may see it. */
  pairingOf(session: Session, person_id: string, on: PlainDate): Promise<OwnPairing | null>;
  /** Name of a service point or authority; null when it is not one that this node knows. */
  organisationName(organisation: string): Texts | null;
}

interface OwnPairing {
  readonly pairing_id: string;
  readonly spouse_name: { readonly name_zh: string; readonly name_en: string };
  readonly from: PlainDate;
}

const Day = Type.String({ format: 'date' });
const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()]);
/** Adds the routes of persons: one's own page and looks, and the register of the home side. */
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
  app.guarded({
    method: 'GET',
    url: '/api/people/looks',
    operation: 'listOwnLooks',
    summary: 'Who of the staff looked at the person who is signed in, newest first.',
    action: 'people.person.view_own',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    answer: Type.Object({
      looks: Type.Array(
        Type.Object({
          at: Type.String(),
          role: Type.String(),
          organisation: Type.String(),
          organisation_name: Type.String(),
          jurisdiction: Type.String(),
          purpose: Type.String(),
          purpose_text: Type.String(),
        }),
      ),
      next_cursor: Nullable(Type.String()),
    }),
    handle: async ({ principal, query, language }) => {
      const limit = query.limit ?? 50;
      const before = query.cursor === undefined ? null : BigInt(query.cursor);
      const person_id = principal.person_id;
      if (person_id === undefined) return ok({ looks: [], next_cursor: null });
      const looks = await looksAt(ports.database, person_id, { before, limit });
      const last = looks.length === limit ? looks.at(-1) : undefined;
      return ok({
        looks: looks.map(({ look_id: _, at, ...look }) => ({
          ...look,
          at: at.toString(),
          organisation_name:
            ports.organisationName(look.organisation)?.[language] ?? look.organisation,
          purpose_text: LOOK_PURPOSES[look.purpose as LookPurpose]?.[language] ?? look.purpose,
        })),
        next_cursor: last === undefined ? null : String(last.look_id),
      });
    },
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
