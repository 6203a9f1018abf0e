import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_ELDERS } from '../../../src/people/demo/index.ts';
import { callAs } from '../nodes.ts';

const COLUMNS = [
  'service_point',
  'department',
  'service_day',
  'document_type',
  'document_number',
  'birth_date',
  'fee_currency',
  'fee',
  'visit_reason',
  'service_kind',
  'profession',
  'is_optometry',
  'episode',
  'consent_given',
] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A row of a file of claims that is right, for one of the demonstration's elders. */
export function rowFor(elder: string, episode: string, changes: Partial<Row> = {}): Row {
  const { person } = elderNamed(elder);
  const [document] = person.documents;
  return {
    service_point: 'zhongshan-chenxinghai',
    department: 'internal_medicine',
    service_day: today(),
    document_type: document?.document_type ?? '',
    document_number: document?.number ?? '',
    birth_date: person.birth_date.toString(),
    fee_currency: 'CNY',
    fee: '326.50',
    visit_reason: 'chronic_follow_up',
    service_kind: 'outpatient',
    profession: 'doctor',
    is_optometry: 'no',
    episode,
    consent_given: 'yes',
    ...changes,
  };
}

/** The file with these rows. */
export function fileOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column]).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

export function elderNamed(name: string) {
  const elder = DEMO_ELDERS.find((one) => one.name === name);
  if (elder === undefined) throw new Error(`no elder is called ${name}`);
  return elder;
}

/** Today in the three places. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

type Environment = Readonly<Record<string, string>>;

/** Sends a file of claims as somebody and waits until all its rows are done. */
export async function importAs(
  environment: Environment,
  name: string,
  rows: readonly Row[],
): Promise<void> {
  const sent = (await callAs(environment, name, {
    path: '/api/capital/imports?filename=november.csv',
    body: fileOf(rows),
    type: 'text/csv',
  })) as { import_id: string };
  for (let round = 0; round < 300; round++) {
    const run = (await callAs(environment, name, {
      path: `/api/capital/imports/${sent.import_id}`,
    })) as { state: string };
    if (run.state !== 'running') return;
    await pause(200);
  }
  throw new Error('the file of claims is not done');
}

/** Claims in every usual state, so that no page of the nodes is empty. */
export async function seedWorld(environment: Environment): Promise<void> {
  await importAs(environment, 'zs-doctor', [
    rowFor('chan-tai-man', 'S-1'),
    rowFor('lee-siu-fong', 'S-2', { visit_reason: 'preventive', fee: '880.00' }),
    rowFor('choi-hon-ming', 'S-3', { department: 'stomatology', profession: 'dentist' }),
    rowFor('leung-kwai-ying', 'S-4', { visit_reason: 'episodic', fee: '95.30' }),
    rowFor('wong-mei-ling', 'S-5'),
    rowFor('chow-wai-ming', 'S-6'),
    rowFor('ho-chi-keung', 'S-7', { department: 'no_such_department' }),
    rowFor('ho-chi-keung', 'S-8', { fee: '12.345' }),
  ]);
  await importAs(environment, 'szh-doctor', [
    rowFor('ho-chi-keung', 'S-9', { service_point: 'hku-shenzhen', fee: '410.00' }),
    rowFor('chan-tai-man', 'S-10', {
      service_point: 'hku-shenzhen',
      visit_reason: 'rehabilitative',
    }),
  ]);
  await importAs(environment, 'zs-clerk', [
    rowFor('choi-hon-ming', 'S-11', { fee: '150.00' }),
    rowFor('leung-kwai-ying', 'S-12', { fee: '60.00' }),
    rowFor('chan-tai-man', 'S-13', { fee: '41.00' }),
    rowFor('chan-tai-man', 'S-14', { fee: '42.00' }),
    rowFor('chan-tai-man', 'S-15', { fee: '43.00' }),
  ]);
  const { person } = elderNamed('chan-tai-man');
  await callAs(environment, 'ho-officer', {
    path: '/api/people/persons/search',
    body: person.documents[0],
  });
  await callAs(environment, 'zs-clerk', {
    path: '/api/capital/eligibility',
    body: {
      service_point: 'zhongshan-chenxinghai',
      department: 'eye',
      service_day: today(),
      document: person.documents[0],
      birth_date: person.birth_date.toString(),
    },
  });
}
