import type {
  CodeableConcept,
  Coding,
  Meta,
  Observation,
  ObservationReferenceRange,
  Organization,
  Patient,
  Practitioner,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import type { DemoHospital } from './hospitals.ts';
import type { Named } from './named.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem';

/** Code systems by short names, as the charts write them: `icd I10`. */
const SYSTEMS: Readonly<Record<string, string>> = {
  icd: 'http://hl7.org/fhir/sid/icd-10',
  loinc: 'http://loinc.org',
  atc: 'http://www.whocc.no/atc',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  icd9: 'http://hl7.org/fhir/sid/icd-9-cm',
};

/** Numbers with the unit as UCUM writes it, such as `7.2 mmol/L`. */
type Measured = `${number} ${string}`;

/** One person's record at one hospital, written line by line. */
export interface Chart {
  problem(
    code: string,
    text: string,
    of: { since: string; recorded: string; label?: string },
  ): void;
  allergy(
    code: string,
    text: string,
    of: { recorded: string; reaction: string; severity: 'mild' | 'moderate' | 'severe' },
  ): void;
  medicine(code: string, text: string, of: { from: string; dose: string }): void;
  vaccine(code: string, text: string, on: string): void;
  lab(
    code: string,
    text: string,
    of: {
      on: string;
      value: Measured;
      range?: readonly [Measured | null, Measured | null];
      flag?: string;
      label?: string;
    },
  ): void;
  pressure(on: string, upper: number, lower: number): void;
  report(code: string, text: string, of: { on: string; says: string; results: number }): void;
  procedure(code: string, text: string, on: string): void;
  visit(on: string, reason: string): void;
  readonly resources: readonly Named[];
}

/** What every line of a chart is written with. */
interface Pen {
  readonly subject: Reference<Patient>;
  readonly doctor: Reference<Practitioner>;
  readonly hospital: Reference<Organization>;
  readonly resources: readonly Named[];
  write(resource: Resource): void;
}

/** Opens the chart of a patient: the patient, the hospital, the doctor, and whatever is written then. */
export function openChart(patient: Named<Patient>, at: DemoHospital): Chart {
  const resources: Named[] = [patient, at.organization, at.practitioner];
  const tail = patient.id.slice(-4);
  const pen: Pen = {
    resources,
    subject: { reference: `Patient/${patient.id}` },
    doctor: { reference: `Practitioner/${at.practitioner.id}` },
    hospital: { reference: `Organization/${at.organization.id}` },
    write: (resource) => {
      const nth = String(resources.length).padStart(4, '0');
      const id = `01900000-0000-7000-8001-${tail}0000${nth}`;
      resources.push({ ...resource, id, language: at.language } as Named);
    },
  };
  return { resources, ...statements(pen), ...medicines(pen), ...measurements(pen), ...events(pen) };
}

function statements({ write, subject, doctor }: Pen): Pick<Chart, 'problem' | 'allergy'> {
  return {
    problem: (code, text, { since, recorded, label }) =>
      write({
        resourceType: 'Condition',
        ...labelled(label),
        clinicalStatus: hl7('condition-clinical', 'active'),
        verificationStatus: hl7('condition-ver-status', 'confirmed'),
        category: [hl7('condition-category', 'problem-list-item')],
        code: concept(code, text),
        subject,
        onsetDateTime: since,
        recordedDate: recorded,
        recorder: doctor,
        asserter: doctor,
      }),
    allergy: (code, text, { recorded, reaction, severity }) =>
      write({
        resourceType: 'AllergyIntolerance',
        clinicalStatus: hl7('allergyintolerance-clinical', 'active'),
        verificationStatus: hl7('allergyintolerance-verification', 'confirmed'),
        type: 'allergy',
        category: ['medication'],
        criticality: severity === 'severe' ? 'high' : 'low',
        code: concept(code, text),
        patient: subject,
        recordedDate: recorded,
        recorder: doctor,
        reaction: [{ manifestation: [{ text: reaction }], severity }],
      }),
  };
}

function medicines({ write, subject, doctor, hospital }: Pen): Pick<Chart, 'medicine' | 'vaccine'> {
  return {
    medicine: (code, text, { from, dose }) =>
      write({
        resourceType: 'MedicationStatement',
        status: 'active',
        medicationCodeableConcept: concept(code, text),
        subject,
        effectivePeriod: { start: from },
        informationSource: doctor,
        dosage: [{ text: dose }],
      }),
    vaccine: (code, text, on) =>
      write({
        resourceType: 'Immunization',
        status: 'completed',
        vaccineCode: concept(code, text),
        patient: subject,
        occurrenceDateTime: on,
        performer: [{ actor: hospital }],
      }),
  };
}

function measurements({ write, subject, doctor, hospital }: Pen): Pick<Chart, 'lab' | 'pressure'> {
  const observed = (of: Omit<Observation, 'resourceType' | 'status'>) =>
    write({
      resourceType: 'Observation',
      status: 'final',
      subject,
      performer: [hospital, doctor],
      ...of,
    });
  const part = (code: string, text: string, value: number) => ({
    code: concept(code, text),
    valueQuantity: quantity(`${value} mm[Hg]`),
  });
  return {
    lab: (code, text, { on, value, range, flag, label }) =>
      observed({
        ...labelled(label),
        category: [hl7('observation-category', 'laboratory')],
        code: concept(code, text),
        effectiveDateTime: on,
        valueQuantity: quantity(value),
        ...(range === undefined ? {} : { referenceRange: [rangeOf(range)] }),
        ...(flag === undefined
          ? {}
          : { interpretation: [hl7('v3-ObservationInterpretation', flag)] }),
      }),
    pressure: (on, upper, lower) =>
      observed({
        category: [hl7('observation-category', 'vital-signs')],
        code: concept('loinc 85354-9', 'Blood pressure'),
        effectiveDateTime: on,
        component: [
          part('loinc 8480-6', 'Systolic', upper),
          part('loinc 8462-4', 'Diastolic', lower),
        ],
      }),
  };
}

function events({
  write,
  subject,
  doctor,
  hospital,
  resources,
}: Pen): Pick<Chart, 'report' | 'procedure' | 'visit'> {
  return {
    report: (code, text, { on, says, results }) =>
      write({
        resourceType: 'DiagnosticReport',
        status: 'final',
        code: concept(code, text),
        subject,
        effectiveDateTime: on,
        issued: `${on}T09:00:00+08:00`,
        performer: [hospital],
        result: resources
          .slice(resources.length - results)
          .map(({ id }) => ({ reference: `Observation/${id}` })),
        conclusion: says,
      }),
    procedure: (code, text, on) =>
      write({
        resourceType: 'Procedure',
        status: 'completed',
        code: concept(code, text),
        subject,
        performedDateTime: on,
        performer: [{ actor: doctor, onBehalfOf: hospital }],
      }),
    visit: (on, reason) =>
      write({
        resourceType: 'Encounter',
        status: 'finished',
        class: { system: `${HL7}/v3-ActCode`, code: 'AMB' },
        subject,
        participant: [{ individual: doctor }],
        period: { start: `${on}T09:30:00+08:00`, end: `${on}T09:50:00+08:00` },
        reasonCode: [{ text: reason }],
        serviceProvider: hospital,
      }),
  };
}

function hl7(system: string, code: string): CodeableConcept {
  return { coding: [{ system: `${HL7}/${system}`, code }] };
}

/** `icd I10` as a coding; a name without a space is words only. */
function concept(code: string, text: string): CodeableConcept {
  const [system = '', value] = code.split(' ');
  if (value === undefined) return { text };
  return { coding: [{ system: SYSTEMS[system] ?? system, code: value, display: text }], text };
}

/** A label of confidentiality or sensitivity, such as `PSY`. */
function labelled(label: string | undefined): { meta?: Meta } {
  if (label === undefined) return {};
  const security: Coding[] = [{ system: `${HL7}/v3-ActCode`, code: label }];
  return { meta: { security } };
}

function quantity(measured: Measured) {
  const [value = '', unit = ''] = measured.split(' ');
  return { value: Number(value), unit, system: 'http://unitsofmeasure.org', code: unit };
}

function rangeOf([low, high]: readonly [
  Measured | null,
  Measured | null,
]): ObservationReferenceRange {
  return {
    ...(low === null ? {} : { low: quantity(low) }),
    ...(high === null ? {} : { high: quantity(high) }),
  };
}
