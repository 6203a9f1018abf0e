import { createHash } from 'node:crypto';
import type { MedicationStatement } from '@medplum/fhirtypes';
import type { Handover } from '../../handover.ts';
import type { ReportBody } from '../../messages.ts';

/** A medicine of a note, as the record holds it. */
export type VisitMedicine = MedicationStatement & { readonly id: string };

/**
 * Medicines of a note as statements of the record, so that a list of medicines holds them too: in the words of the
 * hospital, since it gives no codes. A correction changes the same statements; those that it leaves out are marked as
 * entered in error (FHIR R4, MedicationStatement.status).
 */
export function visitMedicines(
  handover: Handover,
  report: ReportBody,
  of: {
    readonly encounter_id: string;
    readonly author: string;
    readonly recorded_at: string;
    /** Medicines of the version that the record holds now. */
    readonly before: ReportBody['note']['medicines'];
  },
): readonly VisitMedicine[] {
  const { medicines } = report.note;
  const taken = medicines.map((one, nth) => statement(one, nth, 'active'));
  const dropped = of.before
    .map((one, nth) => statement(one, nth, 'entered-in-error'))
    .slice(medicines.length);
  return [...taken, ...dropped];

  function statement(
    { name, dose }: (typeof medicines)[number],
    nth: number,
    status: 'active' | 'entered-in-error',
  ): VisitMedicine {
    return {
      resourceType: 'MedicationStatement',
      id: medicineId(of.encounter_id, nth),
      status,
      medicationCodeableConcept: { text: name },
      subject: { reference: `Patient/${handover.person_id}` },
      context: { reference: `Encounter/${of.encounter_id}` },
      effectiveDateTime: report.visited_on,
      dateAsserted: of.recorded_at,
      informationSource: { display: of.author },
      ...(dose.trim() !== '' && { dosage: [{ text: dose }] }),
    };
  }
}

/** The nth medicine of a visit has the same identifier in each version: a UUID of our own making (RFC 9562, version 8). */
function medicineId(encounter_id: string, nth: number): string {
  const hex = createHash('sha256').update(`medicine ${nth} of ${encounter_id}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
