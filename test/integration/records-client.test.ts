import type {
  Bundle,
  CapabilityStatement,
  CapabilityStatementRestResource,
  OperationOutcome,
} from '@medplum/fhirtypes';
import { Client, type FhirResource, type OpPatch } from 'fhir-kit-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecords, type RecordsBed } from './records/bed.ts';
import { freePort } from './records/free-port.ts';

/** The store over HTTP as an independent client sees it, and every claim of its CapabilityStatement. */
let bed: RecordsBed;
let client: Client;
let person: string;
beforeAll(async () => {
  const port = await freePort();
  bed = await openRecords(`http://127.0.0.1:${port}`);
  await bed.app.listen({ host: '127.0.0.1', port });
  client = clientOf('clinician:hospital-a');
  person = bed.newId();
  await client.update({ resourceType: 'Patient', id: person, body: resource(patient(person)) });
});
afterAll(() => bed.close());

function clientOf(name: string): Client {
  return new Client({ baseUrl: `${bed.origin}/fhir`, bearerToken: name });
}

const resource = (of: object) => of as FhirResource;
const bundle = (of: FhirResource) => of as unknown as Bundle;
const patient = (id: string) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Chan', given: ['Tai Man'] }],
  gender: 'male',
  birthDate: '1951-03-08',
  identifier: [{ system: 'urn:test:chart', value: `chart-${id}` }],
});
const observation = (code: string, more: object = {}) =>
  resource({
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }], text: code },
    subject: { reference: `Patient/${person}` },
    effectiveDateTime: '2026-03-01',
    ...more,
  });
const create = (body: FhirResource, headers: Record<string, string> = {}) =>
  client.create({ resourceType: String(body['resourceType']), body, options: { headers } });
const outcomeOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (thrown: { response: { status: number; data: OperationOutcome } }) => thrown.response,
  );
  if (error === null) throw new Error('nothing was refused');
  return { status: error.status, issue: error.data.issue[0] };
};

