import type { Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasRecord } from '../../src/data/records/deposit/deposit-records.ts';
import { depositRecords, recordSharing } from '../../src/data/records/index.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';

const idOf = (name: string) =>
  DEMO_PEOPLE.find((one) => one.name === name)?.person_id ?? expect.fail(name);
const JOINED = idOf('chan-tai-man');
const OTHER_JOINED = idOf('lee-siu-fong');
const NOT_JOINED = idOf('wong-mei-ling');
/** The last moment of the older law in Hong Kong, and the first of the present one. */
const BEFORE = '2025-11-30T15:59:59Z';
const SINCE = '2025-11-30T16:00:00Z';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides();
  await seedDemonstration(bed.sides.HK.open);
});
afterAll(() => bed.drop());
beforeEach(() => bed.clock.set(NOW));

/** What becomes of a deposit: nothing, or the code of what stands against it; what was refused is not there. */
async function deposit(
  person_id: string,
  custodian = 'hku-shenzhen',
  side: Jurisdiction = 'HK',
): Promise<string | null> {
  const { ports } = bed.sides[side].open;
  const id = newId(ports.clock, ports.random);
  const condition = {
    resourceType: 'Condition',
    id,
    code: { text: 'Hypertension' },
    subject: { reference: `Patient/${person_id}` },
  } as Resource & { id: string };
  const patient = { resourceType: 'Patient', id: person_id } as Resource & { id: string };
  const by = { person_id, custodian, subject: 'test' };
  const given = await ports.database.transaction(async (session) => {
    const isThere = await hasRecord(session, { person_id, resourceType: 'Patient', id: person_id });
    return depositRecords(session, ports, by, isThere ? [condition] : [patient, condition]);
  });
  const of = { person_id, resourceType: 'Condition', id };
  expect(await hasRecord(ports.database, of)).toBe(given.ok);
  return given.ok ? null : given.error.code;
}

const share = (person_id: string, institution: string, opens = true) => {
  const { ports, sharing } = bed.sides.HK.open;
  return ports.database.transaction((session) =>
    recordSharing(session, sharing, {
      person_id,
      terms: {
        institution,
        basis: 'consent',
        opens,
        covers_emergency: false,
        people: null,
        record_types: null,
        care_from: null,
        care_to: null,
        linked: null,
        study_uids: null,
        purposes: ['TREAT'],
        sensitive_classes: [],
        second_agreement: false,
        openings_max: null,
        access_mode: 'view',
        erase_days: undefined,
        to_at: undefined,
        exceptions: [],
      },
      giver: { as: 'self', subject: 'test', name: '', decider_id: null },
      answers: null,
    }),
  );
};

describe('a deposit in Hong Kong', () => {
  it('needs joining and nothing else since 1 December 2025', async () => {
    expect(await deposit(NOT_JOINED)).toBe('record.not_joined');
    expect(await deposit(NOT_JOINED, 'hospital-authority')).toBe('record.not_joined');
    expect(await deposit(JOINED)).toBeNull();
    bed.clock.set(SINCE);
    expect(await deposit(JOINED)).toBeNull();
  });

  it('needed the sharing consent as well on the day before', async () => {
    bed.clock.set(BEFORE);
    expect(await deposit(OTHER_JOINED)).toBe('record.not_shared');
    expect((await share(OTHER_JOINED, 'hku-shenzhen', false)).ok).toBe(true);
    expect(await deposit(OTHER_JOINED)).toBe('record.not_shared');
    expect((await share(OTHER_JOINED, 'zhongshan-chenxinghai')).ok).toBe(true);
    expect(await deposit(OTHER_JOINED)).toBe('record.not_shared');
    expect((await share(OTHER_JOINED, 'hku-shenzhen')).ok).toBe(true);
    expect(await deposit(OTHER_JOINED)).toBeNull();
    expect((await share(NOT_JOINED, 'hku-shenzhen')).ok).toBe(true);
    expect(await deposit(NOT_JOINED)).toBe('record.not_joined');
  });

  it('by the Hospital Authority or the Department of Health needed joining alone before, too', async () => {
    bed.clock.set(BEFORE);
    expect(await deposit(JOINED, 'hospital-authority')).toBeNull();
    expect(await deposit(JOINED, 'department-of-health')).toBeNull();
    expect(await deposit(NOT_JOINED, 'hospital-authority')).toBe('record.not_joined');
  });
});

it('a deposit in Macao needs nothing, and where the law is not settled nothing is asked', async () => {
  const stranger = '01a201df-0000-7000-8000-0000000000d1';
  expect(await deposit(stranger, 'mo-public-hospital', 'MO')).toBeNull();
  expect(await deposit(stranger, 'hku-shenzhen', 'GD')).toBeNull();
});
