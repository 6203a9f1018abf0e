import fc from 'fast-check';
import type { Database } from '../../../src/platform/postgres/index.ts';
import { fhir, NOW, type RecordsBed } from './bed.ts';
import { type KeptImages, keepImages } from './kept-images.ts';
import {
  CLASSES,
  type Consent,
  type Exception,
  type Guarded,
  INSTITUTIONS,
  type Kept,
  PURPOSES,
  type RecordType,
  STAFF,
  TYPES,
} from './model.ts';

const LABELS: Readonly<Record<string, { system: string; code: string }>> = {
  restricted: { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
  psychiatry: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' },
  genomic: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'GDIS' },
};
export const CODES = ['c1', 'c2'] as const;
/** Who may have made a record; nothing needs to stand behind the names. */
const AUTHORS = ['Practitioner/lin', 'Organization/laboratory'] as const;
const DAYS = [null, '2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01'] as const;
/** Of one form with the other moments, so that texts compare as moments do. */
export const NOW_TO_THE_MILLI = '2026-11-20T02:00:00.000Z';
const PERSONS = 4;
const RECORDS_OF_A_PERSON = 14;

/** Everything of a world of records but who has agreed to what. */
export interface Records {
  readonly persons: readonly string[];
  readonly kept: readonly Kept[];
  /** Records that tell of images which are kept; they are among the others too. */
  readonly images: readonly KeptImages[];
}

const guardedBy = fc.record({
  custodian: fc.constantFrom(...INSTITUTIONS),
  day: fc.constantFrom(...DAYS),
  classes: fc.subarray([...CLASSES], { maxLength: 2 }),
  author: fc.option(fc.constantFrom(...AUTHORS), { nil: null, freq: 2 }),
});
const aRecord = fc.record({
  type: fc.constantFrom<RecordType>(
    'Encounter',
    'Observation',
    'Observation',
    'Condition',
    'ImagingStudy',
  ),
  code: fc.constantFrom(...CODES),
  first: guardedBy,
  /** How the next version is guarded; most records have one version. */
  second: fc.option(
    guardedBy.map(({ day, classes, author }) => ({ day, classes, author })),
    { freq: 2 },
  ),
});

/** Fills the store through its own door, each institution writing what it keeps. */
export async function fillRecords(bed: RecordsBed, seed: number): Promise<Records> {
  const persons: string[] = [];
  const kept: Kept[] = [];
  const images: KeptImages[] = [];
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
      study: null,
      versions: [{ person, type: 'Patient', custodian, day: null, classes: [], author: null }],
    });
    await agreeToAll(bed.database, person);
    const sampled = fc.sample(aRecord, { seed: seed * 31 + nth, numRuns: RECORDS_OF_A_PERSON });
    let encounter: string | null = null;
    for (const { type, code, first, second } of sampled) {
      const id = bed.newId();
      const drawn = [
        first,
        ...(second === null ? [] : [{ ...second, custodian: first.custodian }]),
      ];
      const versions: Guarded[] = drawn.map((one) => ({
        ...one,
        person,
        type,
        author: authorIn(type, one.author),
      }));
      const study = type === 'ImagingStudy' ? `1.2.3.${nth}.${kept.length}` : null;
      const at = type === 'Encounter' ? null : encounter;
      const of = { id, type, code, encounter: at, study, versions };
      for (const version of versions) await put(bed, version.custodian, contentOf(of, version));
      kept.push(of);
      if (type === 'Encounter') encounter = id;
      if (study === null) continue;
      const told = await keepImages(bed, { study, person, ...first });
      kept.push(told);
      images.push(told);
    }
  }
  await bed.database.rows(`update data.sharing_consent set withdrawn_at = $1`, [NOW]);
  return { persons, kept, images };
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
    basis: 'consent' as const,
    opens: true,
    coversEmergency: false,
    answer: 'GRANTED' as const,
    people: null,
    types: null,
    from: null,
    to: null,
    linked: null,
    studies: null,
    purposes: ['TREAT'],
    classes: [...CLASSES],
    crosses: false,
    openingsMax: null,
    openings: [],
    starts: '2020-01-01T00:00:00Z',
    ends: null,
    withdrawn: false,
    exceptions: [],
  }));
  await insertConsents(database, consents);
}

/** Who made a record, as far as its type can say so. */
function authorIn(type: RecordType, author: string | null): string | null {
  const kind = { Encounter: 'Organization/', Condition: 'Practitioner/', Observation: '' }[
    type as 'Encounter'
  ];
  return kind !== undefined && author?.startsWith(kind) === true ? author : null;
}

