import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Bundle, Composition, CompositionSection, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { day } from '../../../kernel/day.ts';
import { checkIps } from './check-ips.ts';

const ON = day('2026-11-27');
const PACKAGE = createRequire(import.meta.url).resolve('hl7.fhir.uv.ips/package.json');
const EXAMPLES = join(dirname(PACKAGE), 'example');
const read = (file: string) => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as Resource;
const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json'));

describe('official examples of IPS 2.0.0', () => {
  it('are all there', () => {
    expect(files).toHaveLength(44);
  });

  it.each(files)('%s is accepted', { timeout: 30_000 }, async (file) => {
    expect(await checkIps(read(file), ON)).toEqual([]);
  });
});

type Whole = Bundle & { entry: NonNullable<Bundle['entry']> };
const composition = (bundle: Whole) => bundle.entry[0]?.resource as Composition;
const sectionOf = (bundle: Whole, code: string) =>
  composition(bundle).section?.find(({ code: said }) =>
    said?.coding?.some((one) => one.code === code),
  ) as CompositionSection;
const find = (bundle: Whole, type: string) =>
  bundle.entry.find(({ resource }) => resource?.resourceType === type) as Whole['entry'][number] & {
    resource: Record<string, unknown>;
  };
const without = <T extends object>(of: T, key: keyof T) => {
  Reflect.deleteProperty(of, key);
};

