import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Handover } from '../../src/data/handovers/handover.ts';
import { visitResources } from '../../src/data/handovers/home/visit/visit-resources.ts';
import type { ReportBody } from '../../src/data/handovers/messages.ts';
import { loadDefinitions } from '../../src/data/records/definitions/load-definitions.ts';
import { problemsOf } from '../../src/data/records/validation/validate-resource.ts';
import { day, instant } from '../../src/kernel/day.ts';

beforeAll(loadDefinitions, 60_000);

const id = (last: number) => `01a201df-c001-7000-8000-${String(last).padStart(12, '0')}`;

const HANDOVER: Handover = {
  person_id: id(1),
  handover_id: id(2),
  side: 'GD',
  institution: 'hku-shenzhen',
  service_point: 'hku-shenzhen',
  clinic: 'internal_medicine',
  appointment_day: day('2026-03-02'),
  appointment_id: id(3),
  hospital: 'Queen Mary Hospital',
  lives_in_area: true,
  text_version: 'handover-1',
  applied_through: 'desk',
  applied_by: 'szh-clerk',
  applied_at: instant('2026-02-10T03:00:00Z'),
  state: 'VERIFIED',
  reasons: [],
  is_exempt: false,
  fee: 10_000n,
  period: 'period_2025',
  period_ends_on: day('2026-04-01'),
  revision: 1,
  decided_by: null,
  decided_at: null,
  visited_on: null,
  encounter_id: null,
  note_id: null,
};

const text = (most: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }).filter((one) => one.trim() !== '');

const report = fc.record({
  handover_id: fc.constant(id(2)),
  version: fc.constant(1),
  visited_on: fc.constant('2026-03-02'),
  pseudonym: fc.constant('a'.repeat(64)),
  birth_date: fc.constant('1951-03-08'),
  fee: fc.constant({ currency: 'CNY' as const, value: '100.00' }),
  charge_reference: fc.constant(null),
  correction_reason: fc.option(text(60)),
  note: fc.record({
    problem: text(60),
    findings: fc.string({ unit: 'grapheme', maxLength: 80 }),
    medicines: fc.array(fc.record({ name: text(20), dose: fc.string({ maxLength: 20 }) }), {
      maxLength: 4,
    }),
    plan: fc.string({ maxLength: 80 }),
  }),
  documents: fc.constant<ReportBody['documents']>([
    {
      document_id: id(9),
      title: 'Report',
      media_type: 'application/pdf' as const,
      sha256: 'b'.repeat(64),
      size: 10,
    },
  ]),
  author: text(30),
  by: fc.constant({
    subject: 'szh-doctor',
    role: 'provider' as const,
    organisation: 'hku-shenzhen',
  }),
});

it('makes of any note records that the store takes, with the words in them', () => {
  fc.assert(
    fc.property(report, (body) => {
      const resources = visitResources(HANDOVER, body as ReportBody, {
        encounter_id: id(4),
        note_id: id(5),
        provenance_id: id(6),
        documents: new Map([[id(9), id(10)]]),
        medicines_before: [{ name: 'Amlodipine', dose: '5 mg daily' }],
        institution_name: 'HKU-Shenzhen Hospital',
        recorded_at: '2026-03-02T04:00:00.000Z',
      });
      const types = resources.map(({ resourceType }) => resourceType);
      const taken = body.note.medicines.length;
      expect(types).toEqual([
        'Encounter',
        'Composition',
        ...Array(Math.max(taken, 1)).fill('MedicationStatement'),
        'DocumentReference',
        'Provenance',
      ]);
      const stated = resources.flatMap((one) =>
        one.resourceType === 'MedicationStatement' ? [one.status] : [],
      );
      expect(stated.filter((status) => status === 'active')).toHaveLength(taken);
      for (const resource of resources) {
        expect([resource.resourceType, problemsOf(resource, day('2026-03-02'))]).toEqual([
          resource.resourceType,
          [],
        ]);
      }
    }),
    { numRuns: 30 },
  );
});