function contentOf(of: Omit<Kept, 'versions'>, { day, classes, person, author }: Guarded) {
  const { id, type, code, encounter, study } = of;
  const subject = { reference: `Patient/${person}` };
  const meta =
    classes.length === 0 ? {} : { meta: { security: classes.map((one) => LABELS[one]) } };
  const coded = { code: { coding: [{ system: 'urn:test', code }] } };
  const at = encounter === null ? {} : { encounter: { reference: `Encounter/${encounter}` } };
  const base = { resourceType: type, id, subject, ...meta };
  const by = { reference: author ?? '' };
  const when = (name: string) => (day === null ? {} : { [name]: day });
  if (type === 'Encounter') {
    const period = day === null ? {} : { period: { start: day } };
    const provider = author?.startsWith('Organization/') === true ? { serviceProvider: by } : {};
    return {
      ...base,
      status: 'finished',
      class: { code: 'AMB' },
      type: [coded.code],
      ...period,
      ...provider,
    };
  }
  if (type === 'Condition') {
    const recorder = author?.startsWith('Practitioner/') === true ? { recorder: by } : {};
    return { ...base, ...coded, ...at, ...when('recordedDate'), ...recorder };
  }
  if (type === 'ImagingStudy') {
    const identifier = [{ system: 'urn:dicom:uid', value: `urn:oid:${study}` }];
    return { ...base, status: 'available', identifier, ...at, ...when('started') };
  }
  const performer = author === null ? {} : { performer: [by] };
  return { ...base, status: 'final', ...coded, ...at, ...when('effectiveDateTime'), ...performer };
}

/** Names that records of the world are linked by, and some that none is. */
function namesOf({ kept }: Pick<Records, 'kept'>): fc.Arbitrary<readonly string[]> {
  const encounters = kept.filter(({ type }) => type === 'Encounter');
  const names = [
    ...encounters.map(({ id }) => `related:Encounter/${id}`),
    ...kept.slice(0, 30).map(({ type, id }) => `instance:${type}/${id}`),
    ...AUTHORS.map((author) => `authoredby:${author}`),
    ...INSTITUTIONS.map((institution) => `authoredby:Organization/${institution}`),
  ];
  return fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 });
}

/** Said by one in three only: a world in which everything is bounded would open nothing. */
const seldom = <T>(said: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: said });

const FROM = fc.option(fc.constantFrom('2024-01-01', '2024-05-01', '2025-05-02'), {
  nil: null,
  freq: 2,
});
const TO = fc.option(fc.constantFrom('2025-06-01', '2026-05-01'), { nil: null, freq: 2 });
const SUBJECTS = INSTITUTIONS.flatMap((name) => STAFF.map((staff) => `clinician:${name}${staff}`));
const SOME_TYPES = fc.option(fc.subarray([...TYPES], { minLength: 1 }), { nil: null, freq: 2 });
const SOME_PEOPLE = seldom(fc.subarray(SUBJECTS, { minLength: 1 }));
const LATER = ['2026-11-20T02:00:00.001Z', '2027-01-01T00:00:00.000Z'] as const;

function anException(names: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Exception> {
  return fc
    .record({
      opens: fc.boolean(),
      types: seldom(fc.subarray([...TYPES], { minLength: 1 })),
      from: FROM,
      to: TO,
      linked: seldom(names),
      purposes: seldom(fc.subarray([...PURPOSES], { minLength: 1 })),
      classes: seldom(fc.subarray([...CLASSES], { minLength: 1 })),
      people: SOME_PEOPLE,
      emergency: fc.boolean(),
    })
    .map((one) => ({ ...one, emergency: one.opens && one.emergency }));
}

/** Any set of consents over these records: some wide, some narrow, some refusals, some over, some to come. */
export function anyConsents(
  records: Omit<Records, 'images'> & { readonly images: readonly { readonly study: string }[] },
): fc.Arbitrary<readonly Consent[]> {
  const names = namesOf(records);
  const studies = records.images.map(({ study }) => study);
  const consent = fc.record({
    person: fc.constantFrom(...records.persons),
    institution: fc.constantFrom(...INSTITUTIONS, '*'),
    kind: fc.constantFrom('consent', 'consent', 'consent', 'refusal', 'break_glass'),
    coversEmergency: fc.boolean(),
    answer: fc.constantFrom('GRANTED', 'GRANTED', 'GRANTED', 'GRANTED', 'REQUESTED', 'DENIED'),
    people: SOME_PEOPLE,
    types: SOME_TYPES,
    from: FROM,
    to: TO,
    linked: seldom(names),
    studies: seldom(fc.subarray(studies, { minLength: 1 })),
    purposes: fc.subarray([...PURPOSES], { minLength: 1 }),
    classes: fc.subarray([...CLASSES]),
    crosses: fc.constantFrom(false, false, true),
    openingsMax: seldom(fc.constantFrom(2, 3)),
    openings: fc.array(
      fc.record({
        subject: fc.constantFrom(...SUBJECTS),
        until: fc.constantFrom(NOW_TO_THE_MILLI, ...LATER),
      }),
      { maxLength: 2 },
    ),
    starts: fc.constantFrom(
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      NOW_TO_THE_MILLI,
      '2026-11-20T02:00:00.001Z',
    ),
    ends: fc.option(fc.constantFrom(NOW_TO_THE_MILLI, ...LATER), { nil: null, freq: 2 }),
    withdrawn: fc.constantFrom(false, false, true),
    exceptions: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anException(names), { minLength: 1, maxLength: 3 }) },
    ),
  });
  return fc
    .array(consent.map(settled), { maxLength: 24 })
    .map((all) =>
      all.filter(
        ({ from, to, starts, ends, exceptions }) =>
          isPeriod(from, to) &&
          (ends === null || starts < ends) &&
          exceptions.every((one) => isPeriod(one.from, one.to)),
      ),
    );
}