/** Documents with one thing wrong, and the rule that has to see it. */
const MUTANTS: readonly (readonly [string, string, (bundle: Whole) => void])[] = [
  [
    'another type of bundle',
    'ips-document',
    (b) => {
      b.type = 'collection';
    },
  ],
  ['no identifier', 'ips-identifier', (b) => without(b, 'identifier')],
  [
    'an identifier without system',
    'ips-identifier',
    (b) => {
      b.identifier = { value: '1' };
    },
  ],
  ['no timestamp', 'ips-timestamp', (b) => without(b, 'timestamp')],
  ['the composition not first', 'ips-composition-first', (b) => void b.entry.reverse()],
  ['no composition', 'ips-composition-first', (b) => void b.entry.shift()],
  [
    'two compositions',
    'ips-one-composition',
    (b) => {
      b.entry.push({ fullUrl: 'urn:uuid:2', resource: structuredClone(composition(b)) });
    },
  ],
  [
    'no patient',
    'ips-one-patient',
    (b) => {
      b.entry = b.entry.filter(({ resource }) => resource?.resourceType !== 'Patient');
    },
  ],
  [
    'two patients',
    'ips-one-patient',
    (b) => {
      b.entry.push({ ...structuredClone(find(b, 'Patient')), fullUrl: 'urn:uuid:2' });
    },
  ],
  ['an entry without fullUrl', 'ips-full-url', (b) => without(find(b, 'Patient'), 'fullUrl')],
  [
    'the same fullUrl twice',
    'ips-full-url-unique',
    (b) => {
      if (b.entry[2]) b.entry[2].fullUrl = b.entry[1]?.fullUrl as string;
    },
  ],
  [
    'a fullUrl with version',
    'ips-full-url',
    (b) => {
      find(b, 'Patient').fullUrl += '/_history/1';
    },
  ],
  [
    'an entry without resource',
    'ips-entry-resource',
    (b) => void b.entry.push({ fullUrl: 'urn:uuid:2' }),
  ],
  [
    'an entry with a request',
    'ips-entry-plain',
    (b) => {
      find(b, 'Patient').request = { method: 'GET', url: 'Patient' };
    },
  ],
  [
    'an entry of a search',
    'ips-entry-plain',
    (b) => {
      find(b, 'Patient').search = { mode: 'match' };
    },
  ],
  [
    'another type of document',
    'ips-type',
    (b) => {
      composition(b).type = { coding: [{ system: 'http://loinc.org', code: '34133-9' }] };
    },
  ],
  ['nobody it is about', 'ips-subject', (b) => without(composition(b), 'subject')],
  ['no section of problems', 'ips-section-required', (b) => drop(b, '11450-4')],
  ['no section of allergies', 'ips-section-required', (b) => drop(b, '48765-2')],
  ['no section of medicines', 'ips-section-required', (b) => drop(b, '10160-0')],
  [
    'a section twice',
    'ips-section-once',
    (b) => {
      composition(b).section?.push(structuredClone(sectionOf(b, '11450-4')));
    },
  ],
  [
    'an empty section without reason',
    'ips-empty',
    (b) => without(sectionOf(b, '11450-4'), 'entry'),
  ],
  [
    'a section that is empty and is not',
    'ips-empty',
    (b) => {
      sectionOf(b, '11450-4').emptyReason = { text: 'none' };
    },
  ],
  [
    'an allergy among problems',
    'ips-section-entry',
    (b) => {
      const other = sectionOf(b, '48765-2').entry ?? [];
      sectionOf(b, '11450-4').entry?.push(...other);
    },
  ],
  [
    'a section without title',
    'ips-section-title',
    (b) => without(sectionOf(b, '11450-4'), 'title'),
  ],
  [
    'a section without narrative',
    'ips-section-text',
    (b) => without(sectionOf(b, '11450-4'), 'text'),
  ],
  [
    'a reference that leads nowhere',
    'ips-reference',
    (b) => {
      sectionOf(b, '11450-4').entry?.push({ reference: 'Condition/nowhere' });
    },
  ],
  [
    'a record of somebody else',
    'ips-subject',
    (b) => {
      const other = {
        resourceType: 'RelatedPerson',
        id: 'x',
        patient: { reference: find(b, 'Patient').fullUrl as string },
      } as const;
      b.entry.push({ fullUrl: 'urn:uuid:2', resource: other });
      find(b, 'Condition').resource['subject'] = { reference: 'urn:uuid:2' };
    },
  ],
  [
    'a patient without birth date',
    'ips-required',
    (b) => without(find(b, 'Patient').resource, 'birthDate'),
  ],
  ['a patient without name', 'ips-required', (b) => without(find(b, 'Patient').resource, 'name')],
  ['a problem without code', 'ips-required', (b) => without(find(b, 'Condition').resource, 'code')],
  [
    'a medicine without time',
    'ips-required',
    (b) => {
      const { resource } = find(b, 'MedicationStatement');
      for (const key of Object.keys(resource))
        if (key.includes('effective')) without(resource, key);
    },
  ],
  [
    'a script in a narrative',
    'fhir-narrative',
    (b) => {
      find(b, 'Patient').resource['text'] = {
        status: 'generated',
        div: '<div><script>1</script></div>',
      };
    },
  ],
  [
    'an unknown code',
    'fhir-code',
    (b) => {
      Object.assign(find(b, 'Patient').resource, { gender: 'robot' });
    },
  ],
  [
    'an unknown member',
    'fhir-structure',
    (b) => {
      find(b, 'Patient').resource['colour'] = 'red';
    },
  ],
];

function drop(bundle: Whole, code: string): void {
  const { section = [] } = composition(bundle);
  composition(bundle).section = section.filter((one) => one !== sectionOf(bundle, code));
}

describe('mutants', () => {
  it.each(MUTANTS)('%s is seen by %s', { timeout: 30_000 }, async (_what, rule, spoil) => {
    const bundle = read('Bundle-IPS-examples-Bundle-01.json') as Whole;
    spoil(bundle);
    const findings = await checkIps(JSON.parse(JSON.stringify(bundle)), ON);
    expect(findings.map((one) => one.rule)).toContain(rule);
    for (const { path, problem, mend } of findings) {
      expect(path).not.toBe('');
      expect(problem.length * mend.length).toBeGreaterThan(0);
    }
  });

  it.each([null, 5, 'text', [], {}, { resourceType: 'Robot' }])('%j is no summary', async (of) => {
    expect((await checkIps(of, ON))[0]?.rule).toBe('fhir-structure');
  });
});
