import fc from 'fast-check';
import type { Database } from '../../../src/platform/postgres/index.ts';
import { fhir, NOW, type RecordsBed } from './bed.ts';
import {
  CLASSES,
  type Consent,
  type Guarded,
  INSTITUTIONS,
  type Kept,
  PURPOSES,
  type RecordType,
  TYPES,
} from './model.ts';

const LABELS: Readonly<Record<string, { system: string; code: string }>> = {
  restricted: { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
  psychiatry: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' },
  genomic: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'GDIS' },
};
export const CODES = ['c1', 'c2'] as const;
const DAYS = [null, '2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01'] as const;
/** Of one form with the other moments, so that texts compare as moments do. */
export const NOW_TO_THE_MILLI = '2026-11-20T02:00:00.000Z';
const PERSONS = 4;
const RECORDS_OF_A_PERSON = 14;

/** Everything of a world of records but who has agreed to what. */
export interface Records {
  readonly persons: readonly string[];
  readonly kept: readonly Kept[];
}

const guardedBy = fc.record({
  custodian: fc.constantFrom(...INSTITUTIONS),
  day: fc.constantFrom(...DAYS),
  classes: fc.subarray([...CLASSES], { maxLength: 2 }),
});
const aRecord = fc.record({
  type: fc.constantFrom<RecordType>('Encounter', 'Observation', 'Observation', 'Condition'),
  code: fc.constantFrom(...CODES),
  first: guardedBy,
  /** How the next version is guarded; most records have one version. */
  second: fc.option(
    fc.record({ day: fc.constantFrom(...DAYS), classes: guardedBy.map(({ classes }) => classes) }),
    { freq: 2 },
  ),
});

/** Fills the store through its own door, each institution writing what it keeps. */
export async function fillRecords(bed: RecordsBed, seed: number): Promise<Records> {
  const persons: string[] = [];
  const kept: Kept[] = [];
  for (let nth = 0; nth < PERSONS; nth++) {
    const person = bed.newId();
    persons.push(person);
    const [custodian = ''] = fc.sample(fc.constantFrom(...INSTITUTIONS), {
      seed: seed + nth,
      numRuns: 1,
    });
    await put(bed, custodian, { resourceType: 'Patient', id: person, gender: 'female' });
    kept.push({
      id: person,
      type: 'Patient',
      code: '',
      encounter: null,
      versions: [{ person, type: 'Patient', custodian, day: null, classes: [] }],
    });
    await agreeToAll(bed.database, person);
    const drawn = fc.sample(aRecord, { seed: seed * 31 + nth, numRuns: RECORDS_OF_A_PERSON });
    let encounter: string | null = null;
    for (const { type, code, first, second } of drawn) {
      const id = bed.newId();
      const versions: Guarded[] = [{ person, type, ...first }];
      if (second !== null) versions.push({ person, type, custodian: first.custodian, ...second });
      const of = { id, type, code, encounter: type === 'Encounter' ? null : encounter, versions };
      for (const version of versions) await put(bed, version.custodian, contentOf(of, version));
      kept.push(of);
      if (type === 'Encounter') encounter = id;
    }
  }
  await bed.database.rows(`update data.sharing_consent set withdrawn_at = $1`, [NOW]);
  return { persons, kept };
}

async function put(
  bed: RecordsBed,
  custodian: string,
  resource: { readonly resourceType: string; readonly id: string; readonly gender?: string },
) {
  const as = `clinician:${custodian}`;
  const { status, body } = await fhir(bed, as, [
    'PUT',
    `/fhir/${resource.resourceType}/${resource.id}`,
    resource,
  ]);
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** While the world is filled, every institution may write about everybody. */
async function agreeToAll(database: Database, person: string): Promise<void> {
  const consents = INSTITUTIONS.map((institution) => ({
    person,
    institution,
    types: null,
    from: null,
    to: null,
    purposes: ['TREAT'],
    classes: [...CLASSES],
    starts: '2020-01-01T00:00:00Z',
    ends: null,
    withdrawn: false,
  }));
  await insertConsents(database, consents);
}

function contentOf(of: Omit<Kept, 'versions'>, { day, classes, person }: Guarded) {
  const { id, type, code, encounter } = of;
  const subject = { reference: `Patient/${person}` };
  const meta =
    classes.length === 0 ? {} : { meta: { security: classes.map((one) => LABELS[one]) } };
  const coded = { code: { coding: [{ system: 'urn:test', code }] } };
  const at = encounter === null ? {} : { encounter: { reference: `Encounter/${encounter}` } };
  const base = { resourceType: type, id, subject, ...meta };
  if (type === 'Encounter') {
    const period = day === null ? {} : { period: { start: day } };
    return { ...base, status: 'finished', class: { code: 'AMB' }, type: [coded.code], ...period };
  }
  if (type === 'Condition')
    return { ...base, ...coded, ...at, ...(day === null ? {} : { recordedDate: day }) };
  const when = day === null ? {} : { effectiveDateTime: day };
  return { ...base, status: 'final', ...coded, ...at, ...when };
}

/** Any set of consents over these persons: some wide, some narrow, some over, some to come. */
export function anyConsents(persons: readonly string[]): fc.Arbitrary<readonly Consent[]> {
  const consent = fc.record({
    person: fc.constantFrom(...persons),
    institution: fc.constantFrom(...INSTITUTIONS),
    types: fc.option(fc.subarray([...TYPES], { minLength: 1 }), { nil: null, freq: 2 }),
    from: fc.option(fc.constantFrom('2024-01-01', '2024-05-01', '2025-05-02'), {
      nil: null,
      freq: 1,
    }),
    to: fc.option(fc.constantFrom('2025-06-01', '2026-05-01'), { nil: null, freq: 1 }),
    purposes: fc.subarray([...PURPOSES], { minLength: 1 }),
    classes: fc.subarray([...CLASSES]),
    starts: fc.constantFrom(
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      NOW_TO_THE_MILLI,
      '2026-11-20T02:00:00.001Z',
    ),
    ends: fc.option(
      fc.constantFrom(NOW_TO_THE_MILLI, '2026-11-20T02:00:00.001Z', '2027-01-01T00:00:00.000Z'),
      {
        nil: null,
        freq: 2,
      },
    ),
    withdrawn: fc.boolean(),
  });
  return fc
    .array(consent, { maxLength: 14 })
    .map((all) =>
      all.filter(
        ({ from, to, starts, ends }) =>
          (from === null || to === null || from < to) && (ends === null || starts < ends),
      ),
    );
}

/** Puts consents in the place of all that were there. */
export async function replaceConsents(
  database: Database,
  consents: readonly Consent[],
): Promise<void> {
  await database.rows('delete from data.sharing_consent');
  await insertConsents(database, consents);
}

async function insertConsents(database: Database, consents: readonly Consent[]): Promise<void> {
  await database.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, record_types, care_from,
       care_to, purposes, sensitive_classes, from_at, to_at, given_by, recorded_at, withdrawn_at)
     select n.person, gen_random_uuid(), n.institution, n.types, n."from", n."to", n.purposes,
            n.classes, n.starts, n.ends, 'test', $2, case when n.withdrawn then $2::timestamptz end
       from jsonb_to_recordset($1::jsonb) as n(person uuid, institution text, types text[],
            "from" date, "to" date, purposes text[], classes text[], starts timestamptz,
            ends timestamptz, withdrawn boolean)`,
    [JSON.stringify(consents), NOW],
  );
}