const isPeriod = (from: string | null, to: string | null) =>
  from === null || to === null || from < to;

/** Only refusals concern everybody; an emergency is one person's, for emergency care. */
function settled(
  drawn: Omit<Consent, 'basis' | 'opens' | 'answer'> & {
    readonly kind: string;
    readonly answer: string;
  },
): Consent {
  const { kind, institution, ...rest } = drawn;
  const answer = rest.answer as Consent['answer'];
  const own = institution === '*' ? 'hospital-b' : institution;
  const base = { ...rest, answer, basis: 'consent' as const };
  if (kind === 'refusal') {
    // Most refuse everything: what is refused narrowly seldom meets what is shared.
    const all = { types: null, from: null, to: null, linked: null, classes: [] };
    const wide = rest.people === null ? { ...all, purposes: [...PURPOSES] } : {};
    return { ...base, ...wide, opens: false, institution, people: null };
  }
  const consent = { ...base, opens: true, coversEmergency: false, institution: own };
  if (kind === 'consent') return consent;
  return {
    ...consent,
    basis: 'break_glass',
    people: STAFF.map((staff) => `clinician:${own}${staff}`),
    purposes: ['ETREAT'],
    linked: null,
    openingsMax: null,
    exceptions: [],
  };
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
  const rows = consents.map((consent, nth) => ({
    ...consent,
    consent_id: `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
  }));
  const given = [JSON.stringify(rows), NOW];
  await database.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, basis, opens,
       covers_emergency, answer, people, record_types, care_from, care_to, linked, study_uids, purposes,
       sensitive_classes, crosses, openings_max, openings, has_exceptions, from_at, to_at, given_by,
       recorded_at, requested_at, answered_at, withdrawn_at)
     select n.person, n.consent_id, n.institution, n.basis, n.opens, n."coversEmergency", n.answer,
            n.people, n.types, n."from", n."to", n.linked, n.studies, n.purposes, n.classes, n.crosses,
            n."openingsMax", least(n."openingsMax", jsonb_array_length(n.openings)),
            jsonb_array_length(n.exceptions) > 0, n.starts, n.ends, 'test', $2,
            case when n.answer <> 'GRANTED' then $2::timestamptz end,
            case when n.answer = 'DENIED' then $2::timestamptz end,
            case when n.withdrawn then $2::timestamptz end
       from jsonb_to_recordset($1::jsonb) as n(person uuid, consent_id uuid, institution text,
            basis text, opens boolean, "coversEmergency" boolean, answer text, people text[],
            types text[], "from" date, "to" date, linked text[], studies text[], purposes text[],
            classes text[], crosses boolean, "openingsMax" integer, openings jsonb, exceptions jsonb,
            starts timestamptz, ends timestamptz, withdrawn boolean)`,
    given,
  );
  await database.rows(
    `insert into data.sharing_exception (person_id, consent_id, nth, opens, record_types, care_from,
       care_to, linked, purposes, sensitive_classes, people, needs_break_glass)
     select n.person, n.consent_id, row_number() over (partition by n.consent_id), e.opens, e.types,
            e."from", e."to", e.linked, e.purposes, e.classes, e.people, e.emergency
       from jsonb_to_recordset($1::jsonb) as n(person uuid, consent_id uuid, exceptions jsonb),
            jsonb_to_recordset(n.exceptions) as e(opens boolean, types text[], "from" date, "to" date,
              linked text[], purposes text[], classes text[], people text[], emergency boolean)`,
    given.slice(0, 1),
  );
  await database.rows(
    `insert into data.sharing_opening (person_id, consent_id, nth, subject, opened_at, until_at)
     select n.person, n.consent_id, row_number() over (partition by n.consent_id), o.subject,
            '2026-01-01', o.until
       from jsonb_to_recordset($1::jsonb) as n(person uuid, consent_id uuid, openings jsonb),
            jsonb_to_recordset(n.openings) as o(subject text, until timestamptz)`,
    given.slice(0, 1),
  );
}
