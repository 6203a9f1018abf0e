import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditor, verifyChain } from '../../src/data/records/index.ts';
import { fhir, openRecords, type RecordsBed } from './records/bed.ts';

const DOCTOR = 'clinician:hospital-a';
let bed: RecordsBed;
let person: string;
beforeAll(async () => {
  bed = await openRecords();
  person = bed.newId();
  const patient = { resourceType: 'Patient', id: person };
  await fhir(bed, DOCTOR, ['PUT', `/fhir/Patient/${person}`, patient]);
});
afterAll(() => bed.close());

const events = () =>
  bed.database.rows<{
    person_id: string;
    subject: string;
    interaction: string;
    outcome: string;
    amount: number;
  }>(
    'select person_id, subject, interaction, outcome, amount from data.audit_event order by sequence',
  );

describe('the audit trail', () => {
  it('holds changes, looks and refusals', async () => {
    await fhir(bed, `patient:${person}`, ['GET', `/fhir/Patient/${person}`]);
    await fhir(bed, 'clinician:hospital-b', ['GET', `/fhir/Patient/${person}`]);
    await fhir(bed, 'clinician:hospital-b', ['GET', '/fhir/Patient?_count=5']);
    await fhir(bed, 'clerk:hospital-a', [
      'PUT',
      `/fhir/Patient/${person}`,
      { resourceType: 'Patient', id: person },
    ]);
    const nobody = '00000000-0000-0000-0000-000000000000';
    expect(await events()).toEqual([
      { person_id: person, subject: DOCTOR, interaction: 'update', outcome: 'done', amount: 1 },
      {
        person_id: person,
        subject: `patient:${person}`,
        interaction: 'read',
        outcome: 'done',
        amount: 1,
      },
      // The person learns that somebody asked, although nothing was shown and the asker cannot tell.
      {
        person_id: person,
        subject: 'clinician:hospital-b',
        interaction: 'read',
        outcome: 'record.not_found',
        amount: 0,
      },
      {
        person_id: nobody,
        subject: 'clinician:hospital-b',
        interaction: 'search-type',
        outcome: 'done',
        amount: 0,
      },
      {
        person_id: nobody,
        subject: 'clerk:hospital-a',
        interaction: 'update',
        outcome: 'record.write_forbidden',
        amount: 0,
      },
    ]);
  });

  it('keeps one chain while many processes write at once', async () => {
    const auditors = [
      createAuditor(bed.database),
      createAuditor(bed.database),
      createAuditor(bed.database),
    ];
    const event = {
      person_id: person,
      at: '2026-11-20T02:00:00.120Z',
      subject: 'x',
      role: 'provider',
      organisation: 'hospital-a',
      jurisdiction: 'HK',
      purpose: 'TREAT',
      interaction: 'read',
      resource_type: 'Patient',
      resource_id: person,
      outcome: 'done',
      amount: 1,
      request_id: 'r',
    };
    const before = (await events()).length;
    await Promise.all(
      Array.from({ length: 300 }, (_, nth) =>
        auditors[nth % 3]?.([event, { ...event, amount: nth }]),
      ),
    );
    expect(await verifyChain(bed.database)).toMatchObject({
      events: before + 600,
      broken_at: null,
      what: null,
    });
  });

  it('can neither be changed nor emptied, and shows who did it all the same', async () => {
    for (const statement of [
      'update data.audit_event set amount = 7',
      'delete from data.audit_event',
      'truncate data.audit_event',
    ]) {
      await expect(bed.database.rows(statement)).rejects.toThrow('append-only');
    }
    const owner = new pg.Client({ connectionString: bed.url });
    await owner.connect();
    await owner.query('alter table data.audit_event disable trigger user');
    const spoil = async (statement: string, mend: string) => {
      await owner.query(statement);
      const { broken_at } = await verifyChain(bed.database);
      await owner.query(mend);
      return broken_at;
    };
    const set = (value: number) =>
      `update data.audit_event set amount = ${value} where sequence = 3`;
    expect(await spoil(set(1), set(0))).toBe(3n);
    expect(await verifyChain(bed.database)).toMatchObject({ broken_at: null });
    const head = (step: string) => `update data.audit_head set sequence = sequence ${step}`;
    expect(await spoil(head('- 1'), head('+ 1'))).not.toBeNull();
    await owner.query('delete from data.audit_event where sequence = 4');
    expect(await verifyChain(bed.database)).toMatchObject({ events: 3, broken_at: 4n });
    await owner.end();
  });
});
