import type { Composition, Observation, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkIps } from '../../src/data/records/index.ts';
import { day } from '../../src/kernel/day.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { fhir, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';

let bed: RecordsBed;
beforeAll(async () => {
  bed = await openRecords();
});
afterAll(() => bed.close());

const DOCTOR = 'clinician:hospital-a';
const LOINC = 'http://loinc.org';
const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';

const patient = (id: string): Patient => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Chan', given: ['Tai Man'], text: '陳大文' }],
  gender: 'male',
  birthDate: '1951-03-08',
});
const observation = (person: string, more: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: LOINC, code: '8302-2', display: 'Body height' }] },
  subject: { reference: `Patient/${person}` },
  effectiveDateTime: '2026-03-01T09:00:00+08:00',
  valueQuantity: { value: 168.5, unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm' },
  ...more,
});

async function newPatient(): Promise<string> {
  const id = bed.newId();
  const made = await fhir(bed, DOCTOR, ['PUT', `/fhir/Patient/${id}`, patient(id)]);
  expect(made).toMatchObject({ status: 201 });
  return id;
}

describe('one resource', () => {
  it('is created, read, changed and deleted, and every version stays', async () => {
    const person = await newPatient();
    const made = await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', observation(person)]);
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: 'W/"1"', location: expect.stringMatching(/Observation\/.*\/_history\/1$/) },
    });
    const url = `/fhir/Observation/${made.body.id}`;
    const read = await fhir(bed, DOCTOR, ['GET', url]);
    expect(read).toMatchObject({ status: 200, body: { valueQuantity: { value: 168.5 } } });
    expect((await fhir(bed, DOCTOR, ['GET', url], { 'if-none-match': 'W/"1"' })).status).toBe(304);
    const changed = { ...read.body, status: 'amended' };
    const stale = await fhir(bed, DOCTOR, ['PUT', url, changed], { 'if-match': 'W/"7"' });
    expect(stale).toMatchObject({ status: 412, body: { resourceType: 'OperationOutcome' } });
    const put = await fhir(bed, DOCTOR, ['PUT', url, changed], { 'if-match': 'W/"1"' });
    expect(put).toMatchObject({ status: 200, headers: { etag: 'W/"2"' } });
    const operations = [{ op: 'replace', path: '/status', value: 'corrected' }];
    const patched = await fhir(bed, DOCTOR, ['PATCH', url, operations], {
      'content-type': 'application/json-patch+json',
    });
    expect(patched).toMatchObject({ status: 200, body: { status: 'corrected' } });
    expect(await fhir(bed, DOCTOR, ['DELETE', url])).toMatchObject({ status: 204 });
    expect(await fhir(bed, DOCTOR, ['GET', url])).toMatchObject({ status: 410 });
    const history = await fhir(bed, DOCTOR, ['GET', `${url}/_history`]);
    expect(history.body).toMatchObject({ type: 'history', total: 4 });
    expect(history.body.entry?.map(({ request }) => request?.method)).toEqual([
      'DELETE',
      'PUT',
      'PUT',
      'POST',
    ]);
    const first = await fhir(bed, DOCTOR, ['GET', `${url}/_history/1`]);
    expect(first.body).toMatchObject({ status: 'final', meta: { versionId: '1' } });
    expect((await fhir(bed, DOCTOR, ['GET', `${url}/_history/9`])).status).toBe(404);
  });

  it('is not there for the router when its type is not kept', async () => {
    const answer = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir/AuditEvent',
      { resourceType: 'AuditEvent' },
    ]);
    expect(answer.status).toBe(422);
    expect((await fhir(bed, DOCTOR, ['POST', '/fhir/$graphql', { query: '{}' }])).status).toBe(404);
  });
});

