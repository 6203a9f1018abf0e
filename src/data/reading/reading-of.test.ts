import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { clinicalTables, openRulebook } from '../../rulebook/index.ts';
import { readingBook } from './book.ts';
import { parseDocument } from './document.ts';
import type { Line, Reading } from './reading.ts';
import { readingOf } from './reading-of.ts';

const opened = openRulebook(resolve(import.meta.dirname, '../../../policy'));
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const book = readingBook(clinicalTables(opened.value.files));

function read(document: unknown, language: Language = 'en'): Reading {
  const reading = readingOf(document, { language, book, convert: null });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const inBundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const lineOf = (resource: object, language: Language = 'en') =>
  read(inBundle(resource), language).lines[0] as Line;
const glucose = (more: object = {}) => ({
  resourceType: 'Observation',
  id: 'g',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '14749-6' }] },
  valueQuantity: {
    value: 7.8,
    unit: 'mmol/L',
    system: 'http://unitsofmeasure.org',
    code: 'mmol/L',
  },
  referenceRange: [{ low: { value: 3.9, unit: 'mmol/L' }, high: { value: 6.1, unit: 'mmol/L' } }],
  ...more,
});

describe('a measured value', () => {
  it('is told in both units with both ranges, and the flag from the source', () => {
    const [value] = lineOf(glucose()).values;
    expect(value?.source).toMatchObject({ value: '7.8', unit: 'mmol/L', low: '3.9', high: '6.1' });
    expect(value?.converted).toEqual([
      { value: '141', comparator: null, unit: 'mg/dL', low: '70', high: '110', decimals: 0 },
    ]);
    expect(value).toMatchObject({ computed_flag: 'high', flag: null, flag_differs: false });
  });

  it('says where the flag of the source and its own range do not agree', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
    const interpretation = [{ coding: [{ system, code: 'N' }] }];
    const reading = read(inBundle(glucose({ interpretation })));
    expect(reading.lines[0]?.values[0]?.flag_differs).toBe(true);
    expect(reading.counts.flags_differ).toBe(1);
  });

  it('keeps decimals as they are written', () => {
    const text = JSON.stringify(inBundle(glucose())).replace('7.8', '7.80');
    const reading = read(parseDocument(text));
    expect(reading.lines[0]?.values[0]?.source?.value).toBe('7.80');
  });

  it('is not converted from a unit that is not known, and not compared with a range in another', () => {
    const strange = { valueQuantity: { value: 7.8, unit: 'mg%%' } };
    const reading = read(inBundle(glucose(strange)));
    expect(reading.lines[0]?.values[0]).toMatchObject({
      units: 'unit_unknown',
      converted: [],
      computed_flag: null,
    });
    expect(reading.counts.units_unknown).toBe(1);
  });

  it('with a comparator is converted with it and compared with nothing', () => {
    const under = { valueQuantity: { value: 3, comparator: '<', code: 'mmol/L', unit: 'mmol/L' } };
    const [value] = lineOf(glucose(under)).values;
    expect(value?.converted[0]).toMatchObject({ value: '54', comparator: '<' });
    expect(value?.computed_flag).toBeNull();
  });
});

const medicine = (concept: object) => ({
  resourceType: 'MedicationStatement',
  id: 'm',
  status: 'active',
  language: 'zh-CN',
  medicationCodeableConcept: concept,
});

