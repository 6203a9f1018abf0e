import { Type } from 'typebox';
import { day as dayOf, parseDay } from '../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { CASE_KINDS } from './course/kinds.ts';
import { today } from './law/today.ts';
import type { CasePorts } from './ports.ts';
import { actOnCase, endCaseProposal } from './steps/act-on-case.ts';
import { readerOf } from './steps/case-reader.ts';
import { openCase } from './steps/open-case.ts';
import { listCases } from './store/case-store.ts';
import { caseForms } from './views/case-forms.ts';
import { caseItem } from './views/case-view.ts';
import { CaseFormsView, CaseItemView, CaseView, LetterView } from './views/case-views.ts';
import { readCaseView } from './views/read-case-view.ts';
import { readLetter } from './views/read-letter.ts';

const STRICT = { additionalProperties: false };
const PAGE = 50;
const CaseId = Type.Object({ case_id: Type.String({ format: 'uuid' }) }, STRICT);
const Facts = Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), { maxProperties: 20 });
const Side = Type.Enum(['HK', 'MO', 'GD']);

/** Adds the routes of cases between two sides: lists, pages, letters, opening, steps and decisions. */
export function casesRoutes(app: HttpApp, ports: CasePorts): void {
  readingRoutes(app, ports);
  openRoute(app, ports);
  actRoutes(app, ports);
}

function readingRoutes(app: HttpApp, ports: CasePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/people/cases',
    operation: 'listCases',
    summary: 'Cases between two sides that the sign-in may see, newest first, with their clocks.',
    action: 'people.case.view',
    query: Type.Object({
      kind: Type.Optional(Type.Enum([...CASE_KINDS])),
      state: Type.Optional(Type.String({ pattern: '^[A-Z_]{1,40}$' })),
      show: Type.Optional(Type.Enum(['open', 'closed', 'own_turn', 'overdue'])),
      text: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    answer: Type.Object({
      cases: Type.Array(CaseItemView),
      next_cursor: Type.Union([Type.String(), Type.Null()]),
    }),
    handle: async ({ principal, query, language }) => {
      const limit = query.limit ?? PAGE;
      const cases = await listCases(ports.database, readerOf(principal), {
        ...shown(ports, query.show),
        kind: query.kind ?? null,
        state: query.state ?? null,
        text: query.text ?? null,
        before: query.cursor === undefined ? null : BigInt(query.cursor),
        limit,
      });
      return ok({
        cases: cases.map((one) => caseItem(ports, one, language)),
        next_cursor: cases.length === limit ? String(cases.at(-1)?.sequence) : null,
      });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/cases/:case_id',
    operation: 'readCase',
    summary: 'A case with its history, clock, decisions, letters, and what the sign-in may do.',
    action: 'people.case.view',
    params: CaseId,
    answer: CaseView,
    handle: ({ principal, params, language }) =>
      readCaseView(ports, params.case_id, { principal, language }),
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/cases/:case_id/letters/:event_id',
    operation: 'readCaseLetter',
    summary: 'The letter that goes with an event of a case, in the language that was asked for.',
    action: 'people.case.view',
    params: Type.Object(
      { case_id: Type.String({ format: 'uuid' }), event_id: Type.String({ format: 'uuid' }) },
      STRICT,
    ),
    answer: LetterView,
    handle: ({ principal, params, language }) => readLetter(ports, params, { principal, language }),
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/case-forms',
    operation: 'readCaseForms',
    summary: 'Which cases the sign-in may open, under which agreement, and what has to be entered.',
    action: 'people.case.view',
    answer: CaseFormsView,
    handle: async ({ principal, language }) => ok(caseForms(ports, principal, language)),
  });
}

/** Which cases a list shows, as conditions on their clocks. */
function shown(ports: CasePorts, show: 'open' | 'closed' | 'own_turn' | 'overdue' | undefined) {
  return {
    owed_by: show === 'own_turn' ? ports.node : null,
    overdue_on: show === 'overdue' ? today(ports) : null,
    is_closed: show === 'open' ? false : show === 'closed' ? true : null,
  };
}

function openRoute(app: HttpApp, ports: CasePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/cases',
    operation: 'openCase',
    summary: 'Opens a case with another side. The same key with the same content opens it once.',
    action: 'people.case.open',
    headers: Type.Object({
      'idempotency-key': Type.String({ pattern: '^[A-Za-z0-9._-]{8,80}$' }),
    }),
    body: Type.Object(
      {
        kind: Type.Enum([...CASE_KINDS]),
        peer: Side,
        part: Type.Enum(['lead', 'other']),
        document: Type.Object(
          {
            document_type: Type.Enum([...DOCUMENT_TYPES]),
            number: Type.String({ minLength: 1, maxLength: 40 }),
          },
          STRICT,
        ),
        birth_date: Type.String({ maxLength: 20 }),
        consent: Type.Object(
          { expressed: Type.Boolean(), text_version: Type.String({ maxLength: 80 }) },
          STRICT,
        ),
        facts: Facts,
      },
      STRICT,
    ),
    answer: CaseView,
    handle: async ({ principal, headers, body, language }) => {
      const birth_date = parseDay(body.birth_date);
      if (!birth_date.ok) {
        const facts = { field: 'birth_date', problem: birth_date.error };
        return no(fault('request.invalid', facts, 'birth_date'));
      }
      const asked = {
        ...body,
        key: headers['idempotency-key'],
        leads: body.part === 'lead',
        birth_date: dayOf(body.birth_date),
      };
      const opened = await openCase(ports, principal, asked, language);
      if (!opened.ok) return opened;
      return readCaseView(ports, opened.value.case_id, { principal, language });
    },
  });
}

function actRoutes(app: HttpApp, ports: CasePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/cases/:case_id/acts',
    operation: 'actOnCase',
    summary: 'Takes a step in a case; a decision becomes a proposal that another officer approves.',
    action: 'people.case.act',
    params: CaseId,
    body: Type.Object({ type: Type.String({ pattern: '^[a-z_]{1,40}$' }), facts: Facts }, STRICT),
    answer: CaseView,
    handle: async ({ principal, params, body, language }) => {
      const act = { case_id: params.case_id, ...body };
      const done = await actOnCase(ports, principal, act, language);
      return done.ok ? readCaseView(ports, params.case_id, { principal, language }) : done;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/cases/:case_id/proposals/:proposal_id/:act',
    operation: 'endCaseProposal',
    summary: 'Approves a decision that another officer has proposed, or sends it back.',
    action: 'people.case.decide',
    params: Type.Object(
      {
        case_id: Type.String({ format: 'uuid' }),
        proposal_id: Type.String({ format: 'uuid' }),
        act: Type.Enum(['approve', 'return']),
      },
      STRICT,
    ),
    body: Type.Object({ note: Type.String({ maxLength: 1000 }) }, STRICT),
    answer: CaseView,
    handle: async ({ principal, params, body, language }) => {
      const note = body.note.trim() === '' ? null : body.note.trim();
      const ended = await endCaseProposal(ports, principal, { ...params, note });
      return ended.ok ? readCaseView(ports, params.case_id, { principal, language }) : ended;
    },
  });
}