describe('search', () => {
  it('finds by code, date, number, reference, text and their modifiers', async () => {
    const person = await newPatient();
    await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', observation(person)]);
    const other = observation(person, {
      code: { coding: [{ system: LOINC, code: '29463-7' }] },
      effectiveDateTime: '2025-01-15',
      valueQuantity: { value: 60, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    });
    await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', other]);
    const count = async (query: string) => {
      const { body, status } = await fhir(bed, DOCTOR, [
        'GET',
        `/fhir/Observation?patient=${person}&${query}`,
      ]);
      return status === 200 ? body.total : status;
    };
    expect(await count('code=8302-2')).toBe(1);
    expect(await count(`code=${LOINC}|8302-2`)).toBe(1);
    expect(await count('code=|8302-2')).toBe(0);
    expect(await count(`code=${LOINC}|`)).toBe(2);
    expect(await count('code=8302-2,29463-7')).toBe(2);
    expect(await count('code:not=8302-2')).toBe(1);
    expect(await count('date=2026-03')).toBe(1);
    expect(await count('date=ge2025-01-15&date=lt2026-01-01')).toBe(1);
    expect(await count('value-quantity=168.5')).toBe(1);
    expect(await count('value-quantity=gt100|http://unitsofmeasure.org|cm')).toBe(1);
    expect(await count('value-quantity=lt100||kg')).toBe(1);
    expect(await count(`subject=Patient/${person}`)).toBe(2);
    expect(await count('encounter:missing=true')).toBe(2);
    expect(await count('patient.family=cha')).toBe(2);
    expect(await count('patient:Patient.name=大文')).toBe(0);
    expect(await count('patient:Patient.name:contains=大文')).toBe(2);
    expect(await count('nonsense=1')).toBe(400);
    expect(await count('code:text=x')).toBe(400);
    expect(await count('date=yesterday')).toBe(400);
    const has = await fhir(bed, DOCTOR, [
      'GET',
      `/fhir/Patient?_id=${person}&_has:Observation:patient:code=8302-2`,
    ]);
    expect(has.body.total).toBe(1);
  });

  it('brings along, sorts, and pages with one total', async () => {
    const person = await newPatient();
    for (let day = 1; day <= 7; day++) {
      await fhir(bed, DOCTOR, [
        'POST',
        '/fhir/Observation',
        observation(person, { effectiveDateTime: `2026-04-0${day}` }),
      ]);
    }
    const page = await fhir(bed, DOCTOR, [
      'GET',
      `/fhir/Observation?patient=${person}&_sort=-date&_count=3&_include=Observation:subject`,
    ]);
    const kinds = page.body.entry?.map(({ search, resource }) => [
      search?.mode,
      resource?.resourceType,
    ]);
    expect(kinds?.filter(([mode]) => mode === 'match')).toHaveLength(3);
    expect(kinds?.at(-1)).toEqual(['include', 'Patient']);
    expect(resourcesIn(page.body)[0]).toMatchObject({ effectiveDateTime: '2026-04-07' });
    await fhir(bed, DOCTOR, [
      'POST',
      '/fhir/Observation',
      observation(person, { effectiveDateTime: '2026-04-09' }),
    ]);
    const seen: unknown[] = [];
    let next: string | undefined = `/fhir/Observation?patient=${person}&_sort=-date&_count=3`;
    const totals = new Set<unknown>();
    let inserted = 0;
    while (next !== undefined) {
      const { body } = await fhir(bed, DOCTOR, ['GET', next]);
      totals.add(body.total);
      seen.push(...resourcesIn(body).map((one) => (one as Observation).effectiveDateTime));
      next = body.link
        ?.find(({ relation }) => relation === 'next')
        ?.url.replace('http://127.0.0.1:4101', '');
      if (inserted++ === 0) {
        await fhir(bed, DOCTOR, [
          'POST',
          '/fhir/Observation',
          observation(person, { effectiveDateTime: '2026-04-08' }),
        ]);
      }
    }
    expect([...totals]).toEqual([8]);
    expect(seen).toEqual(['2026-04-09', ...[7, 6, 5, 4, 3, 2, 1].map((day) => `2026-04-0${day}`)]);
    const reverse = await fhir(bed, DOCTOR, [
      'GET',
      `/fhir/Patient?_id=${person}&_revinclude=Observation:patient`,
    ]);
    expect(reverse.body.total).toBe(1);
    expect(reverse.body.entry).toHaveLength(10);
    const counted = await fhir(bed, DOCTOR, [
      'GET',
      `/fhir/Observation?patient=${person}&_summary=count`,
    ]);
    expect(counted.body).toMatchObject({ total: 9 });
    expect(counted.body.entry).toBeUndefined();
    const some = await fhir(bed, DOCTOR, [
      'GET',
      `/fhir/Observation?patient=${person}&_elements=status&_count=1`,
    ]);
    expect(Object.keys(resourcesIn(some.body)[0] ?? {}).sort()).toEqual([
      'id',
      'meta',
      'resourceType',
      'status',
    ]);
  });

  it('gives everything of a patient, page by page', async () => {
    const person = await newPatient();
    for (let nth = 0; nth < 5; nth++) {
      await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', observation(person)]);
    }
    const all = await fhir(bed, `patient:${person}`, [
      'GET',
      `/fhir/Patient/${person}/$everything`,
    ]);
    expect(all.body).toMatchObject({ total: 6 });
    const first = await fhir(bed, DOCTOR, ['GET', `/fhir/Patient/${person}/$everything?_count=4`]);
    const next = first.body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
    const second = await fhir(bed, DOCTOR, ['GET', next.replace('http://127.0.0.1:4101', '')]);
    expect([first, second].map(({ body }) => [body.total, body.entry?.length])).toEqual([
      [6, 4],
      [6, 2],
    ]);
  });
});

describe('a patient summary', () => {
  it('is a valid one in every language, of what the reader may see', async () => {
    const person = await newPatient();
    const organization = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir/Organization',
      { resourceType: 'Organization', name: 'Hospital A' },
    ]);
    const performer = [{ reference: `Organization/${organization.body.id}` }];
    const hidden = { meta: { security: [{ system: CONFIDENTIALITY, code: 'R' }] } };
    await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', observation(person, { performer })]);
    await fhir(bed, DOCTOR, ['POST', '/fhir/Observation', observation(person, hidden)]);
    const condition = {
      resourceType: 'Condition',
      code: { text: 'Hypertension <b>' },
      subject: { reference: `Patient/${person}` },
      encounter: { reference: 'Encounter/01940000-0000-7000-8000-000000000777' },
    };
    await fhir(bed, DOCTOR, ['POST', '/fhir/Condition', condition]);
    const titles = new Set<string | undefined>();
    for (const language of LANGUAGES) {
      const { body } = await fhir(bed, DOCTOR, ['GET', `/fhir/Patient/${person}/$summary`], {
        'accept-language': language,
      });
      expect(await checkIps(body, day('2026-11-20'))).toEqual([]);
      expect(body.entry).toHaveLength(6);
      titles.add((resourcesIn(body)[0] as Composition).title);
    }
    expect(titles.size).toBe(LANGUAGES.length);
    const give = { institution: 'hospital-b', care_from: null, expressed: true };
    await fhir(bed, `patient:${person}`, ['POST', '/api/data/sharing-consents', give], {
      'content-type': 'application/json',
    });
    const other = await fhir(bed, 'clinician:hospital-b', [
      'GET',
      `/fhir/Patient/${person}/$summary`,
    ]);
    expect(other.body.entry).toHaveLength(5);
    const nobody = await fhir(bed, 'clinician:hospital-c', [
      'GET',
      `/fhir/Patient/${person}/$summary`,
    ]);
    expect(nobody.status).toBe(404);
  });
});