describe('a medicine', () => {
  const atc = 'http://www.whocc.no/atc';

  it('is named by its active substance, beside the words of the source', () => {
    const concept = { coding: [{ system: atc, code: 'B01AF02' }], text: '阿哌沙班片 5mg' };
    const line = lineOf(medicine(concept), 'pt-MO');
    expect(line.name).toMatchObject({
      mapping: 'substance',
      shown: { text: 'apixabano', lang: 'pt-MO' },
      source: { text: '阿哌沙班片 5mg', lang: 'zh-CN' },
    });
    expect(line.substances[0]?.atc).toEqual(['B01AF02']);
  });

  it('is known by an exact name, and never guessed from a part of one', () => {
    expect(lineOf(medicine({ text: 'METFORMIN' }), 'zh-Hant-HK').name.shown.text).toBe('二甲雙胍');
    const line = lineOf(medicine({ text: 'metformin extended' }), 'zh-Hant-HK');
    expect(line).toMatchObject({ substances: [], name: { mapping: 'none' } });
    expect(read(inBundle(medicine({ text: '正骨水' }))).counts.unmapped).toBe(1);
  });

  it('is found through the medication that it refers to, with all its ingredients', () => {
    const ingredient = ['amoxicillin', 'omeprazole'].map((text) => ({
      itemCodeableConcept: { text },
    }));
    const medication = { resourceType: 'Medication', id: 'x', code: { text: 'Pack' }, ingredient };
    const { medicationCodeableConcept: _none, ...statement } = medicine({});
    const of = { ...statement, medicationReference: { reference: 'Medication/x' } };
    const reading = read(inBundle(of, medication));
    expect(reading.lines[0]?.substances.map(({ id }) => id)).toEqual(['amoxicillin', 'omeprazole']);
    expect(reading.named).toEqual(['Medication/x']);
  });
});

describe('codes', () => {
  const condition = (code: string) => ({
    resourceType: 'Condition',
    id: 'c',
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code, display: 'As written' }] },
  });

  it.each([
    ['E11.9', 'exact', '2型糖尿病，无并发症'],
    ['E11.65', 'category', '2型糖尿病'],
    ['Q99.9', 'none', 'As written'],
  ] as const)('%s is %s', (code, mapping, text) => {
    expect(lineOf(condition(code), 'zh-Hans-CN').name).toMatchObject({ mapping, shown: { text } });
  });
});

describe('order and provenance', () => {
  it('puts allergies, medicines and problems first, the newest on top', () => {
    const on = (id: string, recordedDate: string) => ({
      resourceType: 'Condition',
      id,
      recordedDate,
      code: { text: id },
    });
    const allergy = { resourceType: 'AllergyIntolerance', id: 'a', code: { text: 'dust' } };
    const { lines } = read(inBundle(on('old', '2020'), on('new', '2024-02'), glucose(), allergy));
    expect(lines.map(({ name }) => name.shown.text)).toEqual(['dust', 'new', 'old', 'glucose']);
  });

  it('names who and where, and the document where a resource names nobody', () => {
    const doctor = { resourceType: 'Practitioner', id: 'd', name: [{ text: 'Dr. Yuen' }] };
    const place = { resourceType: 'Organization', id: 'o', name: 'Clinic' };
    const performer = [{ reference: 'Organization/o' }, { reference: 'Practitioner/d' }];
    const composition = {
      resourceType: 'Composition',
      id: 'k',
      author: [{ reference: 'Organization/o' }],
    };
    const silent = { resourceType: 'Condition', id: 'c', code: { text: 'x' } };
    const { lines } = read(inBundle(composition, glucose({ performer }), silent, doctor, place));
    expect(
      lines.map(({ provenance: { who, where, by_document } }) => [
        who[0]?.text,
        where[0]?.text,
        by_document,
      ]),
    ).toEqual([
      [undefined, 'Clinic', true],
      ['Dr. Yuen', 'Clinic', false],
    ]);
  });

  it('leads from images and their report to where both are kept', () => {
    const identifier = [{ system: 'urn:dicom:uid', value: 'urn:oid:1.2.3' }];
    const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
    const study = {
      resourceType: 'ImagingStudy',
      id: 's',
      identifier,
      modality: [{ system: DCM, code: 'CT' }],
      started: '2026-03-16',
    };
    const report = {
      resourceType: 'DiagnosticReport',
      id: 'r',
      code: { coding: [{ system: 'http://loinc.org', code: '18748-4' }] },
      imagingStudy: [{ reference: 'ImagingStudy/s', identifier: identifier[0] }],
      presentedForm: [{ contentType: 'application/pdf', url: '/api/data/images/reports/2.25.7' }],
    };
    expect(read(inBundle(study, report)).lines).toMatchObject([
      { section: 'results', study_uid: '1.2.3', report_uid: '2.25.7' },
      {
        section: 'images',
        name: { shown: { text: 'computed tomography' }, mapping: 'exact' },
        day: '2026-03-16',
        study_uid: '1.2.3',
        report_uid: null,
      },
    ]);
    const named = lineOf({ ...study, description: 'Chest CT' });
    expect([named.name.shown.text, named.details[0]?.kind]).toEqual(['Chest CT', 'kind']);
    const elsewhere = {
      ...report,
      presentedForm: [{ url: 'https://x/api/data/images/reports/1' }],
    };
    expect(lineOf(elsewhere).report_uid).toBeNull();
  });

  it('does not read out what was entered in error', () => {
    const reading = read(inBundle(glucose({ status: 'entered-in-error' })));
    expect(reading).toMatchObject({
      lines: [],
      not_shown: [{ resource: 'Observation/g', reason: 'void' }],
    });
  });

  it('shows a section that has words only, without markup', () => {
    const div = '<div><p>Rest &amp; <b>water</b></p><script>x</script></div>';
    const section = [{ title: 'Advice', text: { status: 'generated', div } }];
    const { lines } = read(inBundle({ resourceType: 'Composition', id: 'k', section }));
    expect(lines[0]).toMatchObject({ section: 'notes', name: { shown: { text: 'Advice' } } });
    expect(lines[0]?.details[0]?.term.shown.text).toBe('Rest & water\nx');
  });
});

