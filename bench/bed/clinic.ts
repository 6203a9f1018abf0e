import { randomUUID } from 'node:crypto';
import { longKey, paramKey, systemKey } from '../../src/data/records/search/keys.ts';
import type { Database } from '../../src/platform/postgres/index.ts';

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
/** Twenty measurements of a clinic, by LOINC code. */
export const CODES = Array.from({ length: 20 }, (_, nth) => `${8000 + nth}-${nth % 10}`);

const coding = (system: string, code: string, display: string) => ({
  coding: [{ system, code, display }],
  text: display,
});

/** One patient's record as a transaction: five encounters, each with measurements, a diagnosis and a claim of its own. */
export function patientBundle(nth: number): object {
  const patient = `urn:uuid:${randomUUID()}`;
  const subject = { reference: patient };
  const entries: object[] = [
    entry(patient, {
      resourceType: 'Patient',
      text: {
        status: 'generated',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Made for a bench.</p></div>',
      },
      identifier: [{ system: 'urn:bench:patient', value: `P-${nth}` }],
      name: [{ use: 'official', family: `Family${nth}`, given: ['Given', 'Second'] }],
      gender: nth % 2 === 0 ? 'female' : 'male',
      birthDate: `19${40 + (nth % 50)}-03-08`,
      address: [{ line: [`${nth} Nathan Road`], city: 'Kowloon', country: 'HK' }],
      telecom: [{ system: 'phone', value: `+852 5${String(nth).padStart(7, '0')}` }],
    }),
  ];
  for (let visit = 0; visit < 5; visit++) {
    const encounter = `urn:uuid:${randomUUID()}`;
    const at = `2026-0${visit + 1}-1${nth % 10}T09:00:00+08:00`;
    const during = { subject, encounter: { reference: encounter } };
    entries.push(
      entry(encounter, {
        resourceType: 'Encounter',
        status: 'finished',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
        type: [coding('http://snomed.info/sct', '185345009', 'Encounter for symptom')],
        subject,
        period: { start: at, end: at },
      }),
      entry(`urn:uuid:${randomUUID()}`, {
        resourceType: 'Condition',
        clinicalStatus: coding(
          'http://terminology.hl7.org/CodeSystem/condition-clinical',
          'active',
          'Active',
        ),
        code: coding('http://hl7.org/fhir/sid/icd-10', `I1${visit}`, 'Hypertension'),
        ...during,
        onsetDateTime: at,
        recordedDate: at,
      }),
    );
    for (let measured = 0; measured < 8; measured++) {
      const code = CODES[(visit * 8 + measured) % CODES.length] ?? '';
      entries.push(
        entry(`urn:uuid:${randomUUID()}`, {
          resourceType: 'Observation',
          status: 'final',
          category: [
            coding(
              'http://terminology.hl7.org/CodeSystem/observation-category',
              'vital-signs',
              'vital-signs',
            ),
          ],
          code: coding(LOINC, code, 'A measurement'),
          ...during,
          effectiveDateTime: at,
          issued: at,
          valueQuantity: { value: 60 + measured + 0.25, unit: 'kg', system: UCUM, code: 'kg' },
        }),
      );
    }
  }
  return { resourceType: 'Bundle', type: 'transaction', entry: entries };
}

function entry(
  fullUrl: string,
  resource: { readonly resourceType: string; readonly [member: string]: unknown },
) {
  return { fullUrl, resource, request: { method: 'POST', url: resource.resourceType } };
}

/** How many measurements each patient of the big fill has. */
const MEASURED_OF_A_PATIENT = 500;

/**
 * Fills the store with so many measurements by SQL, with the rows and search keys that the store itself would write.
 * Gives the patients. The order is that of time: one measurement of every patient after the other.
 */
export async function fillMeasurements(
  database: Database,
  of: { readonly observations: number; readonly custodian: string },
): Promise<readonly string[]> {
  const patients = await database.rows<{ id: string }>(
    `select gen_random_uuid()::text as id from generate_series(1, $1::integer)`,
    [Math.ceil(of.observations / MEASURED_OF_A_PATIENT)],
  );
  const ids = patients.map(({ id }) => id);
  await database.rows(
    `create table bench_measured as
       select p.id::uuid as person_id, nextval('data.resource_no') as resource_no, n,
              gen_random_uuid()::text as id, timestamptz '2015-01-01Z' + n * interval '7 days' as at
         from generate_series(1, $2::integer) n, unnest($1::text[]) p(id)`,
    [ids, MEASURED_OF_A_PATIENT],
  );
  const rows = 'from bench_measured m';
  await database.rows(
    `insert into data.resource select person_id, resource_no, 'Observation', id, 1, at, false, $1, at::date, '{}' ${rows}`,
    [of.custodian],
  );
  await database.rows(
    `insert into data.resource_version
       select person_id, resource_no, 1, 'Observation', at, false, $1, at::date, '{}', 'bench',
         format('{"resourceType":"Observation","id":"%s","meta":{"versionId":"1","lastUpdated":"2026-01-01T00:00:00.000Z"},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs","display":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"%s","display":"A measurement"}],"text":"A measurement"},"subject":{"reference":"Patient/%s"},"effectiveDateTime":"%s","valueQuantity":{"value":%s,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}}',
           id, ($2::text[])[1 + n % 20], person_id, to_char(at, 'YYYY-MM-DD'), 60 + n % 40) ${rows}`,
    [of.custodian, CODES],
  );
  const system = systemKey(LOINC);
  const codes = CODES.map(longKey);
  for (const [param, code] of [
    [paramKey('Observation', 'code'), null],
    [paramKey('Observation', 'combo-code'), null],
    [paramKey('Observation', 'status'), longKey('final')],
    [paramKey('Observation', 'category'), longKey('vital-signs')],
  ] as const) {
    await database.rows(
      `insert into data.search_token select person_id, resource_no, $1,
         coalesce($2::bigint, ($3::bigint[])[1 + n % 20]), $4 ${rows}`,
      [param, code, codes, system],
    );
  }
  for (const code of ['subject', 'patient']) {
    await database.rows(
      `insert into data.search_reference
         select person_id, resource_no, $1, 'Patient/' || person_id ${rows}`,
      [paramKey('Observation', code)],
    );
  }
  await database.rows(
    `insert into data.search_date select person_id, resource_no, $1, at, at ${rows}`,
    [paramKey('Observation', 'date')],
  );
  await database.rows(
    `insert into data.search_number
       select person_id, resource_no, $1, 60 + n % 40, 60 + n % 40, $2, $3 ${rows}`,
    [paramKey('Observation', 'value-quantity'), systemKey(UCUM), systemKey('kg')],
  );
  await database.rows('drop table bench_measured');
  for (const table of ['resource', 'resource_version', 'search_token', 'search_reference']) {
    await database.rows(`analyze data.${table}`);
  }
  return ids;
}
