import { stringify } from 'csv-stringify/sync';
import { type Static, Type } from 'typebox';
import { dayAt } from '../../../kernel/day.ts';
import { JURISDICTIONS, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import { storedFaultText } from '../../../kernel/stored-fault.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { FilePorts } from '../contracts/put-on-file.ts';
import { subjectHash } from '../gate/transfer-gate.ts';
import { nameReader, TextOrNull } from '../transfer-names.ts';
import {
  type RegisterEntry,
  type RegisterFilter,
  registerPage,
  yearCounts,
} from './register-store.ts';

const STRICT = { additionalProperties: false };
const PAGE = 50;
const EXPORT_MAX = 50_000;
const Day = Type.String({ format: 'date' });

const FilterQuery = Type.Object(
  {
    party: Type.Optional(Type.String({ maxLength: 80 })),
    outcome: Type.Optional(Type.Enum(['permitted', 'refused'])),
    from: Type.Optional(Day),
    to: Type.Optional(Type.String({ format: 'date', description: 'First day that is left out' })),
  },
  STRICT,
);

const EntryView = Type.Object({
  transfer_id: Type.String(),
  at: Type.String(),
  direction: Type.Enum(['out', 'in']),
  act: Type.String(),
  outcome: Type.Enum(['permitted', 'refused']),
  reason: TextOrNull,
  exporter: Type.String(),
  exporter_name: Type.String(),
  importer: Type.String(),
  importer_name: Type.String(),
  from_side: Type.Enum([...JURISDICTIONS]),
  to_side: Type.Enum([...JURISDICTIONS]),
  basis: TextOrNull,
  basis_name: TextOrNull,
  contract_id: TextOrNull,
  categories: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
  purpose: Type.String(),
  consent: TextOrNull,
  emergency: TextOrNull,
  items: Type.Integer(),
  bytes: Type.String({ description: 'Whole number of bytes' }),
  erase_at: TextOrNull,
  about_type: Type.String(),
  about_id: Type.String(),
  by_subject: Type.String(),
});

const ListQuery = Type.Object(
  {
    ...FilterQuery.properties,
    cursor: Type.Optional(Type.String({ format: 'uuid' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  },
  STRICT,
);

/** Adds the routes that show the register of processing: to officers all of it, to a person what concerns them. */
export function registerRoutes(app: HttpApp, ports: FilePorts): void {
  listRoute(app, ports);
  exportRoute(app, ports);
  ownRoute(app, ports);
  countsRoute(app, ports);
}

function listRoute(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers',
    operation: 'listTransfers',
    summary:
      'The register of processing of this side, newest first: what crossed to whom, on which basis, and what was refused.',
    action: 'data.transfer.view',
    query: ListQuery,
    answer: Type.Object({ transfers: Type.Array(EntryView), next_cursor: TextOrNull }),
    handle: async ({ query, language }) => {
      const { cursor = null, limit = PAGE } = query;
      const page = { before: cursor, limit };
      const rows = await registerPage(ports.database, filterOf(query), page);
      return ok({
        transfers: rows.map(viewer(ports, language)),
        next_cursor: rows.length === limit ? (rows.at(-1)?.transfer_id ?? null) : null,
      });
    },
  });
}

function exportRoute(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers.csv',
    operation: 'exportTransfers',
    summary: 'The same list as a CSV file, at most 50,000 rows.',
    action: 'data.transfer.view',
    query: FilterQuery,
    answer: 'file',
    handle: async ({ query, language }) => {
      const page = { before: null, limit: EXPORT_MAX };
      const rows = await registerPage(ports.database, filterOf(query), page);
      const view = viewer(ports, language);
      const lines = rows.map((row) => {
        const { categories, ...rest } = view(row);
        return { ...rest, categories: categories.map(({ code }) => code).join(' ') };
      });
      return ok({
        content_type: 'text/csv; charset=utf-8',
        filename: 'register-of-processing.csv',
        content: stringify(lines, { header: true, bom: true, escape_formulas: true }),
      });
    },
  });
}

function ownRoute(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers/own',
    operation: 'listOwnTransfers',
    summary:
      'What of the record of the person who is signed in crossed to another side, newest first.',
    action: 'data.transfer.view_own',
    query: Type.Object({ cursor: Type.Optional(Type.String({ format: 'uuid' })) }, STRICT),
    answer: Type.Object({ transfers: Type.Array(EntryView), next_cursor: TextOrNull }),
    handle: async ({ principal: { person_id }, query, language }) => {
      if (person_id === undefined) return ok({ transfers: [], next_cursor: null });
      const filter = { ...filterOf({}), subject_hash: subjectHash(person_id) };
      const page = { before: query.cursor ?? null, limit: PAGE };
      const rows = await registerPage(ports.database, filter, page);
      return ok({
        transfers: rows.map(viewer(ports, language)),
        next_cursor: rows.length === PAGE ? (rows.at(-1)?.transfer_id ?? null) : null,
      });
    },
  });
}

function countsRoute(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers/counts',
    operation: 'countTransfers',
    summary:
      'People of each exporter of this side in a year, each counted once, with the limit where the law has one.',
    action: 'data.transfer.view',
    query: Type.Object(
      { year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2200 })) },
      STRICT,
    ),
    answer: Type.Object({
      year: Type.Integer(),
      counts: Type.Array(
        Type.Object({
          exporter: Type.String(),
          exporter_name: Type.String(),
          is_limited: Type.Boolean(),
          people: Type.Integer(),
          people_max: Type.Union([Type.Integer(), Type.Null()]),
          is_near: Type.Boolean({
            description: 'At or above the share at which officers are warned',
          }),
        }),
      ),
    }),
    handle: async ({ query, language }) => {
      const today = dayAt(ports.clock.now(), ZONE);
      const year = query.year ?? today.year;
      const number = (key: string) => {
        const found = ports.transfer_law.on(key, today);
        return found.known && typeof found.value === 'number' ? found.value : null;
      };
      const limit = number('people_max');
      const warn = number('people_warn_percent') ?? 100;
      const names = nameReader(ports, language);
      const counts = await yearCounts(ports.database, year);
      return ok({
        year,
        counts: counts.map((one) => {
          const people_max = one.is_limited ? limit : null;
          const is_near = people_max !== null && one.people * 100 >= people_max * warn;
          return { ...one, exporter_name: names.party(one.exporter), people_max, is_near };
        }),
      });
    },
  });
}

function filterOf(query: Static<typeof FilterQuery>): RegisterFilter {
  const { party = null, outcome = null, from = null, to = null } = query;
  return { party, outcome, from, to, subject_hash: null };
}

function viewer(ports: FilePorts, language: Language) {
  const names = nameReader(ports, language);
  return ({ facts, ...entry }: RegisterEntry): Static<typeof EntryView> => ({
    ...entry,
    at: entry.at.toString(),
    reason:
      entry.code === null
        ? null
        : storedFaultText({ code: entry.code, facts: facts ?? {} }, language).title,
    exporter_name: names.party(entry.exporter),
    importer_name: names.party(entry.importer),
    basis_name: entry.basis === null ? null : names.code('bases_gd_hk', entry.basis),
    categories: entry.categories.map((code) => ({
      code,
      name: names.code('barred_categories', code),
    })),
    bytes: entry.bytes.toString(),
    erase_at: entry.erase_at?.toString() ?? null,
  });
}