describe('a bundle', () => {
  const uuid = (nth: number) => `urn:uuid:00000000-0000-4000-8000-00000000000${nth}`;

  it('goes in whole, with its references, or not at all', async () => {
    const entry = [
      { fullUrl: uuid(1), resource: patient(''), request: { method: 'POST', url: 'Patient' } },
      {
        fullUrl: uuid(2),
        resource: { ...observation(''), subject: { reference: uuid(1) } },
        request: { method: 'POST', url: 'Observation' },
      },
    ].map((one) => ({ ...one, resource: { ...one.resource, id: undefined } }));
    const bundle = { resourceType: 'Bundle', type: 'transaction', entry };
    const sent = await fhir(bed, DOCTOR, ['POST', '/fhir', bundle]);
    expect(sent.body).toMatchObject({ type: 'transaction-response' });
    const [made, seen] = resourcesIn(sent.body);
    expect(seen).toMatchObject({ subject: { reference: `Patient/${made?.id}` } });
    const bad = structuredClone(bundle) as { entry: { resource: { status?: string } }[] };
    if (bad.entry[1]) bad.entry[1].resource.status = 'nope';
    const before = await bed.database.rows('select from data.resource');
    const refused = await fhir(bed, DOCTOR, ['POST', '/fhir', bad]);
    expect(refused).toMatchObject({
      status: 422,
      body: { issue: [{ code: 'code-invalid', expression: ['Bundle.entry[1].resource.status'] }] },
    });
    expect(await bed.database.rows('select from data.resource')).toHaveLength(before.length);
  });

  it('of kind batch answers each entry by itself', async () => {
    const person = await newPatient();
    const { body } = await fhir(bed, DOCTOR, [
      'POST',
      '/fhir',
      {
        resourceType: 'Bundle',
        type: 'batch',
        entry: [
          { resource: observation(person), request: { method: 'POST', url: 'Observation' } },
          {
            resource: { ...observation(person), status: 'nope' },
            request: { method: 'POST', url: 'Observation' },
          },
          { request: { method: 'GET', url: `Observation?patient=${person}` } },
          { request: { method: 'GET', url: 'Observation/none' } },
        ],
      },
    ]);
    expect(body.entry?.map(({ response }) => response?.status)).toEqual([
      '201',
      '422',
      '200',
      '404',
    ]);
  });

  it('creates on a condition once', async () => {
    const person = await newPatient();
    const one = { ...observation(person), identifier: [{ system: 'urn:test', value: 'once' }] };
    const send = () =>
      fhir(bed, DOCTOR, ['POST', '/fhir/Observation', one], {
        'if-none-exist': 'identifier=urn:test|once',
      });
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  });
});

it('no request was answered by a bug', () => {
  expect(bed.problems).toEqual([]);
});