describe('fhir-kit-client', () => {
  it('creates, reads, changes, patches and deletes, and reads every version', async () => {
    const made = await create(observation('8302-2'));
    const name = { resourceType: 'Observation', id: String(made['id']) };
    expect(await client.read(name)).toMatchObject({ status: 'final', meta: { versionId: '1' } });
    const change = { ...made, status: 'amended' };
    const stale = client.update({
      ...name,
      body: change,
      options: { headers: { 'if-match': 'W/"9"' } },
    });
    expect(await outcomeOf(stale)).toMatchObject({ status: 412, issue: { code: 'conflict' } });
    await client.update({ ...name, body: change, options: { headers: { 'if-match': 'W/"1"' } } });
    const jsonPatch: OpPatch[] = [{ op: 'replace', path: '/status', value: 'corrected' }];
    expect(await client.patch({ ...name, jsonPatch })).toMatchObject({ status: 'corrected' });
    await client.delete(name);
    expect(await outcomeOf(client.read(name))).toMatchObject({
      status: 410,
      issue: { code: 'deleted' },
    });
    expect(await client.vread({ ...name, version: '2' })).toMatchObject({ status: 'amended' });
    const history = bundle(await client.history(name));
    expect(history.entry?.map(({ response }) => response?.etag)).toEqual([
      'W/"4"',
      'W/"3"',
      'W/"2"',
      'W/"1"',
    ]);
    const ofType = bundle(await client.history({ resourceType: 'Observation' }));
    expect(ofType).toMatchObject({ type: 'history', total: 4 });
    expect(ofType.entry?.[0]).toMatchObject({
      request: { method: 'DELETE', url: `Observation/${name.id}` },
    });
  });

  it('creates and updates under a condition once', async () => {
    const identifier = [{ system: 'urn:test:order', value: bed.newId() }];
    const query = `identifier=urn:test:order|${identifier[0]?.value}`;
    const body = observation('condition', { identifier });
    const first = await create(body, { 'if-none-exist': query });
    expect((await create(body, { 'if-none-exist': query }))['id']).toBe(first['id']);
    const changed = { ...body, status: 'amended' };
    const identified = { identifier: `urn:test:order|${identifier[0]?.value}` };
    const put = (searchParams: Record<string, string>, changedBody: FhirResource) =>
      client.update({ resourceType: 'Observation', searchParams, body: changedBody });
    expect(await put(identified, resource(changed))).toMatchObject({
      id: first['id'],
      status: 'amended',
      meta: { versionId: '2' },
    });
    const twice = observation('condition');
    await create(twice);
    await create(twice);
    expect(await outcomeOf(put({ code: 'condition' }, twice))).toMatchObject({
      status: 412,
      issue: { code: 'multiple-matches' },
    });
  });

  it('searches with chains, includes, order, bounds and pages whose total stands', async () => {
    const encounter = await create(
      resource({
        resourceType: 'Encounter',
        status: 'finished',
        class: { code: 'AMB' },
        subject: { reference: `Patient/${person}` },
      }),
    );
    const at = { encounter: { reference: `Encounter/${encounter['id']}` } };
    for (let nth = 1; nth <= 7; nth++) {
      const day = `2026-03-0${nth}`;
      await create(
        observation('paged', { ...at, effectiveDateTime: day, valueQuantity: { value: nth } }),
      );
    }
    const search = async (
      searchParams: Record<string, string | string[]>,
      resourceType = 'Observation',
    ) => bundle(await client.search({ resourceType, searchParams }));
    const paged = await search({ code: 'paged', _count: '3', _sort: '-date', _total: 'accurate' });
    const dates: string[] = [];
    const totals: (number | undefined)[] = [];
    for (let page: Bundle | undefined = paged; page !== undefined; ) {
      totals.push(page.total);
      for (const { resource: one } of page.entry ?? []) {
        dates.push((one as { effectiveDateTime: string }).effectiveDateTime);
      }
      // What comes in while somebody pages shifts nothing.
      await create(observation('paged', { effectiveDateTime: '2026-04-01' }));
      page = (await client.nextPage({ bundle: page as never })) as Bundle | undefined;
    }
    expect(totals).toEqual([7, 7, 7]);
    expect(dates).toEqual(
      ['07', '06', '05', '04', '03', '02', '01'].map((day) => `2026-03-${day}`),
    );
    expect(
      await search({ 'patient.name': 'chan', code: 'paged', _summary: 'count' }),
    ).toMatchObject({ total: 10 });
    expect(
      await search({
        'encounter:Encounter.class': 'AMB',
        code: 'paged',
        _total: 'none',
        _count: '1',
      }),
    ).not.toHaveProperty('total');
    const included = await search({
      code: 'paged',
      'value-quantity': 'gt6',
      _include: ['Observation:encounter', 'Observation:subject'],
    });
    expect(
      included.entry
        ?.map(({ resource: one, search: of }) => `${one?.resourceType} ${of?.mode}`)
        .sort(),
    ).toEqual(['Encounter include', 'Observation match', 'Patient include']);
    const back = await search(
      { _id: String(encounter['id']), _revinclude: 'Observation:encounter' },
      'Encounter',
    );
    expect(back.entry).toHaveLength(8);
    expect(await search({ '_has:Observation:encounter:code': 'paged' }, 'Encounter')).toMatchObject(
      { total: 1 },
    );
    const [brief] = (await search({ code: 'paged', _elements: 'status', _count: '1' })).entry ?? [];
    expect(Object.keys(brief?.resource ?? {}).sort()).toEqual([
      'id',
      'meta',
      'resourceType',
      'status',
    ]);
    const [summary] = (await search({ code: 'paged', _summary: 'true', _count: '1' })).entry ?? [];
    expect(summary?.resource?.meta?.tag).toMatchObject([{ code: 'SUBSETTED' }]);
    expect(await outcomeOf(search({ colour: 'red' }))).toMatchObject({ status: 400 });
  });

  it('sends a transaction that is kept whole or not at all, and a batch whose entries stand alone', async () => {
    const entry = (body: object, nth: number) => ({
      fullUrl: `urn:uuid:00000000-0000-4000-8000-00000000000${nth}`,
      resource: body,
      request: { method: 'POST', url: String((body as FhirResource)['resourceType']) },
    });
    const encounter = {
      resourceType: 'Encounter',
      status: 'finished',
      class: { code: 'IMP' },
      subject: { reference: `Patient/${person}` },
    };
    const of = { encounter: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000001' } };
    const good = [entry(encounter, 1), entry(observation('together', of), 2)];
    const bad = entry(observation('together', { status: 'nope' }), 3);
    const send = (type: string, entries: readonly object[]) =>
      client.transaction({
        body: resource({ resourceType: 'Bundle', type, entry: entries }) as FhirResource & {
          type: 'transaction';
        },
      });
    const amount = async () =>
      bundle(
        await client.search({ resourceType: 'Observation', searchParams: { code: 'together' } }),
      ).total;
    const refused = await outcomeOf(send('transaction', [...good, bad]));
    expect(refused).toMatchObject({
      status: 422,
      issue: { expression: ['Bundle.entry[2].resource.status'] },
    });
    expect(await amount()).toBe(0);
    const done = bundle(await send('transaction', good));
    expect(done.entry?.map(({ response }) => response?.status)).toEqual(['201', '201']);
    expect(await amount()).toBe(1);
    const [second] =
      bundle(
        await client.search({
          resourceType: 'Observation',
          searchParams: { code: 'together', _include: 'Observation:encounter' },
        }),
      ).entry ?? [];
    expect(second?.resource).toMatchObject({
      encounter: { reference: expect.stringMatching(/^Encounter\/[0-9a-f-]{36}$/) },
    });
    const batch = bundle(await send('batch', [entry(observation('together'), 4), bad]));
    expect(batch.entry?.map(({ response }) => response?.status)).toEqual(['201', '422']);
    expect(await amount()).toBe(2);
  });

  it('asks for everything of a patient, a summary, and what would be wrong', async () => {
    const ask = (name: string, method: 'GET' | 'POST', input?: object) =>
      client.operation({
        name,
        resourceType: input === undefined ? 'Patient' : 'Observation',
        method,
        ...(input === undefined ? { id: person } : { input: resource(input) }),
      });
    const all = bundle(await ask('everything', 'GET'));
    expect(all.total).toBeGreaterThan(5);
    expect(bundle(await ask('summary', 'GET'))).toMatchObject({ type: 'document' });
    expect(await ask('validate', 'POST', observation('x'))).toMatchObject({
      issue: [{ severity: 'information' }],
    });
    const wrong = {
      resourceType: 'Parameters',
      parameter: [{ name: 'resource', resource: observation('x', { status: 'nope' }) }],
    };
    expect(await ask('validate', 'POST', wrong)).toMatchObject({
      issue: [{ severity: 'error', code: 'code-invalid', expression: ['Observation.status'] }],
    });
    expect(await ask('validate', 'POST', patient(person))).toMatchObject({
      issue: [{ severity: 'error' }],
    });
  });

  it('of a patient reads only its own and changes nothing', async () => {
    const own = clientOf(`patient:${person}`);
    expect(await own.read({ resourceType: 'Patient', id: person })).toMatchObject({ id: person });
    expect(
      await outcomeOf(own.create({ resourceType: 'Observation', body: observation('mine') })),
    ).toMatchObject({ status: 403, issue: { code: 'forbidden' } });
    const other = clientOf(`patient:${bed.newId()}`);
    expect(await outcomeOf(other.read({ resourceType: 'Patient', id: person }))).toMatchObject({
      status: 404,
    });
  });
});

describe('the CapabilityStatement', () => {
  /** A value that a parameter of the kind takes. */
  const VALUES: Readonly<Record<string, string>> = {
    token: 'a',
    string: 'a',
    reference: 'Patient/01940000-0000-7000-8000-000000000999',
    date: '2026-01-01',
    number: '1',
    quantity: '1',
    uri: 'urn:a',
  };
  const NOTHING = '01940000-0000-7000-8000-000000000998';
  const rest = async () => (await client.capabilityStatement()) as unknown as CapabilityStatement;
  const ask = async (requests: readonly { method: string; url: string; resource?: object }[]) => {
    const entry = requests.map(({ method, url, resource: body }) => ({
      request: { method, url },
      ...(body === undefined ? {} : { resource: body }),
    }));
    const answer = bundle(
      await client.batch({
        body: resource({ resourceType: 'Bundle', type: 'batch', entry }) as FhirResource & {
          type: 'batch';
        },
      }),
    );
    return (answer.entry ?? []).map(
      ({ response }, nth) => `${requests[nth]?.method} ${requests[nth]?.url} ${response?.status}`,
    );
  };
  /** What answers an interaction that is there, about nothing. */
  const TRIED: Readonly<
    Record<
      string,
      (type: string) => readonly [{ method: string; url: string; resource?: object }, string]
    >
  > = {
    read: (type) => [{ method: 'GET', url: `${type}/${NOTHING}` }, '404'],
    vread: (type) => [{ method: 'GET', url: `${type}/${NOTHING}/_history/1` }, '404'],
    'history-instance': (type) => [{ method: 'GET', url: `${type}/${NOTHING}/_history` }, '404'],
    'history-type': (type) => [{ method: 'GET', url: `${type}/_history?_since=2999-01-01` }, '200'],
    'search-type': (type) => [{ method: 'GET', url: `${type}?_id=${NOTHING}` }, '200'],
    delete: (type) => [{ method: 'DELETE', url: `${type}/${NOTHING}` }, '404'],
    // Refused for what it holds, not for its type.
    create: (type) => [
      { method: 'POST', url: type, resource: { resourceType: type, nothing: 1 } },
      '422',
    ],
    update: (type) => [
      {
        method: 'PUT',
        url: `${type}/${NOTHING}`,
        resource: { resourceType: type, id: NOTHING, nothing: 1 },
      },
      '422',
    ],
  };
  const isStored = ({ interaction }: CapabilityStatementRestResource) =>
    interaction?.some(({ code }) => code === 'vread') === true;

  it('claims types, interactions and search parameters that all work', {
    timeout: 120_000,
  }, async () => {
    const types = (await rest()).rest?.[0]?.resource ?? [];
    const stored = types.filter(isStored);
    expect(stored.length).toBeGreaterThan(50);
    let tried = 0;
    for (const {
      type,
      interaction = [],
      searchParam = [],
      searchInclude = [],
      searchRevInclude = [],
    } of stored) {
      const cases = interaction.flatMap(({ code }) =>
        TRIED[code ?? ''] === undefined ? [] : [TRIED[code ?? '']?.(type)],
      );
      // Patches are no entries of a batch without a Binary.
      const untried = interaction.filter(({ code }) => TRIED[code ?? ''] === undefined);
      expect(untried.filter(({ code }) => code !== 'patch')).toEqual([]);
      const searches = searchParam.map(
        ({ name, type: kind }) => `${name}=${name === '_id' ? NOTHING : VALUES[kind ?? '']}`,
      );
      const included = [
        ...searchInclude.map((one) => `_include=${one}`),
        ...searchRevInclude.map((one) => `_revinclude=${one}`),
      ].join('&');
      const all = [...searches, `_id=${NOTHING}&${included}`].map((query) => ({
        method: 'GET',
        url: `${type}?${query}`,
      }));
      const answered = await ask([
        ...cases.map((one) => one?.[0] ?? { method: '', url: '' }),
        ...all,
      ]);
      expect(answered).toEqual([
        ...cases.map((one) => `${one?.[0].method} ${one?.[0].url} ${one?.[1]}`),
        ...all.map(({ url }) => `GET ${url} 200`),
      ]);
      tried += answered.length;
    }
    expect(tried).toBeGreaterThan(900);
  });

  it('claims no type that is not taken', async () => {
    const types = (await rest()).rest?.[0]?.resource ?? [];
    const claimed = new Set(types.map(({ type }) => type));
    for (const type of ['Subscription', 'Bundle', 'Binary', 'AuditEvent', 'Robot']) {
      if (claimed.has(type as never)) continue;
      const search = await outcomeOf(client.search({ resourceType: type, searchParams: {} }));
      expect([type, search.status]).toEqual([type, 400]);
    }
    expect(bed.problems).toEqual([]);
  });
});
