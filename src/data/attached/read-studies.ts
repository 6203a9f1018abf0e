import type { ImagingStudy } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { PersonElsewhere } from '../records/index.ts';
import { below } from './address.ts';
import { type Answered, askServer, readJson } from './ask-server.ts';
import type { AttachedServer } from './attached-server.ts';
import type { Authorise } from './server-token.ts';

/** A study as DICOM JSON has it. */
export type StudyJson = Readonly<
  Record<string, { readonly vr?: string; readonly Value?: readonly unknown[] } | undefined>
>;

const STUDIES_MAX = 200;
/** A large study over a slow line. */
const RETRIEVE_MS = 600_000;

interface Asked {
  readonly server: AttachedServer;
  readonly authorise: Authorise;
}

/**
 * The studies of a person at a DICOMweb server (QIDO-RS), found by the patient's number there; those that say another
 * number or date of birth are left out (`attached.*`).
 */
export async function readStudies(
  { server, authorise }: Asked,
  { identifier, birth_date }: PersonElsewhere,
  study_uid?: string,
): Promise<Result<readonly StudyJson[], Fault>> {
  const proof = await authorise(server);
  if (!proof.ok) return proof;
  const query = {
    PatientID: identifier,
    includefield: '00100030',
    limit: String(server.resources_max ?? STUDIES_MAX),
    ...(study_uid === undefined ? {} : { StudyInstanceUID: study_uid }),
  };
  const headers = { ...proof.value, accept: 'application/dicom+json' };
  const answered = await askServer(server, { url: below(server, 'studies', query), headers });
  // QIDO-RS says 204 where there is nothing.
  if (!answered.ok) return answered.error.code === 'attached.nothing' ? ok([]) : answered;
  const said = await readJson(server, answered.value);
  if (!said.ok) return said;
  if (!Array.isArray(said.value)) return no(fault('attached.malformed', { source: server.name }));
  const born = birth_date?.replaceAll('-', '') ?? null;
  const studies = (said.value as StudyJson[]).filter(
    (study) =>
      textOf(study, '00100020') === identifier &&
      born !== null &&
      textOf(study, '00100030') === born &&
      (study_uid === undefined || textOf(study, '0020000D') === study_uid),
  );
  return ok(studies);
}

/** The first value of an attribute as text; empty where it has none. */
export function textOf(study: StudyJson, tag: string): string {
  const [value] = study[tag]?.Value ?? [];
  return typeof value === 'string' ? value : '';
}

/** A study as the record that it is, for deciding who may see it. */
export function asRecord(study: StudyJson): ImagingStudy {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(textOf(study, '00080020')) ?? [];
  return {
    resourceType: 'ImagingStudy',
    id: textOf(study, '0020000D'),
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${textOf(study, '0020000D')}` }],
    status: 'available',
    subject: {},
    ...(day === undefined ? {} : { started: `${year}-${month}-${day}` }),
  };
}

/** The original files of a study as they come (WADO-RS); the sender bounds the time, the reader the size. */
export async function retrieveStudy(
  { server, authorise }: Asked,
  study_uid: string,
): Promise<Result<Answered, Fault>> {
  const proof = await authorise(server);
  if (!proof.ok) return proof;
  const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';
  const url = below(server, `studies/${study_uid}`, {});
  const headers = { ...proof.value, accept };
  return await askServer(server, { url, headers, timeout_ms: RETRIEVE_MS });
}
