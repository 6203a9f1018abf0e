import { type Static, Type } from 'typebox';
import { dayAt, type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { CATEGORIES, PURPOSES } from '../crossing.ts';
import { partiesOn } from '../parties.ts';
import { nameReader, TextOrNull } from '../transfer-names.ts';
import { assessmentPage, contractPage } from './file-store.ts';
import { type Assessment, type Contract, standingOf } from './on-file.ts';
import {
  confirmEntry,
  endContract,
  type FilePorts,
  fileContract,
  type NewContract,
  recordAssessment,
  recordContract,
} from './put-on-file.ts';

const STRICT = { additionalProperties: false };
const PAGE = 50;
const Day = Type.String({ format: 'date' });
const Party = Type.String({ minLength: 1, maxLength: 80 });
const Short = Type.String({ minLength: 1, maxLength: 120 });
const Long = Type.String({ minLength: 1, maxLength: 4000 });
const Id = Type.String({ format: 'uuid' });
const ListQuery = Type.Object({ cursor: Type.Optional(Id) }, STRICT);
const Done = Type.Object({ done: Type.Literal(true) });

const ContractBody = Type.Object(
  {
    basis: Type.String({ minLength: 1, maxLength: 60 }),
    exporter: Party,
    importer: Party,
    reference: Short,
    categories: Type.Array(Type.Enum([...CATEGORIES]), { minItems: 1, maxItems: 9 }),
    purposes: Type.Array(Type.Enum([...PURPOSES]), { minItems: 1, maxItems: 4 }),
    effective_on: Day,
    ends_on: Type.Optional(Type.String({ format: 'date', description: 'First day without it' })),
    filing: Type.Optional(
      Type.Object({ filed_on: Day, filed_with: Short, filing_number: Short }, STRICT),
    ),
    approval: Type.Optional(Type.Object({ approved_on: Day, approval_number: Short }, STRICT)),
    notification_number: Type.Optional(Short),
    retention_days: Type.Optional(Type.Integer({ minimum: 0, maximum: 36_500 })),
  },
  STRICT,
);

const AssessmentBody = Type.Object(
  {
    exporter: Party,
    importer: Party,
    lawfulness: Long,
    effects: Long,
    safeguards: Long,
    made_on: Day,
  },
  STRICT,
);

const Parties = {
  exporter: Type.String(),
  exporter_name: Type.String(),
  importer: Type.String(),
  importer_name: Type.String(),
  to_side: Type.Enum([...JURISDICTIONS]),
  recorded_by: Type.String(),
  recorded_at: Type.String(),
  confirmed_by: TextOrNull,
};

const ContractView = Type.Object({
  contract_id: Type.String(),
  ...Parties,
  basis: Type.String(),
  basis_name: Type.String(),
  reference: Type.String(),
  standing: Type.Enum(['waiting', 'to_come', 'in_force', 'ended']),
  categories: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
  purposes: Type.Array(Type.String()),
  effective_on: Day,
  ends_on: TextOrNull,
  filed_on: TextOrNull,
  filed_with: TextOrNull,
  filing_number: TextOrNull,
  approval_number: TextOrNull,
  notification_number: TextOrNull,
  retention_days: Type.Union([Type.Integer(), Type.Null()]),
});

const AssessmentView = Type.Object({
  assessment_id: Type.String(),
  ...Parties,
  lawfulness: Type.String(),
  effects: Type.String(),
  safeguards: Type.String(),
  made_on: Day,
  ends_on: Day,
});

/** Adds the routes by which officers put contracts and assessments on file, with four eyes where the law says so. */
export function fileRoutes(app: HttpApp, ports: FilePorts): void {
  contractRoutes(app, ports);
  contractActRoutes(app, ports);
  assessmentRoutes(app, ports);
  partiesRoute(app, ports);
}

function contractRoutes(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers/contracts',
    operation: 'listTransferContracts',
    summary:
      'Contracts on file between exporters of this side and receivers elsewhere, newest first.',
    action: 'data.transfer.view',
    query: ListQuery,
    answer: Type.Object({ contracts: Type.Array(ContractView), next_cursor: TextOrNull }),
    handle: async ({ query, language }) => {
      const page = { before: query.cursor ?? null, limit: PAGE };
      const rows = await contractPage(ports.database, page);
      const view = contractViewer(ports, language);
      const next_cursor = rows.length === PAGE ? (rows.at(-1)?.contract_id ?? null) : null;
      return ok({ contracts: rows.map(view), next_cursor });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/contracts',
    operation: 'recordTransferContract',
    summary: 'An officer puts a contract on file; it counts once another officer has confirmed it.',
    action: 'data.transfer.record',
    body: ContractBody,
    status: 201,
    answer: ContractView,
    handle: async ({ principal, body, language }) => {
      const said = readContract(body);
      if (!said.ok) return said;
      const made = await recordContract(ports, principal, said.value);
      return made.ok ? ok(contractViewer(ports, language)(made.value)) : made;
    },
  });
}

