import type { Bundle, Composition, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemoRecords } from '../../src/data/demo/index.ts';
import type { SummaryScope } from '../../src/data/links/index.ts';
import { type Reading, readingRoutes } from '../../src/data/reading/index.ts';
import { checkIps } from '../../src/data/records/index.ts';
import { day } from '../../src/kernel/day.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { ELDER_ID } from './link-acts.ts';
import { type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => readingRoutes(app, open.ports));
  await seedDemonstration(bed.sides.HK.open);
});
afterAll(() => bed.drop());

const WHOLE: SummaryScope = {
  record_types: null,
  care_from: null,
  care_to: null,
  sensitive_classes: [],
};

async function carried(scope: Partial<SummaryScope> = {}, person_id = ELDER_ID): Promise<Bundle> {
  const made = await bed.sides.HK.open.links.summaryOf(person_id, { ...WHOLE, ...scope });
  if (!made.ok) throw new Error(made.error.code);
  return JSON.parse(new TextDecoder().decode(made.value)) as Bundle;
}

const resourcesIn = ({ entry = [] }: Bundle): readonly Resource[] =>
  entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
const typesIn = (bundle: Bundle) =>
  [...new Set(resourcesIn(bundle).map(({ resourceType }) => resourceType))].sort();
const problemsIn = (bundle: Bundle) =>
  resourcesIn(bundle).flatMap((one) =>
    one.resourceType === 'Condition' ? [one.code?.coding?.[0]?.code] : [],
  );

describe('a summary that is carried', () => {
  it('holds what the store has of the person, and nothing sensitive that nobody named', async () => {
    const bundle = await carried();
    expect(await checkIps(bundle, day('2026-11-27'))).toEqual([]);
    expect(problemsIn(bundle).sort()).toEqual(['E11.9', 'I10', 'M10.9']);
    expect(typesIn(bundle)).toEqual(expect.arrayContaining(['DiagnosticReport', 'Encounter']));
    expect(bundle.entry?.every(({ fullUrl }) => fullUrl?.startsWith('urn:uuid:'))).toBe(true);
    expect(problemsIn(await carried({ sensitive_classes: ['psychiatry'] }))).toContain('F32.1');
  });

  it('keeps to kinds of record and to the half-open days of care', async () => {
    const medicines = await carried({ record_types: ['MedicationStatement'] });
    expect(typesIn(medicines)).not.toContain('Condition');
    const days = { care_from: day('2024-03-12'), care_to: day('2024-09-03') };
    const bounded = await carried(days);
    expect(await checkIps(bounded, day('2026-11-27'))).toEqual([]);
    expect(problemsIn(bounded).sort()).toEqual(['E11.9', 'I10']);
    const { event } = resourcesIn(bounded)[0] as Composition;
    expect(event?.[0]?.period).toEqual({ start: '2024-03-12', end: '2024-09-02' });
  });

  it('never holds genomic content, whatever is asked', async () => {
    const { database } = bed.sides.HK.open.ports;
    await database.rows(
      `update data.resource set sensitive = '{genomic}' where person_id = $1 and resource_type = 'Immunization'`,
      [ELDER_ID],
    );
    expect(typesIn(await carried({ sensitive_classes: ['genomic'] }))).not.toContain(
      'Immunization',
    );
  });

  it('says of somebody without records who they are and that nothing is available', async () => {
    const bundle = await carried({}, '01900000-0000-7000-8000-000000000003');
    expect(await checkIps(bundle, day('2026-11-27'))).toEqual([]);
    expect(typesIn(bundle)).toEqual(['Composition', 'Patient']);
    const { section } = resourcesIn(bundle)[0] as Composition;
    expect(section?.every(({ emptyReason }) => emptyReason !== undefined)).toBe(true);
  });

  it('is refused for a person who is unknown here', async () => {
    const unknown = '01900000-0000-7000-8000-000000009999';
    const made = await bed.sides.HK.open.links.summaryOf(unknown, WHOLE);
    expect(made).toMatchObject({ ok: false, error: { code: 'person.not_found' } });
  });
});

describe('its reading', () => {
  const read = (body: object, as = 'szh-doctor') =>
    request(bed.sides.GD.app, as, ['POST', '/api/data/readings'], { body });

  it('is made for the doctor of the other side, from what was carried alone', async () => {
    const document = JSON.stringify(await carried());
    const { status, json } = await read({ document, language: 'zh-Hans-CN' });
    expect(status).toBe(200);
    const reading = json as Reading;
    expect(reading.lines[0]).toMatchObject({
      section: 'allergies',
      name: { mapping: 'substance' },
    });
    expect(reading.lines.map(({ name }) => name.shown.text)).toContain('2型糖尿病，无并发症');
    expect(reading.not_shown).toEqual([]);
    expect(
      reading.lines.every(({ provenance: { who, where } }) => who.length + where.length > 0),
    ).toBe(true);
    const glucose = reading.lines.find(({ name }) => name.codes[0]?.code === '14749-6');
    expect(glucose?.values[0]?.converted[0]).toMatchObject({
      value: '141',
      low: '70',
      high: '110',
    });
  });

  it('is refused for what is no document and for those who treat nobody', async () => {
    expect(await read({ document: '[]' })).toMatchObject({
      status: 422,
      json: { code: 'reading.no_document' },
    });
    expect((await read({ document: '{}' }, 'gd-officer')).status).toBe(403);
    expect(await read({})).toMatchObject({ json: { code: 'request.invalid' } });
  });
});

it.each(['HK', 'MO', 'GD'] as const)('the records of %s are written once', async (node) => {
  const { ports } = bed.sides[node].open;
  const before = await seedDemoRecords(ports);
  expect(before > 0).toBe(node !== 'HK');
  expect(await seedDemoRecords(ports)).toBe(0);
});
