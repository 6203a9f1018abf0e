import type { Identifier, Meta } from '@medplum/fhirtypes';
import { OWN, PATIENT_PROVIDED } from '../../records/index.ts';

/** Whose images or report it is, in whose care it arose, and how it came. */
export interface Origin {
  readonly person_id: string;
  readonly custodian: string;
  /** A deposit or a sign-in. */
  readonly stored_through: string;
}

const DEPOSIT = /^deposit ([0-9a-f-]{36})(?: |$)/;

/** Where the record has it from: the deposit, or the patient. */
export function originOf({ custodian, stored_through }: Origin): { readonly meta?: Meta } {
  if (custodian === OWN) return { meta: { tag: [PATIENT_PROVIDED] } };
  const deposit = DEPOSIT.exec(stored_through)?.[1];
  return deposit === undefined ? {} : { meta: { source: `urn:sampan:deposit:${deposit}` } };
}

/** An identifier of DICOM as FHIR writes it. */
export function dicomIdentifier(uid: string): Identifier {
  return { system: 'urn:dicom:uid', value: `urn:oid:${uid}` };
}
