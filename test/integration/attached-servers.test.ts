import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AttachedServer, attachedRoutes } from '../../src/data/attached/index.ts';
import { dicomFile } from '../dicom-file.ts';
import { fhir, openRecords, type RecordsBed } from './records/bed.ts';
import { type Consent, type Kept, mayRead } from './records/model.ts';
import {
  type Answer,
  about,
  CHART,
  contentThere,
  found,
  guarded,
  json,
  KEPT,
  type KeptThere,
  misbehaviours,
  patient,
  put,
  script,
  searchset,
  sharesOf,
  warned,
} from './records/there.ts';
import { anyConsents, NOW_TO_THE_MILLI, replaceConsents } from './records/world.ts';

/** Two nodes' stores, one of them in the part of a hospital's own FHIR server, and servers that misbehave. */
const KEEPER = 'hospital-c';
const READER = 'clinician:hospital-a';
const folder = mkdtempSync(join(tmpdir(), 'attached-'));
const servers: AttachedServer[] = [];
let hospital: RecordsBed;
let hospital_url: string;
let asked = 0;
let bed: RecordsBed;
let person: string;
let elsewhere: string;
let odd: Server;
let odd_url: string;
let answer: Answer;

beforeAll(async () => {
  hospital = await openRecords('http://127.0.0.1:1', (app) => {
    app.fastify.addHook('onRequest', (_request, _reply, done) => {
      asked += 1;
      done();
    });
  });
  hospital_url = `${await hospital.app.listen({ host: '127.0.0.1', port: 0 })}/fhir`;
  odd = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => odd.listen(0, '127.0.0.1', done));
  odd_url = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`;
  bed = await openRecords(undefined, (app, ports) =>
    attachedRoutes(app, { ...ports, servers: () => servers }),
  );
  writeFileSync(join(folder, 'token'), 'clinician:records-office\n');
  person = bed.newId();
  // Both beds draw the same identifiers.
  hospital.newId();
  elsewhere = hospital.newId();
  await put(bed, 'clinician:hospital-b', patient(person, 'chart-1'));
  await put(hospital, 'clinician:records-office', patient(elsewhere, 'chart-1'));
  for (const one of KEPT) await put(hospital, 'clinician:records-office', contentOf(one));
});
afterAll(async () => {
  await bed.close();
  await hospital.close();
  odd.closeAllConnections();
  odd.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  asked = 0;
  servers.splice(0, servers.length, server({}));
  await replaceConsents(bed.database, []);
});

function server(more: Partial<AttachedServer>): AttachedServer {
  return {
    name: 'hospital-c-fhir',
    kind: 'fhir',
    node: 'HK',
    institution: KEEPER,
    base_url: hospital_url,
    identifier_system: CHART,
    record_types: ['Patient', 'Observation', 'Condition', 'Encounter'],
    auth: { kind: 'bearer', token_file: join(folder, 'token') },
    ...more,
  };
}

const contentOf = (one: KeptThere) => contentThere(one, elsewhere);
const shares = (more: Partial<Consent> = {}) => sharesOf(person, more);

const look = (as = READER, query = '', headers = {}) =>
  fhir(bed, as, ['GET', `/fhir/Patient/${person}/$attached${query}`], headers);
describe('a FHIR server of a hospital', () => {
  it('shows what the model of consent allows of it, whatever was agreed', {
    timeout: 60_000,
  }, async () => {
    const kept = KEPT.map(
      ({ id, type, day, classes }): Kept => ({
        id,
        type,
        code: 'x',
        encounter: null,
        study: null,
        versions: [{ person, type, custodian: KEEPER, day, classes, author: null }],
      }),
    );
    const images = [{ study: '1.2.3' }];
    const there = { persons: [person], kept, images };
    let opened = 0;
    for (let world = 0; world < 40; world++) {
      const [drawn = []] = fc.sample(anyConsents(there), { seed: world, numRuns: 1 });
      await replaceConsents(bed.database, drawn);
      const asker = {
        kind: 'clinician',
        institution: world % 5 === 0 ? KEEPER : 'hospital-a',
        staff: '',
        purpose: 'TREAT',
      } as const;
      const { status, body } = await look(
        `clinician:${asker.institution}`,
        '?_type=Observation,Condition,Encounter',
      );
      const of = { consents: drawn, now: NOW_TO_THE_MILLI };
      const allowed = kept
        .filter((one) => mayRead(asker, one, of))
        .map(({ type, id }) => `urn:sampan:attached:hospital-c-fhir:${type}/${id}`);
      expect({
        world,
        status,
        total: body.total,
        found: found(body)
          .map(({ meta }) => meta?.source)
          .sort(),
      }).toEqual({
        world,
        status: 200,
        total: allowed.length,
        found: allowed.sort(),
      });
      opened += allowed.length > 0 ? 1 : 0;
    }
    expect(opened).toBeGreaterThan(5);
  });

  it('is neither asked nor named where nothing of it may be seen', async () => {
    await replaceConsents(bed.database, [
      shares({ withdrawn: true }),
      shares({ purposes: ['HPAYMT'] }),
      shares({ institution: 'hospital-b' }),
    ]);
    const { body } = await look();
    expect(body).toEqual({ resourceType: 'Bundle', type: 'searchset', total: 0 });
    expect((await look('clerk:hospital-a')).body).toMatchObject({ total: 0 });
    await replaceConsents(bed.database, [shares({ types: ['Observation'] })]);
    expect((await look(READER, '?_type=Condition')).body).toMatchObject({ total: 0 });
    expect(asked).toBe(0);
    expect((await look('officer:x')).status).toBe(403);
  });

  it('is shown to the patient and its own clinicians, under our names, and kept nowhere', async () => {
    const rows = () => bed.database.rows('select from data.resource_version');
    const before = (await rows()).length;
    for (const as of [`patient:${person}`, `clinician:${KEEPER}`]) {
      const { body, headers } = await look(as);
      expect(body).toMatchObject({ total: KEPT.length + 1 });
      expect(headers).toMatchObject({ 'cache-control': 'no-store' });
      const one = found(body).find(({ resourceType }) => resourceType === 'Observation');
      expect(one).toMatchObject({ subject: { reference: `Patient/${person}` } });
      expect(JSON.stringify(body)).not.toContain(`"Patient/${elsewhere}`);
    }
    expect((await rows()).length).toBe(before);
    const looks = await bed.database.rows<{ amount: number }>(
      `select amount from data.audit_event
        where person_id = $1 and interaction = 'read-attached' and resource_id = 'hospital-c-fhir'
        order by sequence desc limit 2`,
      [person],
    );
    expect(looks.map(({ amount }) => amount)).toEqual([KEPT.length + 1, KEPT.length + 1]);
  });

  it('that is away, slow, refuses or cannot be understood is named, and the others stand', async () => {
    await replaceConsents(bed.database, [shares({ institution: 'hospital-a' })]);
    const off = server({
      name: 'off',
      base_url: 'http://127.0.0.1:9/fhir',
      auth: { kind: 'none' },
    });
    const strange = server({
      name: 'odd',
      base_url: odd_url,
      auth: { kind: 'none' },
      timeout_ms: 300,
      bytes_max: 4096,
    });
    for (const [code, behaviour] of misbehaviours(hospital_url)) {
      answer = behaviour;
      servers.splice(0, servers.length, strange, server({}), off);
      const { status, body } = await look(READER, '?_type=Observation', {
        'accept-language': 'zh-HK',
      });
      expect([code, status, warned(body).sort()]).toEqual([
        code,
        200,
        [code, 'attached.unreachable'].sort(),
      ]);
      expect(body.total).toBe(found(body).length);
      expect(body.total).toBe(5);
    }
    servers.splice(
      0,
      servers.length,
      server({ auth: { kind: 'bearer', token_file: join(folder, 'none') } }),
    );
    expect(warned((await look()).body)).toEqual(['attached.refused']);
  });

  it('gives on nothing about others, no script, and what it leads to elsewhere is not asked', async () => {
    await replaceConsents(bed.database, [shares()]);
    servers.splice(
      0,
      servers.length,
      server({ name: 'odd', base_url: odd_url, auth: { kind: 'none' } }),
    );
    let elsewhere_asked = 0;
    answer = (request, response) => {
      if (request.url?.startsWith('/Patient'))
        return json(response, searchset([patient('a', 'chart-1')]));
      if (request.url?.startsWith('/elsewhere')) elsewhere_asked += 1;
      return json(
        response,
        searchset(
          [
            about('1', 'Patient/a'),
            about('1', 'Patient/a'),
            about('2', 'Patient/b'),
            about('3', 'Patient/a', { performer: [{ reference: 'Patient/b' }] }),
            about('4', 'https://example.org/fhir/Patient/a'),
            about('5', '#p'),
            about('6', `${odd_url}/Patient/a`, script),
            about('7', 'Patient/a', { contained: guarded }),
            about('8', 'Patient/a', { encounter: { reference: 'Encounter/e' } }),
            { ...about('9', 'Patient/a'), resourceType: 'Condition' },
            about('../x', 'Patient/a'),
            null,
          ],
          'http://127.0.0.1:9/elsewhere',
        ),
      );
    };
    const { body } = await look(READER, '?_type=Observation');
    const all = found(body) as (Resource & { text?: unknown; encounter?: unknown })[];
    expect(all.map(({ id }) => id)).toEqual(['1', '6', '8']);
    expect(body.total).toBe(3);
    expect(all[1]).not.toHaveProperty('text');
    expect(all[2]).toMatchObject({
      subject: { reference: `Patient/${person}` },
      encounter: { reference: 'urn:sampan:attached:odd:Encounter/e' },
    });
    expect(warned(body)).toEqual(['attached.malformed']);
    expect(elsewhere_asked).toBe(0);
  });

  it('shows nothing more once the consent was withdrawn while it answered', async () => {
    await replaceConsents(bed.database, [shares()]);
    servers.splice(
      0,
      servers.length,
      server({ name: 'odd', base_url: odd_url, auth: { kind: 'none' } }),
    );
    answer = (request, response) => {
      if (request.url?.startsWith('/Patient'))
        return json(response, searchset([patient('a', 'chart-1')]));
      const one = {
        resourceType: 'Observation',
        id: '1',
        status: 'final',
        code: {},
        subject: { reference: 'Patient/a' },
      };
      void bed.database
        .rows('update data.sharing_consent set withdrawn_at = now()')
        .then(() => json(response, searchset([one])));
    };
    expect((await look(READER, '?_type=Observation')).body).toMatchObject({ total: 0 });
  });

  it('is asked with a token of its issuer, which is asked for once', async () => {
    await replaceConsents(bed.database, [shares()]);
    writeFileSync(join(folder, 'secret'), 's3cret');
    const auth = {
      kind: 'client_credentials',
      token_url: `${odd_url}/token`,
      client_id: 'sampan',
      client_secret_file: join(folder, 'secret'),
      scope: 'system/*.read',
    } as const;
    servers.splice(0, servers.length, server({ name: 'with-issuer', auth }));
    const shown: string[] = [];
    answer = (request, response) => {
      shown.push(`${request.method} ${request.headers.authorization}`);
      json(response, {
        access_token: 'clinician:records-office',
        expires_in: 300,
        token_type: 'Bearer',
      });
    };
    expect((await look()).body.total).toBeGreaterThan(0);
    expect((await look()).body.total).toBeGreaterThan(0);
    expect(shown).toEqual([`POST Basic ${Buffer.from('sampan:s3cret').toString('base64')}`]);
  });
});