function contractActRoutes(app: HttpApp, ports: FilePorts): void {
  const params = Type.Object({ contract_id: Id });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/contracts/:contract_id/confirm',
    operation: 'confirmTransferContract',
    summary: 'Another officer than the one who recorded it confirms a contract.',
    action: 'data.transfer.record',
    params,
    answer: Done,
    handle: async ({ principal, params: { contract_id } }) =>
      done(await confirmEntry(ports, principal, { contract_id })),
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/contracts/:contract_id/filing',
    operation: 'fileTransferContract',
    summary: 'An officer enters that a contract was filed with the authority, once.',
    action: 'data.transfer.record',
    params,
    body: Type.Object({ filed_on: Day, filed_with: Short, filing_number: Short }, STRICT),
    answer: Done,
    handle: async ({ params: { contract_id }, body }) => {
      const filed_on = dayIn('filed_on', body.filed_on);
      if (!filed_on.ok) return filed_on;
      return done(await fileContract(ports, contract_id, { ...body, filed_on: filed_on.value }));
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/contracts/:contract_id/end',
    operation: 'endTransferContract',
    summary: 'An officer ends a contract: from that moment on nothing crosses on it.',
    action: 'data.transfer.record',
    params,
    answer: Done,
    handle: async ({ params: { contract_id } }) => done(await endContract(ports, contract_id)),
  });
}

function assessmentRoutes(app: HttpApp, ports: FilePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers/assessments',
    operation: 'listTransferAssessments',
    summary: 'Impact assessments on file, newest first.',
    action: 'data.transfer.view',
    query: ListQuery,
    answer: Type.Object({ assessments: Type.Array(AssessmentView), next_cursor: TextOrNull }),
    handle: async ({ query, language }) => {
      const page = { before: query.cursor ?? null, limit: PAGE };
      const rows = await assessmentPage(ports.database, page);
      const next_cursor = rows.length === PAGE ? (rows.at(-1)?.assessment_id ?? null) : null;
      return ok({ assessments: rows.map(assessmentViewer(ports, language)), next_cursor });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/assessments',
    operation: 'recordTransferAssessment',
    summary:
      'An officer puts an impact assessment on file under the three headings of the law; another officer confirms it.',
    action: 'data.transfer.record',
    body: AssessmentBody,
    status: 201,
    answer: AssessmentView,
    handle: async ({ principal, body, language }) => {
      const made_on = dayIn('made_on', body.made_on);
      if (!made_on.ok) return made_on;
      const made = await recordAssessment(ports, principal, { ...body, made_on: made_on.value });
      return made.ok ? ok(assessmentViewer(ports, language)(made.value)) : made;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/transfers/assessments/:assessment_id/confirm',
    operation: 'confirmTransferAssessment',
    summary: 'Another officer than the one who recorded it confirms an assessment.',
    action: 'data.transfer.record',
    params: Type.Object({ assessment_id: Id }),
    answer: Done,
    handle: async ({ principal, params: { assessment_id } }) =>
      done(await confirmEntry(ports, principal, { assessment_id })),
  });
}

