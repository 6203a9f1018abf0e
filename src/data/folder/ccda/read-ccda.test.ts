import type { Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { CCD_SECTIONS, ccdaFile } from '../../../../test/ccda-file.ts';
import { day } from '../../../kernel/day.ts';
import { loadDefinitions, problemsOf } from '../../records/index.ts';
import { readDocument } from '../reading/read-document.ts';
import { dateTime } from './times.ts';

function read(bytes = ccdaFile()) {
  const reading = readDocument({ kind: 'c_cda' }, bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

/** The resources of a type, as they came. */
function all(type: string, of = read()): readonly Resource[] {
  return (of.document.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource] : [],
  );
}

beforeAll(() => loadDefinitions());

describe('a C-CDA document', () => {
  it('is read into a FHIR document that holds, the same each time', () => {
    const { document } = read();
    expect(problemsOf(document, day('2026-03-01'))).toEqual([]);
    expect(read()).toEqual(read());
    const urls = new Set(document.entry?.map(({ fullUrl }) => fullUrl));
    const named = JSON.stringify(document).match(/urn:uuid:[0-9a-f-]{36}/g) ?? [];
    expect(named.filter((one) => !urls.has(one))).toEqual([]);
    expect(document).toMatchObject({ type: 'document', timestamp: '2026-02-10T16:00:00+08:00' });
    expect(all('Patient')).toMatchObject([
      {
        name: [{ family: 'Chan', given: ['Tai Man'] }],
        gender: 'male',
        birthDate: '1950-06-07',
        identifier: [{ system: 'urn:oid:2.16.840.1.113883.19.5.99', value: 'P1' }],
      },
    ]);
  });

  it('keeps codes, translations and the words that stand in its text', () => {
    expect(all('Condition')).toMatchObject([
      {
        clinicalStatus: { coding: [{ code: 'active' }] },
        code: {
          coding: [
            { system: 'http://snomed.info/sct', code: '38341003' },
            { system: 'http://hl7.org/fhir/sid/icd-10', code: 'I10' },
          ],
          text: 'High blood pressure & dizziness',
        },
        onsetDateTime: '2019-03-04',
      },
      {
        clinicalStatus: { coding: [{ code: 'resolved' }] },
        code: { text: 'Pneumonia' },
        onsetDateTime: '2010',
        abatementDateTime: '2011-01-02',
      },
    ]);
    expect(all('AllergyIntolerance')).toMatchObject([
      {
        code: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '7980' }] },
        reaction: [{ manifestation: [{ coding: [{ code: '247472004' }] }], severity: 'severe' }],
      },
    ]);
    expect(all('MedicationStatement')).toMatchObject([
      {
        status: 'active',
        medicationCodeableConcept: { coding: [{ code: '197361' }] },
        effectivePeriod: { start: '2020-01-01' },
        dosage: [
          {
            text: 'Amlodipine',
            timing: { repeat: { frequency: 1, period: 24, periodUnit: 'h' } },
            doseAndRate: [{ doseQuantity: { value: 1 } }],
          },
        ],
      },
    ]);
    expect(all('Immunization')).toMatchObject([
      { status: 'completed', occurrenceDateTime: '2025-10-15', lotNumber: 'L1' },
    ]);
    expect(all('Observation')).toMatchObject([
      {
        status: 'final',
        effectiveDateTime: '2026-02-10T15:30:00+08:00',
        valueQuantity: { value: 13.2, unit: 'g/dL', system: 'http://unitsofmeasure.org' },
        referenceRange: [{ low: { value: 12 }, high: { value: 15.5 } }],
      },
      { valueString: 'straw' },
    ]);
    expect(all('Procedure')).toMatchObject([
      { status: 'completed', performedDateTime: '1999-05-12' },
    ]);
  });

  it('names what it does not say', () => {
    expect(read().unmapped).toEqual([
      { at: 'Medications', what: 'medicine without a code or words' },
      { at: 'Social History', what: '1 entries; the text is shown' },
    ]);
    expect(all('Composition')).toMatchObject([
      { section: CCD_SECTIONS.map(({ title }) => ({ title, text: { status: 'additional' } })) },
    ]);
  });

  it.each([
    ['<script>alert(1)</script>safe', 'safe'],
    ['<content onclick="alert(1)" style="x">safe</content>', 'safe'],
    ['<linkHtml href="javascript:alert(1)">safe</linkHtml>', 'safe'],
    ['&lt;script&gt;safe', '&lt;script&gt;safe'],
    ['<iframe src="https://example.org"/>safe', 'safe'],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>safe', 'safe'],
  ])('shows of a narrative only its text: %s', (text, shown) => {
    const [first] = CCD_SECTIONS;
    if (first === undefined) throw new Error('there are sections');
    const reading = read(ccdaFile([{ ...first, text, entries: [] }]));
    const [composition] = all('Composition', reading);
    const div = JSON.stringify(composition);
    expect(div).toContain(shown);
    expect(div).not.toMatch(/<script|alert|onclick|onload|iframe|svg|javascript/);
  });
});

describe('a moment of version 3', () => {
  it.each([
    ['2026', '2026'],
    ['202602', '2026-02'],
    ['20260210', '2026-02-10'],
    ['202602101530', '2026-02-10'],
    ['202602101530+0800', '2026-02-10T15:30:00+08:00'],
    ['20260210153059.123-0500', '2026-02-10T15:30:59-05:00'],
    ['20260230', undefined],
    ['20261301', undefined],
    ['yesterday', undefined],
  ])('%s is %s', (said, expected) => {
    expect(dateTime(said)).toBe(expected);
  });
});
