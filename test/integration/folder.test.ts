import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  binaryRoutes,
  eraseDeleted,
  ownRoutes,
  scanWaiting,
  viewRoutes,
} from '../../src/data/folder/index.ts';
import type { Verdict } from '../../src/data/folder/scan/scanner.ts';
import { dicomwebRoutes } from '../../src/data/images/index.ts';
import { dicomFile } from '../dicom-file.ts';
import { pdfFile, pngFile, zipFile } from '../stored-files.ts';
import { fhir, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';

const LIMITS = {
  file_bytes_max: 256 * 1024,
  person_bytes_max: 1024 * 1024,
  person_files_max: 20,
  archive_entries_max: 5,
  undo_days: 30,
};
const CCD = Buffer.from(
  '<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary</title></ClinicalDocument>',
);

let bed: RecordsBed;
/** What the scanner says next. */
let verdict: Verdict = { said: 'clean' };
beforeAll(async () => {
  bed = await openRecords();
  const ports = { ...bed, limits: LIMITS, scan: async () => verdict };
  binaryRoutes(bed.app, ports);
  ownRoutes(bed.app, ports);
  viewRoutes(bed.app, ports);
  dicomwebRoutes(bed.app, ports);
});
beforeEach(() => {
  verdict = { said: 'clean' };
});
afterAll(() => bed.close());

/** A person nobody else in this file is. */
const somebody = () => `patient:${bed.newId()}`;
const idOf = (as: string) => as.replace('patient:', '');

async function send(
  as: string,
  [method, url]: readonly ['GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD', string],
  { body, type, headers = {} }: { body?: unknown; type?: string; headers?: object } = {},
) {
  const isBytes = body instanceof Uint8Array;
  const answered = await bed.app.fastify.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${as}`,
      ...(body === undefined
        ? {}
        : { 'content-type': type ?? (isBytes ? 'application/octet-stream' : 'application/json') }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const isJson = String(answered.headers['content-type']).includes('json');
  return {
    status: answered.statusCode,
    headers: answered.headers,
    bytes: answered.rawPayload,
    body: isJson && answered.body !== '' ? JSON.parse(answered.body) : {},
  };
}

const upload = (as: string, bytes: Uint8Array, query = 'filename=report.pdf') =>
  send(as, ['POST', `/api/data/folder/files?${query}`], { body: bytes });

/** Rows of the whole store that are about a person. */
async function rowsOf(as: string): Promise<number> {
  const [row] = await bed.database.rows<{ rows: number }>(
    `select (select count(*) from data.stored_file where person_id = $1)::int
          + (select count(*) from data.stored_bytes where person_id = $1)::int
          + (select count(*) from data.resource where person_id = $1)::int
          + (select count(*) from data.image_bytes where person_id = $1)::int as rows`,
    [idOf(as)],
  );
  return row?.rows ?? 0;
}

const lastAudit = async () => {
  const [row] = await bed.database.rows<Record<string, unknown>>(
    `select person_id, interaction, resource_type, outcome, amount from data.audit_event
      order by sequence desc limit 1`,
  );
  return row;
};

describe('a folder', () => {
  it('keeps a file byte for byte with a document that says who brought it', async () => {
    const as = somebody();
    const bytes = pdfFile({ text: 'x'.repeat(5000) });
    const query =
      'filename=Blood%20test.pdf&title=Blood&document_type=laboratory&document_day=2026-02-10&origin=Chan%20Clinic';
    const added = await upload(as, bytes, query);
    expect(added).toMatchObject({ status: 201, body: { known: [], study_uids: [] } });
    const [id] = added.body.kept;

    const got = await send(as, ['GET', `/fhir/Binary/${id}`]);
    expect(got.bytes.equals(bytes)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="Blood_test.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^sandbox/),
      'accept-ranges': 'bytes',
    });
    const part = await send(as, ['GET', `/fhir/Binary/${id}`], {
      headers: { range: 'bytes=5-14' },
    });
    expect(part.status).toBe(206);
    expect(part.bytes.equals(bytes.subarray(5, 15))).toBe(true);
    expect(part.headers['content-range']).toBe(`bytes 5-14/${bytes.length}`);
    const beyond = { headers: { range: 'bytes=99999-' } };
    expect((await send(as, ['GET', `/fhir/Binary/${id}`], beyond)).status).toBe(416);
    const json = await send(as, ['GET', `/fhir/Binary/${id}/_history/1`], {
      headers: { accept: 'application/fhir+json' },
    });
    expect(Buffer.from(json.body.data, 'base64').equals(bytes)).toBe(true);

    const found = await fhir(bed, as, ['GET', '/fhir/DocumentReference']);
    expect(resourcesIn(found.body)).toMatchObject([
      {
        meta: { tag: [{ code: 'patient-provided' }], security: [{ code: 'PATAST' }] },
        author: [{ reference: `Patient/${idOf(as)}` }],
        type: { coding: [{ code: '11502-2' }] },
        description: 'Blood',
        content: [{ attachment: { url: `Binary/${id}`, contentType: 'application/pdf' } }],
        context: { period: { start: '2026-02-10' }, related: [{ display: 'Chan Clinic' }] },
      },
    ]);
    const list = await send(as, ['GET', '/api/data/folder/files?text=chan']);
    expect(list.body).toMatchObject({
      total: 1,
      files: [{ file_id: id, state: 'ready', scan: 'CLEAN', provided_by: 'patient' }],
      usage: { files: 1, bytes: bytes.length },
    });
  });

  it('keeps the same bytes once, also when they come at the same time', async () => {
    const as = somebody();
    const sent = await Promise.all(Array.from({ length: 8 }, () => upload(as, pdfFile())));
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(sent.flatMap(({ body }) => body.kept)).toHaveLength(1);
    expect(new Set(sent.flatMap(({ body }) => [...body.kept, ...body.known])).size).toBe(1);
    expect(await rowsOf(as)).toBe(3);
    // Somebody else may have the same paper.
    expect((await upload(somebody(), pdfFile())).body.kept).toHaveLength(1);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file.empty', 422],
    ['too much', Buffer.alloc(300 * 1024, 1), 'request.too_large', 413],
    ['a program', Buffer.from('MZ and more'), 'file.type_refused', 422],
    ['a PDF that is cut off', pdfFile().subarray(0, 60), 'file.truncated', 422],
    ['a DICOM file that is cut off', dicomFile({}).subarray(0, 300), 'image.truncated', 422],
    [
      'a ZIP with one bad file',
      zipFile([
        { name: 'a.pdf', bytes: pdfFile() },
        { name: 'b.exe', bytes: Buffer.from('MZ and more') },
      ]),
      'file.type_refused',
      422,
    ],
    [
      'a ZIP in a ZIP',
      zipFile([{ name: 'b.zip', bytes: zipFile([{ name: 'a.pdf', bytes: pdfFile() }]) }]),
      'file.archive_nested',
      422,
    ],
    [
      'a ZIP of an image that is cut off behind a good file',
      zipFile([
        { name: 'a.pdf', bytes: pdfFile() },
        { name: 'b.dcm', bytes: dicomFile({}).subarray(0, 300) },
      ]),
      'image.truncated',
      422,
    ],
  ] as const)('refuses %s and keeps nothing of it', async (_, bytes, code, status) => {
    const as = somebody();
    const refused = await upload(as, bytes);
    expect(refused).toMatchObject({ status, body: { code } });
    expect(await rowsOf(as)).toBe(0);
  });

  it('takes a ZIP apart, with images in their own room', async () => {
    const as = somebody();
    const zip = zipFile([
      { name: 'papers/letter.pdf', bytes: pdfFile({ text: 'letter' }) },
      { name: 'photo.png', bytes: pngFile(2, 2, 7) },
      { name: 'ct.dcm', bytes: dicomFile({ study: '1.2.3.9', instance: '1.2.3.9.1' }) },
    ]);
    const added = await upload(as, zip, 'filename=all.zip&document_type=imaging');
    expect(added.body).toMatchObject({ known: [], study_uids: ['1.2.3.9'] });
    const list = await send(as, ['GET', '/api/data/folder/files']);
    expect(list.body.files.map(({ filename }: { filename: string }) => filename).sort()).toEqual([
      'letter.pdf',
      'photo.png',
    ]);
    const study = await send(as, ['GET', '/dicomweb/studies']);
    expect(study.bytes.toString()).toContain('1.2.3.9');
    // Other bytes under an identifier that is taken: the letter beside them is not kept either.
    const other = zipFile([
      { name: 'letter2.pdf', bytes: pdfFile({ text: 'another letter' }) },
      {
        name: 'ct.dcm',
        bytes: dicomFile({
          study: '1.2.3.9',
          instance: '1.2.3.9.1',
          rows: 1,
          columns: 1,
          pixels: Buffer.alloc(2),
        }),
      },
    ]);
    const before = await rowsOf(as);
    expect((await upload(as, other)).body).toMatchObject({ code: 'image.uid_taken' });
    expect(await rowsOf(as)).toBe(before);
  });

  it('is full at its limit, and has room again only when bytes are erased', async () => {
    const as = somebody();
    const large = (nth: number) => pdfFile({ text: `${nth}${'y'.repeat(200_000)}` });
    for (const nth of [1, 2, 3, 4, 5]) expect((await upload(as, large(nth))).status).toBe(201);
    expect((await upload(as, large(6))).body).toMatchObject({ code: 'file.quota' });
    const list = await send(as, ['GET', '/api/data/folder/files?limit=1']);
    expect(list.body).toMatchObject({ total: 5, usage: { files: 5 } });
  });

  it('corrects what is said of a file in a new version and lets the file be', async () => {
    const as = somebody();
    const added = await upload(as, pdfFile());
    const [id] = added.body.kept;
    const said = {
      title: 'X-ray',
      document_type: 'imaging',
      document_day: '2025-12-01',
      origin: 'HKU-SZH',
    };
    const url = `/api/data/folder/files/${id}`;
    const corrected = await send(as, ['PUT', url], { body: said });
    expect(corrected).toMatchObject({ status: 200, body: said });
    const history = await fhir(bed, as, [
      'GET',
      `/fhir/DocumentReference/${corrected.body.document_id}/_history`,
    ]);
    expect(resourcesIn(history.body)).toMatchObject([
      { description: 'X-ray', context: { period: { start: '2025-12-01' } } },
      { description: 'report' },
    ]);
    const tomorrow = await send(as, ['PUT', url], { body: { document_day: '2026-12-31' } });
    expect(tomorrow.body).toMatchObject({ code: 'request.invalid', at: 'document_day' });
    const other = await send(somebody(), ['PUT', url], { body: said });
    expect(other.body).toMatchObject({ code: 'file.not_found' });
  });

  it('gives a deleted file back until it is erased', async () => {
    const as = somebody();
    const [id] = (await upload(as, pdfFile({ text: 'gone' }))).body.kept;
    const url = `/api/data/folder/files/${id}`;
    const removed = await send(as, ['DELETE', url]);
    expect(removed.body).toMatchObject({ state: 'removed' });
    expect((await send(as, ['GET', `/fhir/Binary/${id}`])).status).toBe(410);
    expect((await send(as, ['GET', '/api/data/folder/files'])).body.total).toBe(0);
    expect((await send(as, ['GET', '/api/data/folder/files?removed=true'])).body.total).toBe(1);
    expect((await fhir(bed, as, ['GET', '/fhir/DocumentReference'])).body.total).toBe(0);

    expect((await send(as, ['POST', `${url}/restore`])).body).toMatchObject({ state: 'ready' });
    expect((await send(as, ['GET', `/fhir/Binary/${id}`])).status).toBe(200);

    await send(as, ['DELETE', url]);
    const later = { now: () => bed.clock.now().add({ hours: 31 * 24 }) };
    expect(await eraseDeleted({ ...bed, clock: later, limits: LIMITS })).toBeGreaterThan(0);
    const [bytes] = await bed.database.rows<{ left: number }>(
      'select count(*)::int as left from data.stored_bytes where person_id = $1',
      [idOf(as)],
    );
    expect(bytes?.left).toBe(0);
    expect((await send(as, ['POST', `${url}/restore`])).body).toMatchObject({
      code: 'file.erased',
    });
    // The same paper again is welcome.
    expect((await upload(as, pdfFile({ text: 'gone' }))).body.kept).toEqual([id]);
    expect((await send(as, ['GET', `/fhir/Binary/${id}`])).status).toBe(200);
  });

  it('holds a file while the scanner is away, and never gives out what it condemns', async () => {
    const as = somebody();
    verdict = { said: 'not_available' };
    const [clean] = (await upload(as, pdfFile({ text: 'clean' }))).body.kept;
    const [bad] = (await upload(as, pdfFile({ text: 'bad' }))).body.kept;
    const image = await upload(as, dicomFile({ study: '1.2.3.8', instance: '1.2.3.8.1' }));
    expect(image.body).toMatchObject({ code: 'file.scanner_away' });
    expect((await send(as, ['GET', `/api/data/folder/files/${clean}`])).body.state).toBe('held');
    expect((await send(as, ['GET', `/fhir/Binary/${clean}`])).status).toBe(409);
    expect(await scanWaiting({ ...bed, scan: async () => verdict })).toEqual({
      clean: 0,
      infected: 0,
    });

    const isBad = (bytes: Uint8Array) => Buffer.from(bytes).includes('bad');
    const scan = async (bytes: Uint8Array) =>
      isBad(bytes) ? ({ said: 'infected', name: 'Eicar' } as const) : ({ said: 'clean' } as const);
    expect(await scanWaiting({ ...bed, scan })).toEqual({ clean: 1, infected: 1 });
    expect((await send(as, ['GET', `/fhir/Binary/${clean}`])).status).toBe(200);
    expect((await send(as, ['GET', `/fhir/Binary/${bad}`])).status).toBe(422);
    expect((await send(as, ['GET', `/api/data/folder/files/${bad}`])).body).toMatchObject({
      state: 'infected',
      virus: 'Eicar',
    });

    verdict = { said: 'infected', name: 'Eicar' };
    const other = somebody();
    expect((await upload(other, pdfFile())).body).toMatchObject({ code: 'file.infected' });
    expect(await rowsOf(other)).toBe(0);
  });
});

describe('files and other people', () => {
  const asked = (id: string, person: string) => [
    `/fhir/Binary/${id}`,
    `/fhir/Binary/${id}/_history/1`,
    `/api/data/folder/files/${id}`,
    `/api/data/folder/files/${id}/reading`,
    `/api/data/folder/files?person_id=${person}`,
    `/fhir/DocumentReference?subject=Patient/${person}`,
  ];
  const seenBy = async (as: string, id: string, person: string) => {
    const answers = await Promise.all(asked(id, person).map((url) => send(as, ['GET', url])));
    const isSeen = answers.map(({ status, body }) =>
      status === 200 && (body.total === undefined || body.total === 1) ? 'yes' : 'no',
    );
    return [...new Set(isSeen)].join();
  };
  const share = async (as: string, institution: string, body: object = {}) => {
    const given = await send(as, ['POST', '/api/data/sharing-consents'], {
      body: { institution, expressed: true, care_from: null, care_to: null, ...body },
    });
    return given.body.consent_id;
  };

  it.each([
    ['everything', {}, 'yes'],
    ['documents', { record_types: ['DocumentReference'] }, 'yes'],
    ['other kinds', { record_types: ['Observation'] }, 'no'],
    ['the days of the document', { care_from: '2026-02-01', care_to: '2026-03-01' }, 'yes'],
    ['other days', { care_from: '2026-03-01' }, 'no'],
    ['other purposes', { purposes: ['HRESCH'] }, 'no'],
  ] as const)('an institution with whom %s are shared: %#', async (_, consent, expected) => {
    const as = somebody();
    const query = 'filename=ccd.xml&document_day=2026-02-10';
    const [id] = (await upload(as, CCD, query)).body.kept;
    expect(await seenBy(as, id, idOf(as))).toBe('yes');
    expect(await seenBy(somebody(), id, idOf(as))).toBe('no');
    expect(await seenBy('clinician:hospital-b', id, idOf(as))).toBe('no');
    const consent_id = await share(as, 'hospital-b', consent);
    expect(await seenBy('clinician:hospital-b', id, idOf(as))).toBe(expected);
    expect(await seenBy('clinician:hospital-c', id, idOf(as))).toBe('no');
    await send(as, ['POST', `/api/data/sharing-consents/${consent_id}/withdraw`], {
      body: {},
    });
    expect(await seenBy('clinician:hospital-b', id, idOf(as))).toBe('no');
  });

  it('a refusal tells nothing of what is there, and every look is written down', async () => {
    const as = somebody();
    const [id] = (await upload(as, CCD, 'filename=ccd.xml')).body.kept;
    const nobody = bed.newId();
    const ofOther = await send('clinician:hospital-b', ['GET', `/fhir/Binary/${id}`]);
    const ofNone = await send('clinician:hospital-b', ['GET', `/fhir/Binary/${nobody}`]);
    const shape = ({ status, body }: typeof ofOther) => [
      status,
      JSON.stringify(body).replace(/"diagnostics":"[^"]*"/, ''),
    ];
    expect(shape(ofOther)).toEqual(shape(ofNone));
    const asked = await bed.database.rows(
      `select from data.audit_event
        where person_id = $1 and outcome = 'record.not_found' and amount = 0`,
      [idOf(as)],
    );
    expect(asked).toHaveLength(1);
    await share(as, 'hospital-b');
    await send('clinician:hospital-b', ['GET', `/fhir/Binary/${id}`]);
    expect(await lastAudit()).toEqual({
      person_id: idOf(as),
      interaction: 'read',
      resource_type: 'Binary',
      outcome: 'done',
      amount: 1,
    });
    expect(
      (await send('clinician:hospital-b', ['POST', '/api/data/folder/files?filename=a'])).status,
    ).toBe(403);
  });
});

describe('files of an institution', () => {
  const HOSPITAL = 'clinician:hospital-a';
  const patient = async () => {
    const id = bed.newId();
    await fhir(bed, HOSPITAL, ['PUT', `/fhir/Patient/${id}`, { resourceType: 'Patient', id }]);
    return id;
  };
  const store = (person: string, bytes: Uint8Array, as = HOSPITAL) =>
    send(as, ['POST', '/fhir/Binary'], {
      body: bytes,
      type: 'application/pdf',
      headers: { 'x-security-context': `Patient/${person}` },
    });
  const document = (person: string, binary: string, more: object = {}) => ({
    resourceType: 'DocumentReference',
    status: 'current',
    subject: { reference: `Patient/${person}` },
    content: [{ attachment: { url: `Binary/${binary}`, contentType: 'application/pdf' } }],
    ...more,
  });

  it('are seen like the document that names them', async () => {
    const person = await patient();
    const made = await store(person, pdfFile({ text: 'of a hospital' }));
    expect(made.status).toBe(201);
    const id = made.body.id;
    expect(made.headers['location']).toBe(`/fhir/Binary/${id}/_history/1`);
    await send(`patient:${person}`, ['POST', '/api/data/sharing-consents'], {
      body: { institution: 'hospital-b', expressed: true, care_from: null, care_to: null },
    });
    const url = `/fhir/Binary/${id}`;
    const other = 'clinician:hospital-b';
    // No document says yet what it is, so nobody else gets it.
    expect((await send(other, ['GET', url])).status).toBe(404);
    expect((await send(HOSPITAL, ['GET', url])).status).toBe(200);
    const restricted = {
      meta: {
        security: [
          { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
        ],
      },
    };
    const kept = await fhir(bed, HOSPITAL, [
      'POST',
      '/fhir/DocumentReference',
      document(person, id, restricted),
    ]);
    expect(kept.status).toBe(201);
    expect((await send(other, ['GET', url])).status).toBe(404);
    const open = { ...document(person, id), id: kept.body.id };
    await fhir(bed, HOSPITAL, ['PUT', `/fhir/DocumentReference/${kept.body.id}`, open]);
    expect((await send(other, ['GET', url])).status).toBe(200);
    expect((await send(other, ['DELETE', url])).status).toBe(403);
    await fhir(bed, HOSPITAL, ['DELETE', `/fhir/DocumentReference/${kept.body.id}`]);
    expect((await send(HOSPITAL, ['GET', url])).status).toBe(410);
  });

  it('cannot be named by anybody else, nor twice, nor changed', async () => {
    const [person, stranger] = [await patient(), await patient()];
    const id = (await store(person, pdfFile())).body.id;
    const own = (await upload(`patient:${person}`, pdfFile({ text: 'own' }))).body.kept[0];
    const named = async (about: string, binary: string) =>
      (await fhir(bed, HOSPITAL, ['POST', '/fhir/DocumentReference', document(about, binary)]))
        .status;
    expect(await named(stranger, id)).toBe(422);
    expect(await named(person, own)).toBe(422);
    expect(await named(person, bed.newId())).toBe(422);
    expect(await named(person, id)).toBe(201);
    expect(await named(person, id)).toBe(422);
    const put = await send(HOSPITAL, ['PUT', `/fhir/Binary/${id}`], { body: pdfFile() });
    expect(put.body.issue[0].details.coding[0].code).toBe('file.unchangeable');
    expect((await store(bed.newId(), pdfFile())).status).toBe(422);
    expect((await store(person, pdfFile().subarray(0, 50))).status).toBe(422);
    expect((await store(person, pdfFile(), `patient:${person}`)).status).toBe(403);
    expect((await send(HOSPITAL, ['DELETE', `/fhir/Binary/${id}`])).status).toBe(204);
    expect((await send(HOSPITAL, ['GET', `/fhir/Binary/${id}`])).status).toBe(410);
  });

  it('may come as a resource in JSON', async () => {
    const person = await patient();
    const bytes = pngFile();
    const sent = {
      resourceType: 'Binary',
      contentType: 'image/png',
      securityContext: { reference: `Patient/${person}` },
      data: bytes.toString('base64'),
    };
    const made = await fhir(bed, HOSPITAL, ['POST', '/fhir/Binary', sent]);
    expect(made.status).toBe(201);
    const got = await send(HOSPITAL, ['GET', `/fhir/Binary/${made.body.id}`]);
    expect(got.bytes.equals(bytes)).toBe(true);
  });
});
