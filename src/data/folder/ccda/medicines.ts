import type { Dosage, Immunization, MedicationStatement } from '@medplum/fhirtypes';
import { type XmlElement, XSI_TYPE } from '../check/read-xml.ts';
import { conceptOf, quantityOf } from './codes.ts';
import { type EntryContext, given, type ReadEntry } from './section-entries.ts';
import { momentOf, periodOf } from './times.ts';
import { allAt, at, attribute, childrenOf, plainText } from './xml-nodes.ts';

const PRODUCT = 'consumable/manufacturedProduct/manufacturedMaterial';
const STATES: Readonly<Record<string, MedicationStatement['status']>> = {
  active: 'active',
  completed: 'completed',
  aborted: 'stopped',
  suspended: 'on-hold',
};

/** Medication activities (2.16.840.1.113883.10.20.22.4.16) as statements: what the source says is taken. */
export const readMedicines: ReadEntry = (entry, context) =>
  allAt(entry, 'substanceAdministration').flatMap((one): readonly MedicationStatement[] => {
    const medicine = productOf(one, context);
    if (medicine === null) {
      context.leaveOut('medicine without a code or words');
      return [];
    }
    if (attribute(one, 'negationInd') === 'true') {
      context.leaveOut(`denied: ${medicine.text ?? ''}`);
      return [];
    }
    const state = attribute(at(one, 'statusCode'), 'code') ?? '';
    const dosage = dosageOf(one, context);
    return [
      given<MedicationStatement>({
        resourceType: 'MedicationStatement',
        status: STATES[state] ?? 'unknown',
        medicationCodeableConcept: medicine,
        subject: context.subject,
        effectivePeriod: childrenOf(one, 'effectiveTime').flatMap(
          (time) => periodOf(time) ?? [],
        )[0],
        dosage: dosage === null ? [] : [dosage],
      }),
    ];
  });

/** The code of the product, or its name where it has no code. */
function productOf(of: XmlElement, { words }: EntryContext) {
  const material = at(of, PRODUCT);
  const concept = conceptOf(at(material, 'code'), words);
  if (concept !== null) return concept;
  const name = plainText(at(material, 'name'));
  return name === '' ? null : { text: name };
}

function dosageOf(of: XmlElement, { words }: EntryContext): Dosage | null {
  const quantity = quantityOf(at(of, 'doseQuantity'));
  const every = childrenOf(of, 'effectiveTime')
    .filter((one) => /(^|:)PIVL_TS$/.test(attribute(one, XSI_TYPE) ?? ''))
    .map((one) => quantityOf(at(one, 'period')))[0];
  const pointer = attribute(at(of, 'text/reference'), 'value');
  const text = pointer === undefined ? plainText(at(of, 'text')) : words(pointer);
  const dosage = given<Dosage>({
    text: text === '' ? undefined : text,
    timing: timingOf(every ?? null),
    route: conceptOf(at(of, 'routeCode'), words),
    doseAndRate: quantity === null ? [] : [{ doseQuantity: quantity }],
  });
  return Object.keys(dosage).length === 0 ? null : dosage;
}

const UNITS = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'] as const);
type TimeUnit = typeof UNITS extends Set<infer Unit> ? Unit : never;

/** Once in every so many hours or days. */
function timingOf(every: { readonly value?: number; readonly unit?: string } | null) {
  if (every?.value === undefined || !UNITS.has(every.unit as TimeUnit)) return undefined;
  return {
    repeat: { frequency: 1, period: every.value, periodUnit: every.unit as TimeUnit },
  };
}

/** Immunisation activities (2.16.840.1.113883.10.20.22.4.52). */
export const readImmunisations: ReadEntry = (entry, context) =>
  allAt(entry, 'substanceAdministration').flatMap((one): readonly Immunization[] => {
    const vaccine = productOf(one, context);
    if (vaccine === null) {
      context.leaveOut('immunisation without a vaccine');
      return [];
    }
    const day = momentOf(at(one, 'effectiveTime'));
    const lot = plainText(at(one, `${PRODUCT}/lotNumberText`));
    return [
      given<Immunization>({
        resourceType: 'Immunization',
        status: attribute(one, 'negationInd') === 'true' ? 'not-done' : 'completed',
        vaccineCode: vaccine,
        patient: context.subject,
        occurrenceDateTime: day,
        occurrenceString: day === undefined ? 'unknown' : undefined,
        lotNumber: lot === '' ? undefined : lot,
        route: conceptOf(at(one, 'routeCode'), context.words),
        doseQuantity: quantityOf(at(one, 'doseQuantity')),
      }),
    ];
  });
