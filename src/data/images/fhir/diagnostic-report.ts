import { createHash } from 'node:crypto';
import type { DiagnosticReport } from '@medplum/fhirtypes';
import { INSTITUTION_SYSTEM } from '../../records/index.ts';
import { dicomIdentifier, type Origin, originOf } from './origin.ts';

/** A report as it is kept. */
export interface KeptReport extends Origin {
  readonly report_uid: string;
  readonly record_id: string;
  readonly visit_day: string;
  readonly media_type: string;
  readonly bytes: Uint8Array;
  /** ISO text in UTC. */
  readonly stored_at: string;
  /** The study of the attendance; null where there is none, or more than one. */
  readonly study: { readonly record_id: string; readonly study_uid: string } | null;
}

const IMAGING = {
  system: 'http://terminology.hl7.org/CodeSystem/v2-0074',
  code: 'IMG',
  display: 'Diagnostic Imaging',
};
const IMAGING_REPORT = {
  system: 'http://loinc.org',
  code: '18748-4',
  display: 'Diagnostic imaging study',
};

/** The FHIR DiagnosticReport of a report of an attendance. Its bytes are fetched from this node. */
export function diagnosticReport(
  of: KeptReport,
  custodian_name: string,
): DiagnosticReport & { readonly id: string } {
  const { report_uid, study } = of;
  return {
    resourceType: 'DiagnosticReport',
    id: of.record_id,
    ...originOf(of),
    identifier: [dicomIdentifier(report_uid)],
    status: 'final',
    category: [{ coding: [IMAGING] }],
    code: { coding: [IMAGING_REPORT] },
    subject: { reference: `Patient/${of.person_id}` },
    effectiveDateTime: of.visit_day,
    issued: of.stored_at,
    performer: [
      {
        type: 'Organization',
        identifier: { system: INSTITUTION_SYSTEM, value: of.custodian },
        display: custodian_name,
      },
    ],
    ...(study === null
      ? {}
      : {
          imagingStudy: [
            {
              reference: `ImagingStudy/${study.record_id}`,
              identifier: dicomIdentifier(study.study_uid),
            },
          ],
        }),
    presentedForm: [
      {
        contentType: of.media_type,
        url: `/api/data/images/reports/${report_uid}`,
        size: of.bytes.length,
        // R4 says SHA-1 here; the store itself goes by SHA-256.
        hash: createHash('sha1').update(of.bytes).digest('base64'),
      },
    ],
  };
}
