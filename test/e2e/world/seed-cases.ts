import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_MOVERS } from '../../../src/people/demo/index.ts';
import { callAs } from '../nodes.ts';
import { elderNamed } from './seed-world.ts';

type Environment = Readonly<Record<string, string>>;

/** As much of a case as scripts need. */
export interface SeenCase {
  readonly case_id: string;
  readonly reference: string;
  readonly kind: string;
  readonly state: string;
  readonly proposals: readonly { readonly proposal_id: string; readonly state: string }[];
  readonly letters: readonly { readonly event_id: string }[];
}

/** Cases that somebody sees, newest first. */
export async function casesOf(
  environment: Environment,
  name: string,
  query = '',
): Promise<SeenCase[]> {
  const seen = (await callAs(environment, name, { path: `/api/people/cases${query}` })) as {
    cases: SeenCase[];
  };
  return seen.cases;
}

/** A case as somebody sees it, once the other side's message has brought it to a state. */
export async function caseIn(
  environment: Environment,
  name: string,
  case_id: string,
  state: string,
): Promise<SeenCase> {
  for (let round = 0; round < 100; round++) {
    const seen = (await callAs(environment, name, { path: `/api/people/cases/${case_id}` }).catch(
      () => null,
    )) as SeenCase | null;
    if (seen?.state === state) return seen;
    await pause(200);
  }
  throw new Error(`the case ${case_id} does not come to ${state} for ${name}`);
}

/** Takes a step in a case. */
function act(
  environment: Environment,
  name: string,
  of: { case_id: string; type: string; facts?: object },
) {
  const { case_id, type, facts = {} } = of;
  const path = `/api/people/cases/${case_id}/acts`;
  return callAs(environment, name, { path, body: { type, facts } }) as Promise<SeenCase>;
}

/** Approves what another officer has proposed. */
function approve(environment: Environment, name: string, of: SeenCase) {
  const waiting = of.proposals.find(({ state }) => state === 'OPEN');
  const path = `/api/people/cases/${of.case_id}/proposals/${waiting?.proposal_id}/approve`;
  return callAs(environment, name, { path, body: { note: '' } }) as Promise<SeenCase>;
}

/** Opens a case. */
function openCase(environment: Environment, name: string, body: object) {
  const asked = {
    consent: { expressed: true, text_version: 'cases-1' },
    ...body,
  };
  return callAs(environment, name, { path: '/api/people/cases', body: asked }) as Promise<SeenCase>;
}

/** Somebody of the demonstration who lives on more than one side, as a counter there reads the document. */
export function moverAt(name: string, node: 'HK' | 'MO' | 'GD') {
  const mover = DEMO_MOVERS.find((one) => one.name === name && one.node === node);
  if (mover === undefined) throw new Error(`${name} is not registered at ${node}`);
  const document = mover.person.documents.at(-1);
  return {
    document: { document_type: document?.document_type, number: document?.number },
    birth_date: mover.person.birth_date.toString(),
  };
}

const SHORT_WAIT = {
  is_covered_at_home: true,
  in_home_basket: true,
  wait_days: 60,
  justifiable_days: 90,
};

/** Cases of each kind in telling states, so that no page of cases is empty. */
export async function seedCases(environment: Environment): Promise<void> {
  const elder = elderNamed('chan-tai-man').person;
  const care = (treatment: string, wait_days: number) =>
    openCase(environment, 'szh-doctor', {
      kind: 'planned_care',
      peer: 'HK',
      part: 'other',
      document: elder.documents[0],
      birth_date: elder.birth_date.toString(),
      facts: {
        institution: 'hku-shenzhen',
        service: 'ordinary',
        treatment,
        diagnosis: 'Coxarthrosis, left',
        wait_days,
        clinician: 'Dr Feng',
        estimate: '45000.00',
      },
    });
  const refused = await care('Hip replacement, left', 60);
  await caseIn(environment, 'ho-officer', refused.case_id, 'REQUESTED');
  const facts = { ...SHORT_WAIT, note: 'There is room at home within two months.' };
  await approve(
    environment,
    'lam-officer',
    await act(environment, 'ho-officer', { case_id: refused.case_id, type: 'refused', facts }),
  );
  const waiting = await care('Cataract surgery', 400);
  await caseIn(environment, 'ho-officer', waiting.case_id, 'REQUESTED');
  await act(environment, 'ho-officer', {
    case_id: waiting.case_id,
    type: 'granted',
    facts: { ...SHORT_WAIT, wait_days: 400 },
  });
  const periods = await openCase(environment, 'gd-officer', {
    kind: 'period_statement',
    peer: 'MO',
    part: 'lead',
    ...moverAt('lei-wai-keong', 'MO'),
    facts: { purpose: 'class_1_disease', from: '2010-01-01', to: '2026-01-01' },
  });
  await caseIn(environment, 'mo-officer', periods.case_id, 'REQUESTED');
  await approve(
    environment,
    'vong-officer',
    await act(environment, 'mo-officer', { case_id: periods.case_id, type: 'stated' }),
  );
  await caseIn(environment, 'gd-officer', periods.case_id, 'STATED');
  await approve(
    environment,
    'tan-officer',
    await act(environment, 'gd-officer', { case_id: periods.case_id, type: 'decided' }),
  );
  const residence = await openCase(environment, 'ho-officer', {
    kind: 'residence',
    peer: 'GD',
    part: 'lead',
    ...moverAt('choi-hon-ming', 'GD'),
    facts: { residence_since: '2025-06-15', is_retired: true },
  });
  await caseIn(environment, 'gd-officer', residence.case_id, 'REQUESTED');
}
