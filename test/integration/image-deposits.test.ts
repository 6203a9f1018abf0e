import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordJoinings } from '../../src/data/consent/index.ts';
import { depositRoutes } from '../../src/data/deposits/index.ts';
import { dicomwebRoutes } from '../../src/data/images/index.ts';
import { createAuditor, fhirRoutes } from '../../src/data/records/index.ts';
import { instant } from '../../src/kernel/day.ts';
import { fetchDeposits } from '../../src/node/index.ts';
import { DEMO_ELDERS, seedDemoPeople } from '../../src/people/demo/index.ts';
import { dicomFile } from '../dicom-file.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { hkidOf, request } from './people-sides.ts';

const ROOT = '1.2.826.0.1.3680043.10.9';
const RECORDER = {
  recorded_in: 'HK',
  recorded_through: 'self',
  recorded_by: 'test',
} as const;
const BOUNDARY = 'one-image-after-another';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ open, app }) => {
    depositRoutes(app, { ...open.ports, ask: open.exchange.ask });
    const audit = createAuditor(open.ports.database);
    dicomwebRoutes(app, { ...open.ports, audit });
    fhirRoutes(app, { ...open.ports, audit, origin: 'http://hk.test', coverage: open.coverage });
  });
  const { ports } = bed.sides.HK.open;
  await ports.database.transaction((session) =>
    seedDemoPeople(session, {
      ...ports,
      law: ports.pairing_law,
      organisationName: () => null,
      recordJoinings: (within, joinings) =>
        recordJoinings(within, { ...ports, recorder: RECORDER }, joinings),
    }),
  );
});
afterAll(() => bed.drop());

const hk = () => bed.sides.HK.app;
const gd = () => bed.sides.GD.app;

async function authorise(visit_day = '2026-02-10', institution = 'zhongshan-chenxinghai') {
  const body = { institution, visit_day };
  const made = await request(hk(), 'chan-tai-man', ['POST', '/api/data/deposits'], { body });
  return made as { status: number; json: { code: string; deposit_id: string } };
}

const present = (code: string, number = 1, birth_date = '1951-03-08') =>
  request(gd(), 'zs-clerk', ['POST', '/api/data/deposits/presented'], {
    body: { code, document: hkidOf(number), birth_date },
  });

