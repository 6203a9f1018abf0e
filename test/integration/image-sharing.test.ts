import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepRecords, readRecord } from '../../src/data/images/index.ts';
import {
  bytesOfInstance,
  findInstances,
  findSeries,
  findStudies,
} from '../../src/data/images/view-store.ts';
import { instant, settableClock } from '../../src/kernel/day.ts';
import { dicomFile } from '../dicom-file.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

const PERSON = '01900000-0000-7000-8000-0000000000a1';
const STUDY = '1.2.826.0.1.3680043.10.8.1';
const INSTANCE = `${STUDY}.1`;
const NOW = '2026-03-01T03:00:00Z';
const SEARCH = {
  study_uid: null,
  accession_number: null,
  modality: null,
  name: null,
  from: null,
  until: null,
  limit: 10,
  offset: 0,
};

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  const record = readRecord(dicomFile({ study: STUDY, instance: INSTANCE }));
  const place = { person_id: PERSON, custodian: 'zhongshan-chenxinghai', stored_through: 'test' };
  await fresh.database.transaction((session) =>
    keepRecords(session, { clock: settableClock(NOW) }, place, [record]),
  );
});
afterAll(() => fresh.drop());

interface Consent {
  readonly institution?: string;
  readonly record_types?: readonly string[] | null;
  readonly care_from?: string | null;
  readonly care_to?: string | null;
  readonly from_at?: string;
  readonly to_at?: string | null;
  readonly withdrawn_at?: string | null;
  readonly study_uids?: readonly string[] | null;
}

/** What an institution sees under one consent, by each way in which images can be asked for. */
async function seenUnder(consent: Consent) {
  const { database } = fresh;
  await database.rows('delete from data.sharing_consent');
  await database.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, record_types, care_from,
       care_to, purposes, sensitive_classes, from_at, to_at, given_by, recorded_at, withdrawn_at, study_uids)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, '{TREAT}', '{}', $6, $7, 'test', $6, $8, $9)`,
    [
      PERSON,
      consent.institution ?? 'hk-clinic',
      consent.record_types ?? null,
      consent.care_from ?? null,
      consent.care_to ?? null,
      consent.from_at ?? '2026-01-01T00:00:00Z',
      consent.to_at ?? null,
      consent.withdrawn_at ?? null,
      consent.study_uids ?? null,
    ],
  );
  const scope = {
    kind: 'shared',
    institution: 'hk-clinic',
    subject: 'doctor',
    purpose: 'TREAT',
    at: instant(NOW),
  } as const;
  const path = { study_uid: STUDY, series_uid: null, sop_instance_uid: null };
  const of = { study_uid: STUDY, series_uid: null, sop_instance_uid: INSTANCE };
  const answers = await Promise.all([
    findStudies(database, scope, SEARCH),
    findSeries(database, scope, path),
    findInstances(database, scope, path),
    bytesOfInstance(database, scope, of).then((file) => (file === null ? [] : [file])),
  ]);
  const counts = new Set(answers.map((answer) => answer.length));
  expect(counts.size).toBe(1);
  return [...counts][0] === 1;
}

describe('an institution sees an image', () => {
  it.each([
    [true, 'shared without limits', {}],
    [true, 'shared by its study', { study_uids: [STUDY] }],
    [
      true,
      'shared by kind and days',
      { record_types: ['ImagingStudy'], care_from: '2026-02-10', care_to: '2026-02-11' },
    ],
    [false, 'shared with somebody else', { institution: 'other-clinic' }],
    [false, 'where another study is shared', { study_uids: ['1.2.3'] }],
    [false, 'where other kinds are shared', { record_types: ['Observation'] }],
    [false, 'made after the days that are shared', { care_to: '2026-02-10' }],
    [false, 'made before the days that are shared', { care_from: '2026-02-11' }],
    [false, 'not yet shared', { from_at: '2026-03-02T00:00:00Z' }],
    [false, 'no longer shared', { to_at: '2026-03-01T03:00:00Z' }],
    [false, 'whose sharing was withdrawn', { withdrawn_at: '2026-02-20T00:00:00Z' }],
  ] as const)('%s: %s', async (isSeen, _, consent) => {
    expect(await seenUnder(consent)).toBe(isSeen);
  });
});
