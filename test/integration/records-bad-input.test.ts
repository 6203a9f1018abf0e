import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { fhir, openRecords, type RecordsBed } from './records/bed.ts';

const DOCTOR = 'clinician:hospital-a';
let bed: RecordsBed;
let person: string;
beforeAll(async () => {
  bed = await openRecords();
  person = bed.newId();
  await fhir(bed, DOCTOR, [
    'PUT',
    `/fhir/Patient/${person}`,
    { resourceType: 'Patient', id: person },
  ]);
});
afterAll(() => bed.close());

const observation = (more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  subject: { reference: `Patient/${person}` },
  ...more,
});
const create = (body: unknown, type = 'Observation') =>
  fhir(bed, DOCTOR, ['POST', `/fhir/${type}`, body]);
const stored = async () => (await bed.database.rows('select from data.resource_version')).length;

describe('what may not be stored', () => {
  it.each([
    ['no object', '[]', 422, 'resourceType'],
    ['an unknown type', { resourceType: 'Robot' }, 422, 'resourceType'],
    ['a missing member', { ...observation(), status: undefined }, 422, 'Observation.status'],
    ['an unknown member', observation({ colour: 'red' }), 422, 'Observation.colour'],
    ['a wrong kind of value', observation({ status: 5 }), 422, 'Observation.status'],
    [
      'a date that is none',
      observation({ effectiveDateTime: '2026-02-30' }),
      422,
      'Observation.effective',
    ],
    ['an unknown code', observation({ status: 'nope' }), 422, 'Observation.status'],
    ['no patient', { ...observation(), subject: undefined }, 422, 'Observation'],
    [
      'two patients',
      observation({ performer: [{ reference: 'Patient/01940000-0000-7000-8000-000000000999' }] }),
      422,
      'Observation',
    ],
    [
      'an unknown patient',
      observation({ subject: { reference: 'Patient/01940000-0000-7000-8000-000000000999' } }),
      422,
      'Observation',
    ],
    [
      'a reference into nothing',
      observation({ encounter: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000001' } }),
      422,
      'Observation.encounter.reference',
    ],
    [
      'a script',
      observation({ text: { status: 'generated', div: '<div><script>x</script></div>' } }),
      422,
      'Observation.text.div',
    ],
    [
      'a type that is not kept',
      {
        resourceType: 'Subscription',
        status: 'off',
        reason: 'x',
        criteria: 'x',
        channel: { type: 'message' },
      },
      400,
      'Subscription',
    ],
  ] as const)('%s', async (_what, body, status, at) => {
    const before = await stored();
    const type = (body as { resourceType?: string }).resourceType ?? 'Observation';
    const { status: answered, body: outcome } = await create(body, type);
    expect([answered, outcome.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(outcome.issue?.[0]?.expression?.[0]).toMatch(
      new RegExp(`^${at.replace(/[.[\]]/g, '\\$&')}`),
    );
    expect(await stored()).toBe(before);
  });

  it('a number of an identity card that cannot be right', async () => {
    const id = bed.newId();
    const identifier = [{ system: 'urn:sampan:fhir:identifier:hkid', value: 'A123456(4)' }];
    const { status, body } = await fhir(bed, DOCTOR, [
      'PUT',
      `/fhir/Patient/${id}`,
      { resourceType: 'Patient', id, identifier },
    ]);
    expect([status, body.issue?.[0]?.expression]).toEqual([422, ['Patient.identifier[0].value']]);
    const right = [{ system: 'urn:sampan:fhir:identifier:hkid', value: 'A123456(3)' }];
    expect(
      (
        await fhir(bed, DOCTOR, [
          'PUT',
          `/fhir/Patient/${id}`,
          { resourceType: 'Patient', id, identifier: right },
        ])
      ).status,
    ).toBe(201);
  });

  it('a name that others could guess, or that is taken by somebody who may not be seen', async () => {
    const guessed = await fhir(bed, DOCTOR, [
      'PUT',
      '/fhir/Observation/mine',
      observation({ id: 'mine' }),
    ]);
    expect(guessed.status).toBe(422);
    const other = await fhir(bed, 'clinician:hospital-b', [
      'PUT',
      `/fhir/Patient/${person}`,
      { resourceType: 'Patient', id: person },
    ]);
    expect(other.status).toBe(404);
  });
});

describe('a request out of bounds', () => {
  it('is answered in FHIR, whatever is wrong', async () => {
    const deep = (levels: number): object =>
      levels === 0 ? {} : { extension: [deep(levels - 1)] };
    const entries = Array.from({ length: 5001 }, () => ({
      request: { method: 'GET', url: 'Patient' },
    }));
    for (const [body, status] of [
      ['{"resourceType":', 400],
      ['"text"', 422],
      [observation(deep(60)), 413],
      [`{"resourceType":"Observation","note":"${'x'.repeat(17 * 1024 * 1024)}"}`, 413],
      ['{"__proto__":{"x":1}}', 400],
    ] as const) {
      const answer = await create(body);
      expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome']);
    }
    const many = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir',
      { resourceType: 'Bundle', type: 'batch', entry: entries },
    ]);
    expect(many.status).toBe(413);
    for (const url of [
      `/fhir/Observation?code=${'x'.repeat(9000)}`,
      '/fhir/Observation?_offset=999999999',
      '/fhir/Observation?_cursor=nonsense',
      '/fhir/Observation?_sort=a,b,c,d',
      '/fhir/Observation?_include=nonsense',
      '/fhir/Observation?subject.subject.subject.subject.subject=x',
      `/fhir/Observation?${Array.from({ length: 40 }, (_, nth) => `code=${nth}`).join('&')}`,
      '/fhir/Robot',
      '/fhir/Patient?_has:Observation:patient:_has:x=1',
      '/fhir?_type=Patient',
      `/fhir/Patient/${person}/$everything?_since=yesterday`,
    ]) {
      const answer = await fhir(bed, DOCTOR, ['GET', url]);
      expect([url, answer.status, answer.body.resourceType]).toEqual([
        url,
        url === '/fhir?_type=Patient' ? 404 : 400,
        'OperationOutcome',
      ]);
    }
  });

  it('has a purpose that is known, or none', async () => {
    const ask = (purpose: string) =>
      fhir(bed, DOCTOR, ['GET', `/fhir/Patient/${person}`], { 'x-purpose-of-use': purpose });
    expect((await ask('TREAT')).status).toBe(200);
    expect((await ask('CURIOSITY')).status).toBe(400);
  });

  it('is refused in the reader’s language', async () => {
    const texts = new Set<string | undefined>();
    for (const language of LANGUAGES) {
      const { body, headers } = await fhir(bed, DOCTOR, ['GET', '/fhir/Patient/none'], {
        'accept-language': language,
      });
      expect(headers['content-language']).toBe(language);
      texts.add(body.issue?.[0]?.details?.text);
    }
    expect(texts.size).toBe(LANGUAGES.length);
  });
});

describe('a transaction with one bad entry', () => {
  it('stores nothing and names each of them', async () => {
    const before = await stored();
    const entry = [observation(), observation({ status: 'nope' }), observation({ colour: 1 })].map(
      (resource) => ({
        resource,
        request: { method: 'POST', url: 'Observation' },
      }),
    );
    const answer = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir',
      { resourceType: 'Bundle', type: 'transaction', entry },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.body.issue?.flatMap(({ expression }) => expression)).toEqual([
      'Bundle.entry[1].resource.status',
      'Bundle.entry[2].resource.colour',
    ]);
    const late = [
      { resource: observation(), request: { method: 'POST', url: 'Observation' } },
      { request: { method: 'DELETE', url: 'Observation/01940000-0000-7000-8000-000000000998' } },
    ];
    const refused = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir',
      { resourceType: 'Bundle', type: 'transaction', entry: late },
    ]);
    expect(refused.status).toBe(404);
    expect(await stored()).toBe(before);
  });
});

it('none of it was a bug', () => {
  expect(bed.problems).toEqual([]);
});