describe('a DICOMweb server of a hospital', () => {
  const STUDY = '1.2.826.0.1.3680043.10.8.1';
  const file = dicomFile({ study: STUDY, instance: `${STUDY}.1` });
  const study = (uid: string, day: string, born = '19510308', number = 'chart-1') => ({
    '0020000D': { vr: 'UI', Value: [uid] },
    '00080020': { vr: 'DA', Value: [day] },
    '00100020': { vr: 'LO', Value: [number] },
    '00100030': { vr: 'DA', Value: [born] },
    '00081190': { vr: 'UR', Value: [`${odd_url}/studies/${uid}`] },
  });
  const list = (as = READER) => fhir(bed, as, ['GET', `/dicomweb/attached/${person}/studies`]);
  const asList = async (as?: string) => {
    const { headers, body } = await list(as);
    const uids = (body as unknown as Record<string, { Value: string[] }>[]).map(
      (one) => one['0020000D']?.Value[0],
    );
    return { uids, warning: headers['warning'] };
  };
  const retrieve = (uid: string, source = 'pacs') =>
    bed.app.fastify.inject({
      method: 'GET',
      url: `/dicomweb/attached/${person}/sources/${source}/studies/${uid}`,
      headers: { authorization: `Bearer ${READER}` },
    });

  it('shows permitted studies of the same person, and their files byte for byte', async () => {
    servers.splice(
      0,
      servers.length,
      server({
        name: 'pacs',
        kind: 'dicomweb',
        base_url: odd_url,
        auth: { kind: 'none' },
        record_types: ['ImagingStudy'],
      }),
    );
    answer = (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', odd_url);
      if (pathname === '/studies') {
        const all = [
          study(STUDY, '20260210'),
          study('1.2.3', '20200101'),
          study('1.2.4', '20260211', '19600101'),
          study('1.2.5', '20260211', '19510308', 'chart-2'),
        ];
        const wanted = searchParams.get('StudyInstanceUID');
        return json(
          response,
          all.filter((one) => wanted === null || one['0020000D'].Value[0] === wanted),
        );
      }
      response.writeHead(200, {
        'content-type': 'multipart/related; type="application/dicom"; boundary=b',
      });
      response.write('--b\r\ncontent-type: application/dicom\r\n\r\n');
      response.write(file);
      response.end('\r\n--b--');
    };
    expect(await asList()).toEqual({ uids: [], warning: undefined });
    await replaceConsents(bed.database, [shares({ types: ['ImagingStudy'], from: '2026-01-01' })]);
    expect(await asList()).toEqual({ uids: [STUDY], warning: undefined });
    expect((await asList(`patient:${person}`)).uids).toEqual([STUDY, '1.2.3']);
    const got = await retrieve(STUDY);
    expect(got.statusCode).toBe(200);
    expect(got.headers['content-type']).toContain('boundary=b');
    expect(got.rawPayload.includes(file)).toBe(true);
    for (const uid of ['1.2.3', '1.2.4', '1.2.5', '1.2.9'])
      expect((await retrieve(uid)).statusCode).toBe(404);
    expect((await retrieve(STUDY, 'other')).statusCode).toBe(404);
    answer = (_request, response) => response.writeHead(503).end();
    expect((await asList()).warning).toMatch(
      /^299 sampan "The%20source%20pacs%20does%20not%20answer/,
    );
    expect((await retrieve(STUDY)).statusCode).toBe(503);
    expect(bed.problems).toEqual([]);
  });
});
