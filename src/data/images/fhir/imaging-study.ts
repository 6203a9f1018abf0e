import type { Coding, Endpoint, ImagingStudy, ImagingStudySeries } from '@medplum/fhirtypes';
import type { DicomJson } from '../dicom/dicom-json.ts';
import { textOf } from '../instance-record.ts';
import { dicomIdentifier, type Origin, originOf } from './origin.ts';

/** A study as it is kept, as far as the record tells of it. */
export interface KeptStudy extends Origin {
  readonly study_uid: string;
  readonly record_id: string;
  readonly study_day: string | null;
  readonly attributes: DicomJson;
  /** Of all series. */
  readonly modalities: readonly string[];
  readonly series_amount: number;
  readonly instance_amount: number;
  /** The first so many, in their order. */
  readonly series: readonly KeptSeries[];
  /** Empty where there are more than a record lists. */
  readonly instances: readonly KeptInstance[];
}

export interface KeptSeries {
  readonly series_uid: string;
  readonly modality: string;
  readonly series_number: number | null;
  readonly description: string | null;
  readonly instances: number;
}

export interface KeptInstance {
  readonly series_uid: string;
  readonly sop_instance_uid: string;
  readonly sop_class_uid: string;
  readonly instance_number: number | null;
}

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
/** What the standard says of series whose kind nobody named (PS3.3 C.7.3.1.1.1). */
const OTHER = 'OT';
const MODALITY = /^[A-Z0-9_]{1,16}$/;
const WORDS_MAX = 200;

/** The FHIR ImagingStudy of a study. Files are fetched by WADO-RS; the address is one of this node. */
export function imagingStudy(
  of: KeptStudy,
  custodian_name: string | null,
): ImagingStudy & { readonly id: string } {
  const description = plain(textOf(of.attributes, '00081030'));
  const modality = [...new Set(of.modalities.map(modalityCode))].sort().map(modalityCoding);
  return {
    resourceType: 'ImagingStudy',
    id: of.record_id,
    ...originOf(of),
    contained: [WADO],
    identifier: [dicomIdentifier(of.study_uid)],
    status: 'available',
    modality,
    subject: { reference: `Patient/${of.person_id}` },
    ...(of.study_day === null ? {} : { started: of.study_day }),
    endpoint: [{ reference: `#${WADO.id}` }],
    numberOfSeries: of.series_amount,
    numberOfInstances: of.instance_amount,
    ...(custodian_name === null ? {} : { location: { display: custodian_name } }),
    ...(description === '' ? {} : { description }),
    series: of.series.map((one) => seriesOf(one, of.instances)),
  };
}

const WADO: Endpoint & { readonly id: string } = {
  resourceType: 'Endpoint',
  id: 'wado',
  status: 'active',
  connectionType: {
    system: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
    code: 'dicom-wado-rs',
  },
  payloadType: [{ text: 'DICOM' }],
  payloadMimeType: ['application/dicom'],
  address: '/dicomweb',
};

function seriesOf(of: KeptSeries, instances: readonly KeptInstance[]): ImagingStudySeries {
  const own = instances.filter(({ series_uid }) => series_uid === of.series_uid);
  const description = plain(of.description ?? '');
  return {
    uid: of.series_uid,
    ...numbered(of.series_number),
    modality: modalityCoding(modalityCode(of.modality)),
    ...(description === '' ? {} : { description }),
    numberOfInstances: of.instances,
    ...(own.length === 0 ? {} : { instance: own.map(instanceOf) }),
  };
}

function instanceOf({ sop_instance_uid, sop_class_uid, instance_number }: KeptInstance) {
  return {
    uid: sop_instance_uid,
    sopClass: { system: 'urn:ietf:rfc:3986', code: `urn:oid:${sop_class_uid}` },
    ...numbered(instance_number),
  };
}

/** FHIR numbers series and images from nought on; DICOM may go below. */
function numbered(number: number | null): { readonly number?: number } {
  return number === null || number < 0 ? {} : { number };
}

function modalityCode(modality: string): string {
  return MODALITY.test(modality) ? modality : OTHER;
}

function modalityCoding(code: string): Coding {
  return { system: DCM, code };
}

/** Words of a file, as far as FHIR takes them. */
function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .slice(0, WORDS_MAX)
    .toWellFormed()
    .trim();
}
