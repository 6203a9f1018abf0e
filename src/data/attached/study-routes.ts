import { pipeline } from 'node:stream';
import { Type } from 'typebox';
import { type Fault, fault, faultText } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../platform/http/index.ts';
import {
  type Purpose,
  permitted,
  personElsewhere,
  purposeOf,
  scopeOf,
  typesToAsk,
} from '../records/index.ts';
import type { AttachedServer } from './attached-server.ts';
import { auditLook } from './audit-look.ts';
import { bounded } from './bounded.ts';
import { type AttachedPorts, serversOf } from './ports.ts';
import { asRecord, readStudies, retrieveStudy, type StudyJson, textOf } from './read-studies.ts';
import type { Authorise } from './server-token.ts';

const BYTES_MAX = 1024 * 1024 * 1024;
const Person = Type.Object({ person_id: Type.String({ format: 'uuid' }) });
const Study = Type.Object({
  person_id: Type.String({ format: 'uuid' }),
  source: Type.String({ maxLength: 64 }),
  study: Type.String({ pattern: '^[0-9.]{1,64}$' }),
});

interface Look {
  readonly principal: Principal;
  readonly person_id: string;
  readonly purpose: Purpose;
  readonly request_id: string;
}

/** Adds the studies of attached DICOMweb servers: the list of a person's, and the original files of one. */
export function studyRoutes(app: HttpApp, ports: AttachedPorts, authorise: Authorise): void {
  const servers = () => serversOf(ports, 'dicomweb');
  app.guarded({
    method: 'GET',
    url: '/dicomweb/attached/:person_id/studies',
    operation: 'searchAttachedStudies',
    summary:
      'DICOMweb QIDO-RS: studies of a person at attached servers, as far as they may be seen.',
    action: 'data.image.view',
    params: Person,
    answer: 'file',
    handle: async ({ principal, params, raw, request_id, language }) => {
      const purpose = purposeOf(raw.headers['x-purpose-of-use'] as string | undefined);
      if (purpose === null) return no(fault('record.purpose_unknown', { purpose: '', known: '' }));
      const look = { principal, purpose, request_id, ...params };
      const all = await Promise.all(
        servers().map((server) => studiesAt(ports, { server, authorise }, look)),
      );
      return ok(
        listAnswer(
          all.filter((one) => one !== null),
          language,
        ),
      );
    },
  });
  app.guarded({
    method: 'GET',
    url: '/dicomweb/attached/:person_id/sources/:source/studies/:study',
    operation: 'retrieveAttachedStudy',
    summary: 'DICOMweb WADO-RS: the original files of a study at an attached server.',
    action: 'data.image.view',
    params: Study,
    answer: 'file',
    handle: async ({ principal, params, raw, request_id }) => {
      const purpose = purposeOf(raw.headers['x-purpose-of-use'] as string | undefined);
      const server = servers().find(({ name }) => name === params.source);
      if (server === undefined || purpose === null) return no(fault('record.not_found'));
      const look = { principal, purpose, request_id, person_id: params.person_id };
      return await retrieve(ports, { server, authorise }, look, params.study);
    },
  });
}

interface Source {
  readonly server: AttachedServer;
  readonly authorise: Authorise;
}

/** What one server gave and the reader may see; null where nothing of it may be seen and it was not asked. */
async function studiesAt(ports: AttachedPorts, source: Source, look: Look, study_uid?: string) {
  const { server } = source;
  const { principal, purpose, person_id } = look;
  const holdings = () => ({
    session: ports.database,
    scope: scopeOf(principal, { network: ports.network, at: ports.clock.now(), purpose }),
    person_id,
    custodian: server.institution,
  });
  if ((await typesToAsk(holdings(), server.record_types)).length === 0) return null;
  const person = await personElsewhere(ports.database, person_id, server.identifier_system);
  const read =
    person === null
      ? no(fault('attached.person_unknown', { source: server.name }))
      : await readStudies(source, person, study_uid);
  const records = read.ok ? await permitted(holdings(), read.value.map(asRecord)) : [];
  const open = new Set(records.map(({ id }) => id));
  const studies = read.ok ? read.value.filter((one) => open.has(textOf(one, '0020000D'))) : [];
  const missing = read.ok ? [] : [read.error];
  const amount = studies.length;
  await auditLook(ports, { ...look, server, resource_type: 'ImagingStudy', missing, amount });
  return { server, studies, missing };
}

/** Retrieve URLs lead through this node; a server that is away is told in a header, and the list stands without it. */
function listAnswer(
  sources: readonly {
    readonly server: AttachedServer;
    readonly studies: readonly StudyJson[];
    readonly missing: readonly Fault[];
  }[],
  language: Language,
): FileAnswer {
  const list = sources.flatMap(({ server, studies }) =>
    studies.map(({ '00081190': _url, ...study }) => ({
      ...study,
      // RetrieveAETitle names the source.
      '00080054': { vr: 'AE', Value: [server.name] },
    })),
  );
  const warnings = sources.flatMap(({ missing }) =>
    missing.map((one) => `299 sampan "${encodeURI(faultText(one, language).title)}"`),
  );
  const headers = warnings.length === 0 ? {} : { warning: warnings.join(', ') };
  return { content_type: 'application/dicom+json', headers, content: JSON.stringify(list) };
}

async function retrieve(
  ports: AttachedPorts,
  source: Source,
  look: Look,
  study_uid: string,
): Promise<Result<FileAnswer, Fault>> {
  const found = await studiesAt(ports, source, look, study_uid);
  if (found === null) return no(fault('record.not_found'));
  if (found.missing[0] !== undefined) return no(found.missing[0]);
  if (found.studies.length === 0) return no(fault('record.not_found'));
  const answered = await retrieveStudy(source, study_uid);
  if (!answered.ok) return answered;
  const { headers, body } = answered.value;
  const content_type = headers['content-type'] ?? '';
  if (!content_type.startsWith('multipart/related')) {
    body.destroy();
    return no(fault('attached.malformed', { source: source.server.name }));
  }
  const content = bounded(source.server.bytes_max ?? BYTES_MAX);
  // A broken transfer ends the answer, which was said to be as long as it comes.
  pipeline(body, content, () => undefined);
  return ok({ content_type, content });
}
