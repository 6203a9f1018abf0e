import type { DiagnosticReport, ImagingStudy } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imagingStudy, type KeptStudy } from '../../src/data/images/fhir/imaging-study.ts';
import {
  dicomwebRoutes,
  keepRecords,
  keepReport,
  readRecord,
  readReport,
  recordWaiting,
  studyRoutes,
} from '../../src/data/images/index.ts';
import { loadDefinitions } from '../../src/data/records/definitions/load-definitions.ts';
import { checkIps, problemsOf } from '../../src/data/records/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import { dicomFile } from '../dicom-file.ts';
import { fhir, NOW, openRecords, type RecordsBed, resourcesIn } from './records/bed.ts';

const ROOT = '1.2.826.0.1.3680043.10.30';
const HOSPITAL = 'zhongshan-chenxinghai';
const DOCTOR = 'clinician:hospital-b';
const DEPOSIT = '01a201df-c001-7000-8000-00000000000d';
const THROUGH = `deposit ${DEPOSIT} GD zs-point zs-clerk`;

let bed: RecordsBed;
let persons = 0;
beforeAll(async () => {
  bed = await openRecords(undefined, (app, ports) => {
    dicomwebRoutes(app, ports);
    studyRoutes(app, { ...ports, institutionName: () => null });
  });
});
afterAll(() => bed.close());

/** A person with a record, and a name for studies that nobody else has. */
async function somebody() {
  const person = bed.newId();
  persons += 1;
  const patient = {
    resourceType: 'Patient',
    id: person,
    name: [{ text: 'Chan' }],
    birthDate: '1951-03-08',
  };
  await fhir(bed, 'clinician:hospital-a', ['PUT', `/fhir/Patient/${person}`, patient]);
  return { person, root: `${ROOT}.${persons}` };
}

async function keep(
  person: string,
  files: readonly Parameters<typeof dicomFile>[0][],
  { more_follow = false, custodian = HOSPITAL, stored_through = THROUGH } = {},
) {
  const place = { person_id: person, custodian, stored_through, more_follow };
  return await bed.database.transaction((session) =>
    keepRecords(
      session,
      bed,
      place,
      files.map((one) => readRecord(dicomFile(one))),
    ),
  );
}

async function report(person: string, text: string, visit_day = '2026-02-10') {
  const read = readReport(Buffer.from(text), 'text/plain');
  if (!read.ok) throw new Error(read.error.code);
  const place = { person_id: person, custodian: HOSPITAL, visit_day, stored_through: THROUGH };
  await bed.database.transaction((session) => keepReport(session, bed, place, read.value));
  return read.value.report_uid;
}

const search = async (as: string, type: string, person: string) =>
  resourcesIn((await fhir(bed, as, ['GET', `/fhir/${type}?patient=${person}`])).body);

/** The only one of a type that somebody finds of a person. */
async function only<T>(as: string, type: string, person: string): Promise<T> {
  const found = await search(as, type, person);
  expect(found).toHaveLength(1);
  return found[0] as T;
}

async function share(person: string, more: object = {}) {
  const body = { institution: 'hospital-b', care_from: null, expressed: true, ...more };
  const headers = { 'content-type': 'application/json' };
  const answer = await fhir(
    bed,
    `patient:${person}`,
    ['POST', '/api/data/sharing-consents', body],
    headers,
  );
  expect(answer.status).toBe(201);
}

