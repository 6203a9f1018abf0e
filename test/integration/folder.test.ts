import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../src/data/folder/add-files.ts';
import { eraseDeleted, scanWaiting } from '../../src/data/folder/index.ts';
import type { Session } from '../../src/platform/postgres/index.ts';
import { ccdaFile } from '../ccda-file.ts';
import { dicomFile } from '../dicom-file.ts';
import { pdfFile, pngFile, zipFile } from '../stored-files.ts';
import { fhir, resourcesIn } from './records/bed.ts';
import { type FolderBed, idOf, LIMITS, openFolder } from './records/folder-bed.ts';

let bed: FolderBed;
beforeAll(async () => {
  bed = await openFolder();
});
afterAll(() => bed.close());
const somebody = () => bed.somebody();
const send: FolderBed['send'] = (...asked) => bed.send(...asked);
const upload: FolderBed['upload'] = (...sent) => bed.upload(...sent);

beforeEach(() => {
  bed.scanner.verdict = { said: 'clean' };
});

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
    bed.scanner.verdict = { said: 'not_available' };
    const [clean] = (await upload(as, pdfFile({ text: 'clean' }))).body.kept;
    const [bad] = (await upload(as, pdfFile({ text: 'bad' }))).body.kept;
    const image = await upload(as, dicomFile({ study: '1.2.3.8', instance: '1.2.3.8.1' }));
    expect(image.body).toMatchObject({ code: 'file.scanner_away' });
    expect((await send(as, ['GET', `/api/data/folder/files/${clean}`])).body.state).toBe('held');
    expect((await send(as, ['GET', `/fhir/Binary/${clean}`])).status).toBe(409);
    expect(await scanWaiting({ ...bed, scan: async () => bed.scanner.verdict })).toEqual({
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

    bed.scanner.verdict = { said: 'infected', name: 'Eicar' };
    const other = somebody();
    expect((await upload(other, pdfFile())).body).toMatchObject({ code: 'file.infected' });
    expect(await rowsOf(other)).toBe(0);
  });
});

describe('a failure between the bytes and the document', () => {
  it('leaves neither', async () => {
    const as = somebody();
    const owner = { clock: bed.clock, person_id: idOf(as), subject: as };
    const cut = (session: Session): Session => ({
      rows: (statement, values) =>
        statement.includes('insert into data.resource_version')
          ? Promise.reject(new Error('power cut'))
          : session.rows(statement, values),
    });
    const database = {
      ...bed.database,
      transaction: <T>(work: (session: Session) => Promise<T>) =>
        bed.database.transaction((session) => work(cut(session))),
    };
    const ports = { ...bed, database, limits: LIMITS, scan: null };
    const sent = { bytes: pdfFile(), filename: 'a.pdf', type: '' };
    const said = { title: '', document_type: 'other', document_day: null, origin: '' };
    await expect(addFiles(ports, owner, sent, said)).rejects.toThrow('power cut');
    expect(await rowsOf(as)).toBe(0);
  });
});

describe('a reading', () => {
  it('stands beside the original, which stays as it came', async () => {
    const as = somebody();
    const bytes = ccdaFile();
    const [id] = (await upload(as, bytes, 'filename=ccd.xml')).body.kept;
    const read = await send(as, ['GET', `/api/data/folder/files/${id}/reading`]);
    expect(read.body).toMatchObject({
      document: { resourceType: 'Bundle', type: 'document' },
      unmapped: [{ at: 'Medications' }, { at: 'Social History' }],
    });
    expect((await send(as, ['GET', `/fhir/Binary/${id}`])).bytes.equals(bytes)).toBe(true);
    const [pdf] = (await upload(as, pdfFile())).body.kept;
    const none = await send(as, ['GET', `/api/data/folder/files/${pdf}/reading`]);
    expect(none.body).toMatchObject({ code: 'file.no_reading' });
  });

  it('leaves script in the narrative of a FHIR document out and says so', async () => {
    const as = somebody();
    const text = (div: string) => ({ status: 'generated', div });
    const document = {
      resourceType: 'Bundle',
      type: 'document',
      entry: [
        {
          resource: {
            resourceType: 'Composition',
            title: 'Summary',
            text: text('<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>'),
          },
        },
      ],
    };
    const bytes = Buffer.from(JSON.stringify(document));
    const [id] = (await upload(as, bytes, 'filename=ips.json')).body.kept;
    const read = await send(as, ['GET', `/api/data/folder/files/${id}/reading`]);
    expect(read.body.notices).toContain('narrative_cleaned');
    expect(JSON.stringify(read.body.document)).not.toContain('script');
    const original = await send(as, ['GET', `/fhir/Binary/${id}`]);
    expect(original.bytes.equals(bytes)).toBe(true);
  });
});
