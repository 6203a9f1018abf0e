import { stringify } from 'csv-stringify/sync';
import { type Static, Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { formatMinor } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ClaimPorts } from '../ports.ts';
import { CLAIM_STATES } from '../record/claim.ts';
import type { Claim } from '../record/claim-record.ts';
import { eventsOf } from '../store.ts';
import { countClaims, listClaims, readClaim } from './claim-list-store.ts';
import { scopeOf } from './claim-scope.ts';
import { ClaimView, orNull, viewOf } from './claim-view.ts';
import { explainClaim } from './explain-claim.ts';

const STRICT = { additionalProperties: false };
const Day = Type.String({ format: 'date' });
const Filter = {
  state: Type.Optional(Type.Enum([...CLAIM_STATES])),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  service_point: Type.Optional(Type.String({ maxLength: 64 })),
  text: Type.Optional(Type.String({ maxLength: 64 })),
  flag: Type.Optional(Type.String({ maxLength: 40 })),
};
const ListQuery = Type.Object(
  {
    ...Filter,
    cursor: Type.Optional(Type.String({ format: 'uuid' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  },
  STRICT,
);
const FilterQuery = Type.Object(Filter, STRICT);
const Params = Type.Object({ claim_id: Type.String({ format: 'uuid' }) }, STRICT);
const Names = Type.Object({
  'zh-Hant-HK': Type.String(),
  'zh-Hans-CN': Type.String(),
  en: Type.String(),
  'pt-MO': Type.String(),
});
const ExplainedLineView = Type.Object({
  key: Type.String(),
  label: Type.String(),
  value: Type.String(),
  unit: orNull(Type.String()),
  raw: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
  parameter: Type.Optional(
    Type.Object({
      key: Type.String(),
      scheme: Type.String(),
      from: Type.String(),
      value: Type.String(),
      grade: Type.String(),
      note: orNull(Type.String()),
      sources: Type.Array(Type.Object({ title: Type.String(), url: Type.String() })),
      change: orNull(
        Type.Object({
          change_id: Type.String(),
          changed_on: Type.String(),
          drafted_by: Type.String(),
          approved_by: Type.String(),
        }),
      ),
    }),
  ),
});
const ClaimDetail = Type.Object({
  claim: ClaimView,
  events: Type.Array(
    Type.Object({
      at: Type.String(),
      event: Type.String(),
      actor_role: Type.String(),
      state: Type.String(),
      reasons: Type.Array(Type.String()),
    }),
  ),
  explanation: orNull(
    Type.Object({
      as_of: Type.String(),
      known_at: Type.String(),
      policy_digest: Type.String(),
      lines: Type.Array(ExplainedLineView),
    }),
  ),
});
const SlipView = Type.Object({
  claim: ClaimView,
  issued_at: Type.String(),
  institution_name: Names,
  service_point_name: Names,
  department_name: Names,
});

const PAGE = 50;
const EXPORT_MAX = 50_000;

/** Adds the routes by which claims are read: list, file, one claim with its explanation, slip. */
export function readingRoutes(app: HttpApp, ports: ClaimPorts): void {
  listRoute(app, ports);
  fileRoute(app, ports);
  oneRoute(app, ports);
  slipRoute(app, ports);
}

function readerOf(ports: ClaimPorts, principal: Principal, language: Language) {
  return { principal, language, rulebook: ports.rulebook, now: ports.clock.now() };
}

function listRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/claims',
    operation: 'listClaims',
    summary:
      'Claims that the reader may see, the newest first, page by page, with counts by state.',
    action: 'capital.claim.view',
    query: ListQuery,
    answer: Type.Object({
      claims: Type.Array(ClaimView),
      next_cursor: orNull(Type.String()),
      counts: Type.Record(Type.String(), Type.Integer()),
    }),
    handle: async ({ principal, query, language }) => {
      const { cursor = null, limit = PAGE, ...filter } = query;
      const scope = scopeOf(principal, ports.rulebook.network);
      const page = { after: cursor, limit: limit + 1 };
      const claims = await listClaims(ports.database, scope, filter, page);
      const shown = claims.slice(0, limit);
      const reader = readerOf(ports, principal, language);
      return ok({
        claims: shown.map((claim) => viewOf(claim, reader)),
        next_cursor: claims.length > limit ? (shown.at(-1)?.claim_id ?? null) : null,
        counts: await countClaims(ports.database, scope, filter),
      });
    },
  });
}

function fileRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/claims.csv',
    operation: 'exportClaims',
    summary: 'The same list as a CSV file, at most 50,000 claims.',
    action: 'capital.claim.view',
    query: FilterQuery,
    answer: 'file',
    handle: async ({ principal, query }) => {
      const scope = scopeOf(principal, ports.rulebook.network);
      const page = { after: null, limit: EXPORT_MAX };
      const claims = await listClaims(ports.database, scope, query, page);
      return ok({
        content_type: 'text/csv; charset=utf-8',
        filename: 'claims.csv',
        content: stringify(claims.map(csvRow), { header: true, bom: true, escape_formulas: true }),
      });
    },
  });
}

function csvRow(claim: Claim) {
  const amount = (minor: bigint | null) => (minor === null ? '' : formatMinor(minor));
  return {
    claim_id: claim.claim_id,
    transaction_number: claim.transaction_number ?? '',
    state: claim.state,
    service_point: claim.service_point,
    department: claim.department,
    service_day: claim.service_day.toString(),
    filed_day: claim.filed_day.toString(),
    masked_document: claim.masked_document,
    episode: claim.episode,
    visit_reason: claim.visit_reason,
    service_kind: claim.service_kind,
    profession: claim.profession,
    fee_currency: claim.fee.currency,
    fee: amount(claim.fee.minor),
    voucher_hkd: amount(claim.voucher_hkd_minor),
    voucher_fee: amount(claim.voucher_fee_minor),
    patient_share: amount(claim.patient_share_minor),
    reasons: claim.reasons.join(' '),
    flags: claim.flags.join(' '),
    window: claim.window_month ?? '',
  };
}

function oneRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/claims/:claim_id',
    operation: 'viewClaim',
    summary:
      'One claim with everything that happened to it, and its decision explained where it was taken.',
    action: 'capital.claim.view',
    params: Params,
    answer: ClaimDetail,
    handle: async ({ principal, params, language }) => {
      const { database } = ports;
      const scope = scopeOf(principal, ports.rulebook.network);
      const claim = await readClaim(database, scope, params.claim_id);
      if (claim === null) return no(fault('claim.not_found'));
      const events = await eventsOf(database, claim.claim_id);
      const explanation = await explainClaim(database, claim.claim_id, language);
      return ok({
        claim: viewOf(claim, readerOf(ports, principal, language)),
        events: events.map(({ at, event, actor_role, state, reasons }) => {
          return { at: at.toString(), event, actor_role, state, reasons: [...reasons] };
        }),
        explanation: explanation && { ...explanation, lines: explanation.lines.map(lineView) },
      });
    },
  });
}

type Explanation = NonNullable<Awaited<ReturnType<typeof explainClaim>>>;

function lineView(line: Explanation['lines'][number]): Static<typeof ExplainedLineView> {
  const { parameter, ...rest } = line;
  if (parameter === undefined) return rest;
  return { ...rest, parameter: { ...parameter, sources: [...parameter.sources] } };
}

function slipRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/capital/claims/:claim_id/slip',
    operation: 'viewSlip',
    summary: 'Everything that is printed for the patient.',
    action: 'capital.claim.view',
    params: Params,
    answer: SlipView,
    handle: async ({ principal, params, language }) => {
      const scope = scopeOf(principal, ports.rulebook.network);
      const claim = await readClaim(ports.database, scope, params.claim_id);
      if (claim === null) return no(fault('claim.not_found'));
      const point = ports.rulebook.network.point(claim.service_point);
      const department = point?.departments.find((one) => one.code === claim.department);
      return ok({
        claim: viewOf(claim, readerOf(ports, principal, language)),
        issued_at: ports.clock.now().toString(),
        institution_name: point?.institution_name ?? everywhere(claim.institution),
        service_point_name: point?.name ?? everywhere(claim.service_point),
        department_name: department?.name ?? everywhere(claim.department),
      });
    },
  });
}

/** A code that has no name stands for itself in every language. */
function everywhere(code: string): Texts {
  return { 'zh-Hant-HK': code, 'zh-Hans-CN': code, en: code, 'pt-MO': code };
}