describe('a study that is kept', () => {
  it('stands in the record with its series, images and where to fetch them', async () => {
    const { person, root } = await somebody();
    const study = `${root}.1`;
    await keep(person, [
      { study, series: `${study}.0`, instance: `${study}.1` },
      { study, series: `${study}.0`, instance: `${study}.2`, instance_number: '2' },
    ]);
    const found = await only<ImagingStudy>(`patient:${person}`, 'ImagingStudy', person);
    expect(found).toMatchObject({
      meta: { versionId: '1', source: `urn:sampan:deposit:${DEPOSIT}` },
      identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${study}` }],
      status: 'available',
      subject: { reference: `Patient/${person}` },
      started: '2026-02-10',
      numberOfSeries: 1,
      numberOfInstances: 2,
      endpoint: [{ reference: '#wado' }],
      contained: [{ connectionType: { code: 'dicom-wado-rs' }, address: '/dicomweb' }],
      series: [
        {
          uid: `${study}.0`,
          numberOfInstances: 2,
          instance: [{ uid: `${study}.1` }, { uid: `${study}.2`, number: 2 }],
        },
      ],
    });
    const byUid = `/fhir/ImagingStudy?identifier=urn:dicom:uid|urn:oid:${study}`;
    expect((await fhir(bed, `patient:${person}`, ['GET', byUid])).body.total).toBe(1);
    const rows = await bed.database.rows(
      'select custodian, care_day, linked, written_by from data.resource_version where person_id = $1 and resource_type = $2',
      [person, 'ImagingStudy'],
    );
    expect(rows).toEqual([
      {
        custodian: HOSPITAL,
        care_day: '2026-02-10',
        linked: [`study:${study}`],
        written_by: THROUGH,
      },
    ]);
  });

  it('is not written again by the same image, and by many images not with each of them', async () => {
    const { person, root } = await somebody();
    const study = `${root}.1`;
    const file = (nth: number) => ({ study, series: `${study}.0`, instance: `${study}.${nth}` });
    const version = async () => {
      const { meta, numberOfInstances } = await only<ImagingStudy>(
        `patient:${person}`,
        'ImagingStudy',
        person,
      );
      return [meta?.versionId, numberOfInstances];
    };
    await keep(person, [file(1)], { more_follow: true });
    for (let nth = 1; nth < 6; nth++) await keep(person, [file(nth)], { more_follow: true });
    expect(await version()).toEqual(['1', 1]);
    // Nothing more came: the job tells of the rest, once.
    expect(await recordWaiting(bed)).toEqual({ recorded: 0 });
    bed.clock.set(bed.clock.now().add({ minutes: 6 }));
    expect(await recordWaiting(bed)).toEqual({ recorded: 1 });
    expect(await recordWaiting(bed)).toEqual({ recorded: 0 });
    bed.clock.set(instant(NOW));
    expect(await version()).toEqual(['2', 5]);
    await keep(person, [file(5)]);
    expect(await version()).toEqual(['2', 5]);
  });

  it('lists its images one by one only where they are few', async () => {
    const { person, root } = await somebody();
    const study = `${root}.1`;
    const files = Array.from({ length: 101 }, (_, nth) => ({
      study,
      series: `${study}.0`,
      instance: `${study}.${nth + 1}`,
    }));
    await keep(person, files);
    const { series, numberOfInstances } = await only<ImagingStudy>(
      `patient:${person}`,
      'ImagingStudy',
      person,
    );
    expect([numberOfInstances, series?.[0]?.numberOfInstances]).toEqual([101, 101]);
    expect(series?.[0]?.instance).toBeUndefined();
  });

  it('that was kept before there were records of images is recorded by the job', async () => {
    const { person, root } = await somebody();
    await keep(person, [{ study: `${root}.1`, instance: `${root}.1.1` }]);
    const report_uid = await report(person, 'Kept before.');
    // As the migration leaves an installation: kept, noted, and without a record.
    const { database } = bed;
    await database.rows(
      'update data.image_study set record_id = gen_random_uuid() where person_id = $1',
      [person],
    );
    await database.rows(
      `insert into data.image_unrecorded (person_id, kind, uid, since)
       values ($1, 'STUDY', $2, '2026-01-01'), ($1, 'REPORT', $3, '2026-01-01')`,
      [person, `${root}.1`, report_uid],
    );
    expect(await recordWaiting(bed)).toEqual({ recorded: 2 });
    expect(await search(`patient:${person}`, 'ImagingStudy', person)).toHaveLength(2);
    expect(await recordWaiting(bed)).toEqual({ recorded: 0 });
  });

  it('is a valid record whatever its files say', async () => {
    await loadDefinitions();
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    const series = fc.record({
      series_uid: fc.constantFrom('1.2', '1.3'),
      modality: fc.oneof(words, fc.constantFrom('CT', 'MR', '')),
      series_number: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      description: fc.option(words),
      instances: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(series, { minLength: 1, maxLength: 3 }), words, (drawn, description) => {
        const study: KeptStudy = {
          person_id: bed.newId(),
          record_id: bed.newId(),
          custodian: HOSPITAL,
          stored_through: THROUGH,
          study_uid: '1.2.3',
          study_day: null,
          attributes: { '00081030': { vr: 'LO', Value: [description] } },
          modalities: drawn.map(({ modality }) => modality),
          series_amount: drawn.length,
          instance_amount: 1,
          series: drawn,
          instances: [
            {
              series_uid: '1.2',
              sop_instance_uid: '1.2.9',
              sop_class_uid: '1.2',
              instance_number: -1,
            },
          ],
        };
        expect(problemsOf(imagingStudy(study, 'Hospital'), day('2026-11-20'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a report that is kept', () => {
  it('stands in the record with the study of its attendance, whichever came first', async () => {
    const { person, root } = await somebody();
    const report_uid = await report(person, 'No findings.');
    const as = `patient:${person}`;
    const first = await only<DiagnosticReport>(as, 'DiagnosticReport', person);
    expect(first.imagingStudy).toBeUndefined();
    await keep(person, [{ study: `${root}.1`, instance: `${root}.1.1` }]);
    const study = await only<ImagingStudy>(as, 'ImagingStudy', person);
    const found = await only<DiagnosticReport>(as, 'DiagnosticReport', person);
    expect(found).toMatchObject({
      meta: { versionId: '2', source: `urn:sampan:deposit:${DEPOSIT}` },
      status: 'final',
      category: [{ coding: [{ code: 'IMG' }] }],
      effectiveDateTime: '2026-02-10',
      issued: '2026-11-20T02:00:00.000Z',
      performer: [
        { identifier: { value: HOSPITAL }, display: expect.stringContaining('Chenxinghai') },
      ],
      imagingStudy: [{ reference: `ImagingStudy/${study.id}` }],
      presentedForm: [
        {
          contentType: 'text/plain',
          url: `/api/data/images/reports/${report_uid}`,
          size: 12,
          hash: 'U3Nh/axX4iJG6beGIP3qAJMwcEs=',
        },
      ],
    });
    await report(person, 'No findings.');
    // Another study of the same attendance: the report may be of either.
    await keep(person, [{ study: `${root}.2`, instance: `${root}.2.1` }]);
    const later = await only<DiagnosticReport>(as, 'DiagnosticReport', person);
    expect([later.meta?.versionId, later.imagingStudy]).toEqual(['3', undefined]);
  });

  it('tells of the study that came by the same deposit, whatever else was made on that day', async () => {
    const { person, root } = await somebody();
    const as = `patient:${person}`;
    const by = (nth: number) => ({ stored_through: THROUGH.replace('d GD', `${nth} GD`) });
    await keep(person, [{ study: `${root}.1`, instance: `${root}.1.1` }], by(1));
    await keep(person, [{ study: `${root}.2`, instance: `${root}.2.1` }], by(2));
    await report(person, 'Of the third.');
    const before = await only<DiagnosticReport>(as, 'DiagnosticReport', person);
    expect(before.imagingStudy).toBeUndefined();
    await keep(person, [{ study: `${root}.3`, instance: `${root}.3.1` }]);
    await keep(person, [{ study: `${root}.4`, instance: `${root}.4.1` }], by(4));
    const found = await only<DiagnosticReport>(as, 'DiagnosticReport', person);
    expect(found.imagingStudy).toMatchObject([{ identifier: { value: `urn:oid:${root}.3` } }]);
  });

  it('is found in the summary beside its images', async () => {
    const { person, root } = await somebody();
    await keep(person, [{ study: `${root}.1`, instance: `${root}.1.1` }]);
    await report(person, 'Nothing else.');
    const path = ['GET', `/fhir/Patient/${person}/$summary`] as const;
    const { body } = await fhir(bed, `patient:${person}`, path);
    expect(await checkIps(body, day('2026-11-20'))).toEqual([]);
    const types = resourcesIn(body).map(({ resourceType }) => resourceType);
    expect(types).toEqual(expect.arrayContaining(['ImagingStudy', 'DiagnosticReport']));
  });
});

/** Everything that a clinician can ask about a person's images and reports, as one text with totals. */
async function askedEverywhere(person: string, ids: readonly string[]): Promise<string> {
  const urls = [
    ...['ImagingStudy', 'DiagnosticReport'].flatMap((type) => [
      `/fhir/${type}?patient=${person}`,
      `/fhir/${type}?_summary=count`,
      `/fhir/${type}/_history`,
    ]),
    ...ids.flatMap((name) => [
      `/fhir/${name}`,
      `/fhir/${name}/_history`,
      `/fhir/${name}/_history/1`,
    ]),
    `/fhir/Patient/${person}/$everything`,
    `/fhir/Patient/${person}/$summary`,
    '/dicomweb/studies',
    '/api/data/images/studies',
  ];
  const answers = [];
  for (const url of urls) answers.push((await fhir(bed, DOCTOR, ['GET', url])).body);
  return JSON.stringify(answers);
}

describe('a consent for one study', () => {
  it('opens that study and its report, and nothing of the others', async () => {
    const { person, root } = await somebody();
    const [one, other] = [`${root}.1`, `${root}.2`];
    await keep(person, [{ study: one, instance: `${one}.1` }]);
    await keep(person, [{ study: other, instance: `${other}.1`, study_date: '20260301' }]);
    const own = await report(person, 'Of the one.');
    const others = await report(person, 'Of the other.', '2026-03-01');
    const loose = await report(person, 'Of no study.', '2026-04-01');
    await share(person, { study_uids: [one] });
    const all = [
      ...(await search(`patient:${person}`, 'ImagingStudy', person)),
      ...(await search(`patient:${person}`, 'DiagnosticReport', person)),
    ];
    expect(all).toHaveLength(5);
    const ids = all.map(({ resourceType, id }) => `${resourceType}/${id}`);
    const text = await askedEverywhere(person, ids);
    expect(text).toContain(one);
    expect(text).toContain(own);
    for (const closed of [other, others, loose]) expect(text).not.toContain(closed);
    for (const type of ['ImagingStudy', 'DiagnosticReport']) {
      const { body } = await fhir(bed, DOCTOR, ['GET', `/fhir/${type}?patient=${person}`]);
      expect(body.total).toBe(1);
    }
    for (const { resourceType, id } of all) {
      const isOpen = JSON.stringify(all.find((row) => row.id === id)).includes(one);
      const read = await fhir(bed, DOCTOR, ['GET', `/fhir/${resourceType}/${id}`]);
      expect([id, read.status]).toEqual([id, isOpen ? 200 : 404]);
    }
    for (const [uid, status] of [
      [own, 200],
      [others, 404],
      [loose, 404],
    ] as const) {
      const url = `/api/data/images/reports/${uid}`;
      const answer = await bed.app.fastify.inject({
        url,
        headers: { authorization: `Bearer ${DOCTOR}` },
      });
      expect(answer.statusCode).toBe(status);
    }
  });

  it('lets DICOMweb show what the record shows, also once the record is labelled or deleted', async () => {
    const { person, root } = await somebody();
    const study = `${root}.1`;
    const custodian = 'hospital-c';
    await keep(person, [{ study, instance: `${study}.1` }], { custodian });
    await share(person);
    await share(person, { institution: custodian });
    const found = await only<ImagingStudy>(DOCTOR, 'ImagingStudy', person);
    const seen = async () => {
      const list = await fhir(bed, DOCTOR, ['GET', `/dicomweb/studies?StudyInstanceUID=${study}`]);
      const images = list.body as unknown as readonly object[];
      return [(await search(DOCTOR, 'ImagingStudy', person)).length, images.length];
    };
    expect(await seen()).toEqual([1, 1]);
    const security = [
      { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
    ];
    const keeper = `clinician:${custodian}`;
    const labelled = { ...found, meta: { security } };
    const put = await fhir(bed, keeper, ['PUT', `/fhir/ImagingStudy/${found.id}`, labelled]);
    expect(put.status).toBe(200);
    expect(await seen()).toEqual([0, 0]);
    await share(person, { sensitive_classes: ['restricted'], second_agreement: true });
    expect(await seen()).toEqual([1, 1]);
    await fhir(bed, keeper, ['DELETE', `/fhir/ImagingStudy/${found.id}`]);
    expect(await seen()).toEqual([0, 0]);
  });
});
