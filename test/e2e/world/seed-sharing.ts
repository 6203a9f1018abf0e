import { setTimeout as pause } from 'node:timers/promises';
import { callAs } from '../nodes.ts';
import { moverAt } from './seed-cases.ts';
import { elderNamed } from './seed-world.ts';

type Environment = Readonly<Record<string, string>>;

/** The document and birth date of an elder, as a counter asks with them. */
export function shownBy(name: string) {
  const { person } = elderNamed(name);
  const [document] = person.documents;
  return {
    document: { document_type: document?.document_type, number: document?.number },
    birth_date: person.birth_date.toString(),
  };
}

const DOCTOR = 'szh-doctor';
const CONSENTS = '/api/data/sharing-consents';
const REQUESTS = '/api/data/sharing-requests';

async function ask(environment: Environment, body: object): Promise<string> {
  const reason = 'Follow-up of the operation in March';
  const asked = { path: REQUESTS, body: { reason, ...body } };
  return ((await callAs(environment, DOCTOR, asked)) as { request_id: string }).request_id;
}

/** Answers a request once it stands before the person. */
async function answer(
  environment: Environment,
  of: { name: string; request_id: string; as: 'grant' | 'deny'; body: object },
): Promise<void> {
  const path = `${CONSENTS}/${of.request_id}/${of.as}`;
  for (let round = 0; round < 50; round++) {
    const done = await callAs(environment, of.name, { path, body: of.body }).catch(() => null);
    if (done !== null) return;
    await pause(200);
  }
  throw new Error(`what was asked of ${of.name} does not arrive`);
}

const give = (environment: Environment, name: string, body: object) =>
  callAs(environment, name, {
    path: CONSENTS,
    body: { institution: 'hku-shenzhen', expressed: true, ...body },
  });

/** Consents in telling states before a doctor in Guangdong: of this side and of another, asked for and not. */
export async function seedSharing(environment: Environment): Promise<void> {
  await give(environment, 'kwan-hoi-ching', { groups: ['allergies', 'results'], openings_max: 2 });
  await ask(environment, { home: 'GD', ...moverAt('choi-hon-ming', 'GD'), groups: ['images'] });
  await give(environment, 'lee-siu-fong', {
    openings_max: 3,
    exceptions: [{ opens: false, groups: ['money'] }],
  });
  const granted = await ask(environment, { home: 'HK', ...shownBy('lee-siu-fong') });
  const denied = await ask(environment, { home: 'HK', ...shownBy('wong-mei-ling') });
  const nobody = await ask(environment, {
    home: 'HK',
    ...shownBy('lee-siu-fong'),
    birth_date: '1944-04-04',
  });
  await answer(environment, {
    name: 'lee-siu-fong',
    request_id: granted,
    as: 'grant',
    body: { expressed: true },
  });
  await answer(environment, { name: 'wong-mei-ling', request_id: denied, as: 'deny', body: {} });
  await answered(environment, [granted, denied, nobody]);
}

/** Waits until answers have come back to the doctor's side. */
async function answered(environment: Environment, ids: readonly string[]): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const { asked } = (await callAs(environment, DOCTOR, { path: REQUESTS })) as {
      asked: { request_id: string; state: string }[];
    };
    const waiting = asked.filter((one) => ids.includes(one.request_id) && one.state === 'SENT');
    if (waiting.length === 0) return;
    await pause(200);
  }
  throw new Error('no answer has come back');
}

/** A parent who decides for a child, recorded at a counter of Hong Kong, and is asked online by an elder as well. */
export async function seedDecider(environment: Environment): Promise<void> {
  const child = moverAt('yip-tsz-yan', 'HK');
  const parent = moverAt('yip-ka-ming', 'HK');
  await callAs(environment, 'hk-clerk', {
    path: '/api/data/sharing-deciders',
    body: {
      person: child.document,
      person_born: child.birth_date,
      decider: parent.document,
      decider_born: parent.birth_date,
      kind: 'parent',
      evidence: 'Birth certificate, seen on paper',
    },
  });
  await callAs(environment, 'lee-siu-fong', {
    path: '/api/data/sharing-decider-offers',
    body: {
      decider: parent.document,
      decider_born: parent.birth_date,
      kind: 'carer',
      expressed: true,
    },
  });
}