/** A delivery of an imaging system. */
async function send(deposit_id: string, files: readonly Buffer[], name = 'zs-clerk') {
  const isImage = (file: Buffer) => file.toString('latin1', 128, 132) === 'DICM';
  const typeOf = (file: Buffer) => (isImage(file) ? 'application/dicom' : 'text/plain');
  const parts = files.flatMap((file) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Type: ${typeOf(file)}\r\n\r\n`),
    file,
    Buffer.from('\r\n'),
  ]);
  const answer = await gd().fastify.inject({
    method: 'POST',
    url: `/dicomweb/deposits/${deposit_id}/studies`,
    headers: {
      authorization: `Bearer ${name}`,
      'content-type': `multipart/related; type="application/dicom"; boundary=${BOUNDARY}`,
    },
    payload: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  });
  return { status: answer.statusCode, json: answer.json() };
}

const view = (path: string, name = 'chan-tai-man') =>
  hk().fastify.inject({ url: `/dicomweb${path}`, headers: { authorization: `Bearer ${name}` } });

/** Brings messages over, fetches what was offered, and brings the answers back. */
async function carry() {
  await bed.sides.GD.open.exchange.pump();
  const done = await fetchDeposits(bed.sides.HK.open);
  await bed.sides.HK.open.exchange.pump();
  return done;
}

async function openVisit(visit_day?: string) {
  const { json } = await authorise(visit_day);
  const { status } = await present(json.code);
  expect(status).toBe(201);
  return json.deposit_id;
}

describe('images of an attendance', () => {
  it('come home byte for byte, and the institution keeps nothing', async () => {
    const deposit_id = await openVisit();
    const big = dicomFile({
      study: `${ROOT}.1`,
      instance: `${ROOT}.1.2`,
      rows: 1600,
      columns: 1200,
      pixels: Buffer.alloc(1_920_000, 7),
    });
    const files = [dicomFile({ study: `${ROOT}.1`, instance: `${ROOT}.1.1` }), big];
    expect((await send(deposit_id, files)).status).toBe(200);
    expect(await carry()).toEqual({ kept: 2, refused: 0, waiting: 0 });

    const answer = await view(`/studies/${ROOT}.1`);
    expect(answer.statusCode).toBe(200);
    for (const file of files) expect(answer.rawPayload.includes(file)).toBe(true);
    const rows = await bed.sides.GD.open.ports.database.rows(
      'select state, bytes from data.deposit_file where deposit_id = $1',
      [deposit_id],
    );
    expect(rows).toEqual([
      { state: 'KEPT', bytes: null },
      { state: 'KEPT', bytes: null },
    ]);
    const notices = await bed.sides.HK.open.ports.database.rows(
      `select facts from people.notice where kind = 'images_deposited'`,
    );
    expect(notices).toHaveLength(1);
  });

  it('sent or carried twice are kept once', async () => {
    const deposit_id = await openVisit();
    const file = dicomFile({ study: `${ROOT}.2`, instance: `${ROOT}.2.1` });
    await send(deposit_id, [file]);
    expect((await send(deposit_id, [file])).status).toBe(200);
    await bed.sides.GD.open.exchange.pump();
    const [one, other] = await Promise.all([
      fetchDeposits(bed.sides.HK.open),
      fetchDeposits(bed.sides.HK.open),
    ]);
    expect(one.refused + other.refused).toBe(0);
    const rows = await bed.sides.HK.open.ports.database.rows(
      'select count(*)::int as images from data.image_bytes where sop_instance_uid = $1',
      [`${ROOT}.2.1`],
    );
    expect(rows).toEqual([{ images: 1 }]);
    await bed.sides.HK.open.exchange.pump();
  });

  it('are listed, described and shown to their owner and to nobody else', async () => {
    const deposit_id = await openVisit();
    await send(deposit_id, [
      dicomFile({ study: `${ROOT}.3`, series: `${ROOT}.3.0`, instance: `${ROOT}.3.1` }),
    ]);
    await carry();
    const path = `/studies/${ROOT}.3/series/${ROOT}.3.0/instances/${ROOT}.3.1`;
    const list = (
      await view(`/studies?StudyInstanceUID=${ROOT}.3&PatientName=%E5%A4%A7%E6%96%87`)
    ).json();
    expect(list).toEqual([expect.objectContaining({ '00201208': { vr: 'IS', Value: [1] } })]);
    expect((await view('/studies?ReferringPhysicianName=x')).statusCode).toBe(422);
    expect((await view('/studies?StudyDate=20260210-20260209')).json()).toEqual([]);
    expect((await view(`${path}/metadata`)).json()[0]['00100010'].Value).toEqual([
      { Alphabetic: 'CHAN^TAI MAN', Ideographic: '陳^大文' },
    ]);
    expect((await view(`${path}/rendered`)).headers['content-type']).toBe('image/png');
    expect((await view(`${path}/frames/1`)).headers['content-type']).toMatch(/^multipart\/related/);
    expect((await view(`${path}/frames/2`)).statusCode).toBe(404);
    const looks = await bed.sides.HK.open.ports.database.rows<{ interaction: string }>(
      'select interaction from data.audit_event where resource_id = $1 order by sequence',
      [`${ROOT}.3`],
    );
    expect(looks.map(({ interaction }) => interaction)).toEqual([
      'metadata',
      'rendered',
      'frames',
      'frames',
    ]);
    for (const name of ['lee-siu-fong', 'szh-doctor']) {
      expect((await view('/studies', name)).body).not.toContain(`${ROOT}.3`);
      expect([403, 404]).toContain((await view(`${path}/metadata`, name)).statusCode);
    }
  });
});

/** An answer under `/fhir` for the patient whose images they are. */
async function record(path: string) {
  const headers = { authorization: 'Bearer chan-tai-man' };
  return (await hk().fastify.inject({ url: `/fhir/${path}`, headers })).json() as {
    total?: number;
    entry?: { resource: { resourceType: string; id: string; meta: object } }[];
  };
}

describe('what was deposited', () => {
  const REPORT = Buffer.from('检查报告：未见异常。');

  it('is found in the record of the patient, each study written as often as it was worth it', async () => {
    const deposit_id = await openVisit();
    const study = `${ROOT}.7`;
    const images = Array.from({ length: 12 }, (_, nth) =>
      dicomFile({ study, series: `${study}.0`, instance: `${study}.${nth + 1}` }),
    );
    expect((await send(deposit_id, [...images, REPORT])).status).toBe(200);
    expect(await carry()).toEqual({ kept: 13, refused: 0, waiting: 0 });
    const patient = DEMO_ELDERS.find(({ name }) => name === 'chan-tai-man')?.person.person_id;
    const identifier = `urn:dicom:uid|urn:oid:${study}`;
    const found = await record(`ImagingStudy?patient=${patient}&identifier=${identifier}`);
    expect(found.total).toBe(1);
    const told = found.entry?.[0]?.resource;
    expect(told).toMatchObject({
      meta: { source: `urn:sampan:deposit:${deposit_id}` },
      numberOfInstances: 12,
      location: { display: expect.stringContaining('Chenxinghai') },
    });
    // Once when the first image came, once when nothing more waited.
    expect((await record(`ImagingStudy/${told?.id}/_history`)).total).toBe(2);
    expect((await record(`DiagnosticReport?patient=${patient}`)).total).toBe(1);
    const all = await record(`Patient/${patient}/$everything?_count=500`);
    const types = all.entry?.map(({ resource }) => resource.resourceType);
    expect(types).toEqual(expect.arrayContaining(['Patient', 'ImagingStudy', 'DiagnosticReport']));
    await send(deposit_id, [...images, REPORT]);
    await carry();
    expect((await record(`ImagingStudy/${told?.id}/_history`)).total).toBe(2);
  });
});

describe('what is refused', () => {
  it('a code of somebody else, a wrong birth date, an institution that may not', async () => {
    const { json } = await authorise();
    expect((await present(json.code, 2, '1953-07-19')).json).toMatchObject({
      code: 'deposit.not_found',
    });
    expect((await present(json.code, 1, '1951-03-09')).json).toMatchObject({
      code: 'deposit.not_found',
    });
    expect((await present('0000000000000000')).json).toMatchObject({ code: 'deposit.not_found' });
    const elsewhere = await authorise('2026-02-10', 'hku-shenzhen');
    expect((await present(elsewhere.json.code)).json).toMatchObject({ code: 'deposit.not_found' });
    expect((await authorise('2026-02-10', 'foshan-first')).json).toMatchObject({
      code: 'deposit.institution_wrong',
    });
    expect((await authorise('2026-02-09')).json).toMatchObject({ code: 'deposit.day_past' });
  });

  it('images of somebody who has not joined the record system, whatever leave was given', async () => {
    const body = { institution: 'zhongshan-chenxinghai', visit_day: '2026-02-10' };
    const path = ['POST', '/api/data/deposits'] as const;
    const { json } = await request(hk(), 'wong-mei-ling', path, { body });
    expect((await present(json.code, 3, '1948-11-02')).status).toBe(201);
    await send(json.deposit_id, [dicomFile({ study: `${ROOT}.7`, instance: `${ROOT}.7.1` })]);
    expect(await carry()).toEqual({ kept: 0, refused: 1, waiting: 0 });
    const rows = await bed.sides.HK.open.ports.database.rows(
      'select state, code from data.deposit_image where deposit_id = $1',
      [json.deposit_id],
    );
    expect(rows).toEqual([{ state: 'REFUSED', code: 'record.not_joined' }]);
  });

  it('images of another attendance, damaged ones, and other bytes under one identifier', async () => {
    const deposit_id = await openVisit();
    const mine = dicomFile({ study: `${ROOT}.4`, instance: `${ROOT}.4.1` });
    const other = dicomFile({
      study: `${ROOT}.4`,
      instance: `${ROOT}.4.2`,
      study_date: '20260131',
    });
    const answer = await send(deposit_id, [mine, other, mine.subarray(0, 300)]);
    expect(answer.status).toBe(202);
    expect(answer.json['00081199'].Value).toHaveLength(1);
    expect(answer.json['00081198'].Value).toHaveLength(2);
    const changed = dicomFile({ study: `${ROOT}.4`, instance: `${ROOT}.4.1`, modality: 'MR' });
    expect((await send(deposit_id, [changed])).status).toBe(409);
    await carry();
  });

  it('anything that is no delivery, and a visit of another institution', async () => {
    const deposit_id = await openVisit();
    expect((await send(deposit_id, [])).status).toBe(400);
    expect((await send(deposit_id, [dicomFile()], 'szh-clerk')).status).toBe(404);
  });

  it('what arrives after the patient has withdrawn, or after the days are over', async () => {
    const deposit_id = await openVisit();
    await send(deposit_id, [dicomFile({ study: `${ROOT}.5`, instance: `${ROOT}.5.1` })]);
    await bed.sides.GD.open.exchange.pump();
    const path = `/api/data/deposits/${deposit_id}/withdraw` as const;
    expect((await request(hk(), 'chan-tai-man', ['POST', path])).status).toBe(200);
    expect(await carry()).toMatchObject({ kept: 0, refused: 1 });
    expect((await view(`/studies/${ROOT}.5`)).statusCode).toBe(404);
    const visits = await request(gd(), 'zs-clerk', ['GET', '/api/data/deposits/visits']);
    expect(visits.json.visits[0].refused).toEqual([
      expect.objectContaining({ code: 'deposit.withdrawn' }),
    ]);
    const late = await openVisit();
    bed.clock.set(instant('2026-03-20T03:00:00Z'));
    expect((await send(late, [dicomFile()])).json).toMatchObject({ code: 'deposit.too_late' });
    bed.clock.set(instant(NOW));
  });

  it('a side that is away is waited for', async () => {
    const deposit_id = await openVisit();
    await send(deposit_id, [dicomFile({ study: `${ROOT}.6`, instance: `${ROOT}.6.1` })]);
    await bed.sides.GD.open.exchange.pump();
    bed.away.add('GD');
    expect(await fetchDeposits(bed.sides.HK.open)).toMatchObject({ kept: 0, waiting: 1 });
    bed.away.delete('GD');
    expect(await carry()).toMatchObject({ kept: 1, waiting: 0 });
  });
});