function partiesRoute(app: HttpApp, ports: FilePorts): void {
  const Named = Type.Object({ code: Type.String(), name: Type.String() });
  app.guarded({
    method: 'GET',
    url: '/api/data/transfers/parties',
    operation: 'listTransferParties',
    summary: 'Who may stand in a contract today, and which bases the law has for each crossing.',
    action: 'data.transfer.view',
    answer: Type.Object({
      side: Type.Enum([...JURISDICTIONS]),
      parties: Type.Array(
        Type.Object({
          code: Type.String(),
          name: Type.String(),
          side: Type.Enum([...JURISDICTIONS]),
        }),
      ),
      crossings: Type.Array(
        Type.Object({ to: Type.Enum([...JURISDICTIONS]), bases: Type.Array(Named) }),
      ),
      categories: Type.Array(Named),
    }),
    handle: async ({ language }) => {
      const today = dayAt(ports.clock.now(), ZONE);
      const names = nameReader(ports, language);
      const parties = partiesOn(ports.transfer_law, ports.network, today);
      const crossings = JURISDICTIONS.filter((to) => to !== ports.node).map((to) => {
        const key = `bases_${ports.node.toLowerCase()}_${to.toLowerCase()}`;
        const found = ports.transfer_law.on(key, today);
        const codes = found.known && Array.isArray(found.value) ? (found.value as string[]) : [];
        return { to, bases: codes.map((code) => ({ code, name: names.code(key, code) })) };
      });
      return ok({
        side: ports.node,
        parties: parties.map(({ code, side, name }) => ({ code, side, name: name[language] })),
        crossings,
        categories: CATEGORIES.map((code) => ({
          code,
          name: names.code('barred_categories', code),
        })),
      });
    },
  });
}

const done = (of: Result<null, Fault>) => (of.ok ? ok({ done: true as const }) : of);

function dayIn(field: string, said: string): Result<PlainDate, Fault> {
  const read = parseDay(said);
  return read.ok ? read : no(fault('request.invalid', { field, problem: read.error }, field));
}

/** What stands in a contract where nothing is said. */
const UNSAID = {
  ends_on: null,
  filed_on: null,
  filed_with: null,
  filing_number: null,
  approved_on: null,
  approval_number: null,
  notification_number: null,
  retention_days: null,
} as const;

function readContract(body: Static<typeof ContractBody>): Result<NewContract, Fault> {
  const { filing, approval, effective_on, ends_on, ...rest } = body;
  const flat = { ...filing, ...approval, effective_on, ...(ends_on && { ends_on }) };
  const days: Record<string, PlainDate> = {};
  for (const field of ['effective_on', 'ends_on', 'filed_on', 'approved_on'] as const) {
    const text = flat[field];
    if (text === undefined) continue;
    const read = dayIn(field, text);
    if (!read.ok) return read;
    days[field] = read.value;
  }
  const effective = days['effective_on'] as PlainDate;
  return ok({ ...UNSAID, ...rest, ...flat, ...days, effective_on: effective } as NewContract);
}

function contractViewer(ports: FilePorts, language: Language) {
  const names = nameReader(ports, language);
  const today = dayAt(ports.clock.now(), ZONE);
  return (of: Contract): Static<typeof ContractView> => {
    const { approved_on: _, confirmed_at: __, ...shown } = of;
    return {
      ...shown,
      exporter_name: names.party(of.exporter),
      importer_name: names.party(of.importer),
      basis_name: names.code('bases_gd_hk', of.basis),
      standing: standingOf(of, today),
      categories: of.categories.map((code) => ({
        code,
        name: names.code('barred_categories', code),
      })),
      purposes: [...of.purposes],
      recorded_at: of.recorded_at.toString(),
      effective_on: of.effective_on.toString(),
      ends_on: of.ends_on?.toString() ?? null,
      filed_on: of.filed_on?.toString() ?? null,
    };
  };
}

function assessmentViewer(ports: FilePorts, language: Language) {
  const names = nameReader(ports, language);
  return ({ confirmed_at: _, ...of }: Assessment): Static<typeof AssessmentView> => ({
    ...of,
    exporter_name: names.party(of.exporter),
    importer_name: names.party(of.importer),
    recorded_at: of.recorded_at.toString(),
    made_on: of.made_on.toString(),
    ends_on: of.ends_on.toString(),
  });
}