const EXAMPLES = join(
  dirname(createRequire(import.meta.url).resolve('hl7.fhir.uv.ips/package.json')),
  'example',
);
const documents = readdirSync(EXAMPLES)
  .filter((file) => file.startsWith('Bundle-'))
  .map((file) => readFileSync(join(EXAMPLES, file), 'utf8'));

/** Every resource of the document is in a line, only names others, or is listed as not shown; and only in one of them. */
function expectWhole(document: unknown, reading: Reading): void {
  const { entry } = document as { entry: { resource: { resourceType: string; id?: string } }[] };
  const names = entry.map(
    ({ resource: { resourceType, id } }, at) => `${resourceType}/${id ?? `#${at + 1}`}`,
  );
  const shown = reading.lines
    .filter(({ provenance }) => !provenance.resource.startsWith('Composition/'))
    .map(({ provenance }) => provenance.resource);
  const apart = reading.not_shown.map(({ resource }) => resource);
  expect([...shown, ...reading.named, ...apart].sort()).toEqual(names.sort());
}

describe('any document', () => {
  it('official examples are there', () => expect(documents).toHaveLength(5));

  it.each(documents)('an official example is whole and unchanged', (text) => {
    const document = JSON.parse(text) as { entry: object[] };
    for (const language of LANGUAGES) {
      const reading = read(document, language);
      expectWhole(document, reading);
      expect(reading.lines.every(({ provenance }) => provenance.full_url !== null)).toBe(true);
    }
    expect(document).toEqual(JSON.parse(text));
  });

  const types = fc.constantFrom(
    'Observation',
    'Condition',
    'MedicationStatement',
    'AllergyIntolerance',
    'Encounter',
    'DiagnosticReport',
    'Patient',
    'Basic',
  );
  const member = fc.dictionary(
    fc.constantFrom(
      'code',
      'status',
      'valueQuantity',
      'component',
      'reaction',
      'result',
      'period',
      'note',
      'name',
      'class',
    ),
    fc.jsonValue({ maxDepth: 4 }),
  );
  const anyDocument = fc
    .array(fc.tuple(types, member), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      inBundle(...rows.map(([resourceType, of], at) => ({ ...of, resourceType, id: `r${at}` }))),
    );

  it('of whatever form is read or listed, never changed, and never breaks the reader', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...LANGUAGES), (document, language) => {
        const before = JSON.stringify(document);
        expectWhole(document, read(document, language));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it.each([null, 'text', [], {}, { resourceType: 'Bundle' }, parseDocument('{')])(
    '%j is none',
    (value) => {
      expect(readingOf(value, { language: 'en', book, convert: null })).toMatchObject({
        ok: false,
        error: { code: 'reading.no_document' },
      });
    },
  );
});
