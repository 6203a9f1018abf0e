import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ccdaFile } from '../ccda-file.ts';
import { pdfFile, pngFile } from '../stored-files.ts';
import { fhir } from './records/bed.ts';
import { type FolderBed, idOf, openFolder } from './records/folder-bed.ts';

let bed: FolderBed;
beforeAll(async () => {
  bed = await openFolder();
});
afterAll(() => bed.close());
const somebody = () => bed.somebody();
const send: FolderBed['send'] = (...asked) => bed.send(...asked);
const upload: FolderBed['upload'] = (...sent) => bed.upload(...sent);

const lastAudit = async () => {
  const [row] = await bed.database.rows<Record<string, unknown>>(
    `select person_id, interaction, resource_type, outcome, amount from data.audit_event
      order by sequence desc limit 1`,
  );
  return row;
};

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
    const [id] = (await upload(as, ccdaFile([]), query)).body.kept;
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
    const [id] = (await upload(as, ccdaFile([]), 'filename=ccd.xml')).body.kept;
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
