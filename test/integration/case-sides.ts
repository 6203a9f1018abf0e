import { day } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { casesRoutes } from '../../src/people/cases/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { type EntryContent, recordEntry } from '../../src/people/periods/index.ts';
import { type NewPerson, registerPersons } from '../../src/people/persons/index.ts';
import { type OpenSide, type OpenSides, openSides } from './open-sides.ts';
import { signedIn } from './people-sides.ts';

/** Somebody who is registered at all sides under the same document; at home with the patient's sign-in. */
export const HOLDER = { document_type: 'hkid', number: syntheticHkid(71) } as const;
export const HOLDER_ID = DEMO_PEOPLE.find(({ name }) => name === 'chan-tai-man')?.person_id ?? '';
export const BORN = '1980-03-04';
/** Somebody whom nobody has registered. */
export const STRANGER = { document_type: 'hkid', number: syntheticHkid(73) } as const;

const person = (person_id: string, document: NewPerson['documents'][number]): NewPerson => ({
  person_id,
  name_zh: '陳大文',
  name_en: 'CHAN, Tai Man',
  sex: 'male',
  birth_date: day(BORN),
  language: 'zh-Hant-HK',
  documents: [document],
});

/** An answer of the interface, as JSON; the tests name what they expect of it. */
export interface Answer {
  readonly status: number;
  readonly json: CaseJson;
}

/** As much of a case as the tests look at. */
export interface CaseJson {
  readonly case_id: string;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly state: string;
  readonly state_text: string;
  readonly due_on: string | null;
  readonly days_left: number | null;
  readonly is_overdue: boolean;
  readonly is_own_turn: boolean;
  readonly is_trial: boolean;
  readonly trial: string | null;
  readonly valid_to: string | null;
  readonly person: { readonly name_en: string } | null;
  readonly events: readonly {
    readonly event_id: string;
    readonly type: string;
    readonly side: string;
    readonly objection: string | null;
    readonly officers: readonly { readonly name: string | null }[];
    readonly facts: readonly { readonly fact: string; readonly value: string }[];
  }[];
  readonly proposals: readonly {
    readonly proposal_id: string;
    readonly state: string;
    readonly may_approve: boolean;
  }[];
  readonly acts: readonly { readonly type: string; readonly needs_two: boolean }[];
  readonly standing: readonly { readonly fact: string; readonly value: string }[];
  readonly periods: readonly { readonly kind: string; readonly from: string }[];
  readonly explanation: {
    readonly outcome: string;
    readonly lines: readonly { readonly key: string; readonly raw: unknown }[];
  } | null;
  readonly letters: readonly { readonly event_id: string; readonly title: string }[];
  readonly document: { readonly document_id: string; readonly compact: string } | null;
  readonly may_appeal: boolean;
  readonly cases: readonly { readonly case_id: string; readonly state: string }[];
  readonly sentences: readonly string[];
  readonly appeal: string | null;
  readonly facts: readonly {
    readonly fact: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly sources: readonly { readonly url: string }[];
  readonly kinds: readonly {
    readonly kind: string;
    readonly is_in_force: boolean;
    readonly is_trial: boolean;
    readonly may_open: boolean;
    readonly parts: readonly string[];
  }[];
  readonly consent: { readonly text_version: string };
}

/** Nodes with people and the routes of cases. */
export interface CaseBed extends OpenSides {
  /** Lets all messages cross and be answered. */
  settle(): Promise<void>;
  /** One request as a demonstration sign-in at its own node. */
  ask(
    as: string,
    path: string,
    asked?: { body?: object; language?: string; key?: string },
  ): Promise<Answer>;
}

/** Opens three nodes with the same person at each. */
export async function openCaseBed(
  trials: readonly Jurisdiction[] = ['HK', 'MO', 'GD'],
): Promise<CaseBed> {
  const addRoutes = ({ open, app }: OpenSide) => casesRoutes(app, open.cases);
  const bed = await openSides(addRoutes, new Set(trials));
  for (const node of ['HK', 'MO', 'GD'] as const) {
    const { ports } = bed.sides[node].open;
    const people = [person(HOLDER_ID, HOLDER)];
    const done = await ports.database.transaction((session) =>
      registerPersons(session, ports, people),
    );
    if (done.some((one) => !one.ok)) throw new Error(JSON.stringify(done));
  }
  return {
    ...bed,
    settle: () => settle(bed),
    ask: (as, path, asked = {}) => ask(bed, as, path, asked),
  };
}

async function settle(bed: OpenSides): Promise<void> {
  for (let round = 0; round < 40; round++) {
    const rounds = [];
    for (const { open } of Object.values(bed.sides)) rounds.push(...(await open.exchange.pump()));
    if (rounds.every(({ outcome }) => outcome === 'idle')) return;
    bed.clock.set(bed.clock.now().add({ milliseconds: 1500 }));
  }
  throw new Error('the messages do not settle');
}

async function ask(
  bed: OpenSides,
  as: string,
  path: string,
  { body, language = 'en', key }: { body?: object; language?: string; key?: string },
): Promise<Answer> {
  const { app } = bed.sides[signedIn(as).jurisdiction];
  const answered = await app.fastify.inject({
    method: body === undefined ? 'GET' : 'POST',
    url: `/api/people${path}`,
    headers: {
      authorization: `Bearer ${as}`,
      'accept-language': language,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answered.statusCode, json: answered.json() };
}

/** Puts a period on record at a side. */
export async function record(
  bed: OpenSides,
  side: Jurisdiction,
  of: Partial<EntryContent> & { readonly from: EntryContent['from'] },
): Promise<void> {
  const { ports } = bed.sides[side].open;
  const content: EntryContent = {
    sort: 'period',
    code: 'employment',
    side,
    place: side === 'GD' ? 'shenzhen' : null,
    scheme: null,
    to: null,
    evidence: 'employer_statement',
    evidence_reference: null,
    dependant_id: null,
    ...of,
  };
  const by = {
    ...signedIn(side === 'GD' ? 'gd-officer' : side === 'MO' ? 'mo-officer' : 'ho-officer'),
  };
  const recorded = await ports.database.transaction((session) =>
    recordEntry(session, ports, by, { person_id: HOLDER_ID, content }),
  );
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
}

/** The body that opens a case of a kind. */
export function opening(
  kind: 'period_statement' | 'residence' | 'planned_care',
  peer: Jurisdiction,
  more: { part?: 'lead' | 'other'; facts?: object; document?: object; consent?: object } = {},
) {
  const facts = {
    period_statement: { purpose: 'class_1_disease', from: '2020-01-01', to: '2026-01-01' },
    residence: { residence_since: '2025-06-15', is_retired: true },
    planned_care: {
      institution: 'hku-shenzhen',
      service: 'ordinary',
      treatment: 'Hip replacement',
      diagnosis: 'Coxarthrosis',
      wait_days: 400,
      clinician: 'Dr Wong',
      estimate: '45000.00',
    },
  }[kind];
  return {
    kind,
    peer,
    part: more.part ?? 'lead',
    document: more.document ?? HOLDER,
    birth_date: BORN,
    consent: more.consent ?? { expressed: true, text_version: 'cases-1' },
    facts: { ...facts, ...more.facts },
  };
}
