import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_IMAGE } from '../../src/data/images/dicomweb/read-search.ts';
import { keepRecords, readRecord } from '../../src/data/images/index.ts';
import { findSeries, findStudies, searchInstances } from '../../src/data/images/search-store.ts';
import { bytesOfInstance, findInstances, pictureOf } from '../../src/data/images/view-store.ts';
import { openEmergency } from '../../src/data/records/index.ts';
import { instant, settableClock } from '../../src/kernel/day.ts';
import { dicomFile } from '../dicom-file.ts';
import { RULEBOOK } from '../law.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

const PERSON = '01900000-0000-7000-8000-0000000000a1';
const STUDY = '1.2.826.0.1.3680043.10.8.1';
const INSTANCE = `${STUDY}.1`;
const NOW = '2026-03-01T03:00:00Z';
let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  const record = readRecord(dicomFile({ study: STUDY, instance: INSTANCE }));
  const place = { person_id: PERSON, custodian: 'zhongshan-chenxinghai', stored_through: 'test' };
  await fresh.database.transaction((session) =>
    keepRecords(session, { clock: settableClock(NOW), network: RULEBOOK.network }, place, [record]),
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
    findStudies(database, scope, ANY_IMAGE),
    findSeries(database, scope, ANY_IMAGE),
    searchInstances(database, scope, ANY_IMAGE),
    pictureOf(database, scope, path).then((picture) => (picture === null ? [] : [picture])),
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

it.each([
  [true, 'opened in an emergency, for whoever says that it is one', {}],
  [false, 'opened by another institution', { institution: 'other-clinic' }],
  [false, 'whose opening is over', { to_at: '2026-03-01T02:59:59Z' }],
] as const)('%s: %s', async (isSeen, _, opening) => {
  const { database } = fresh;
  await database.rows('delete from data.sharing_consent');
  await database.transaction((session) =>
    openEmergency(session, {
      person_id: PERSON,
      consent_id: '01a201df-c001-7000-8000-000000000009',
      institution: 'hk-clinic',
      people: null,
      from_at: '2026-03-01T01:00:00Z',
      to_at: '2026-03-02T01:00:00Z',
      sensitive_classes: [],
      given_by: 'doctor',
      ...opening,
    }),
  );
  const seen = async (purpose: 'TREAT' | 'ETREAT') => {
    const of = { institution: 'hk-clinic', subject: 'doctor', at: instant(NOW) } as const;
    const scope = { kind: 'shared', purpose, ...of } as const;
    return (await findStudies(database, scope, ANY_IMAGE)).length === 1;
  };
  expect(await seen('ETREAT')).toBe(isSeen);
  expect(await seen('TREAT')).toBe(false);
});
