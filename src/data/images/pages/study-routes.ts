import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { DicomJson } from '../dicom/dicom-json.ts';
import { isUid } from '../dicom/read-instance.ts';
import { lookOf, scopeOf, Uid } from '../dicomweb/asked.ts';
import { auditLook } from '../dicomweb/audit-look.ts';
import { reprDigest } from '../dicomweb/multipart-answer.ts';
import { ANY_IMAGE } from '../dicomweb/read-search.ts';
import { textOf } from '../instance-record.ts';
import { findReport, findReports } from '../report-store.ts';
import { findStudies } from '../search-store.ts';
import type { ImagePorts } from '../store-instances.ts';
import { findSeriesFiles, type SeriesFile } from '../view-store.ts';
import {
  type InstitutionName,
  isOfAttendance,
  ReportSchema,
  reportView,
  StudySchema,
  studyView,
} from './study-view.ts';

export interface PagePorts extends ImagePorts {
  readonly institutionName: InstitutionName;
}

const LIST = 25;
const REPORTS_MAX = 200;

const Image = Type.Object({
  sop_instance_uid: Type.String(),
  transfer_syntax_uid: Type.String(),
  frames: Type.Integer(),
  size: Type.Integer(),
  sha256: Type.String({ description: 'Of the original bytes, as the site that sent them said it' }),
});
const Series = Type.Object({
  series_uid: Type.String(),
  modality: Type.String(),
  description: Type.String(),
  images: Type.Array(Image),
});
const LooseReport = Type.Object({
  ...ReportSchema.properties,
  custodian: Type.String(),
  custodian_name: StudySchema.properties.custodian_name,
  visit_day: Type.String(),
});

/** Adds what the pages about images ask: studies with their reports, one study with its files, one report. */
export function studyRoutes(app: HttpApp, ports: PagePorts): void {
  listRoute(app, ports);
  studyRoute(app, ports);
  reportRoute(app, ports);
}

function listRoute(app: HttpApp, ports: PagePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/images/studies',
    operation: 'listImageStudies',
    summary: 'Studies that may be seen, newest first, with the reports of their attendance.',
    action: 'data.image.view',
    query: Type.Object({ offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })) }),
    answer: Type.Object({
      total: Type.Integer(),
      studies: Type.Array(StudySchema),
      reports: Type.Array(LooseReport, { description: 'Reports of attendances without images' }),
    }),
    handle: async (asked) => {
      const { database, institutionName } = ports;
      const scope = scopeOf(ports, asked);
      const offset = asked.query.offset ?? 0;
      const search = { ...ANY_IMAGE, limit: LIST, offset };
      const studies = scope === null ? [] : await findStudies(database, scope, search);
      const person_ids = scope?.kind === 'own' ? null : studies.map(({ person_id }) => person_id);
      const reports =
        scope === null
          ? []
          : await findReports(database, scope, { person_ids, limit: REPORTS_MAX });
      await auditLook(ports, lookOf(asked, 'search', scope), studies);
      const isLoose = offset === 0 && studies.length < LIST;
      const loose = isLoose
        ? reports.filter((report) => !studies.some((study) => isOfAttendance(report, study)))
        : [];
      return ok({
        total: studies[0]?.total ?? 0,
        studies: studies.map((study) => studyView(study, reports, institutionName)),
        reports: loose.map((report) => ({
          ...reportView(report),
          custodian: report.custodian,
          custodian_name: institutionName(report.custodian),
          visit_day: report.visit_day,
        })),
      });
    },
  });
}

function studyRoute(app: HttpApp, ports: PagePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/images/studies/:study',
    operation: 'showImageStudy',
    summary:
      'A study with its series, images and their digests, and the reports of its attendance.',
    action: 'data.image.view',
    params: Type.Object({ study: Uid }),
    answer: Type.Object({ study: StudySchema, series: Type.Array(Series) }),
    handle: async (asked) => {
      const { database, institutionName } = ports;
      const { study: study_uid } = asked.params;
      const scope = isUid(study_uid) ? scopeOf(ports, asked) : null;
      const search = { ...ANY_IMAGE, study_uids: [study_uid] };
      const found = scope === null ? [] : await findStudies(database, scope, search);
      await auditLook(ports, lookOf(asked, 'search', scope, study_uid), found);
      const [study] = found;
      if (scope === null || study === undefined) return no(fault('image.not_found'));
      const person_ids = [study.person_id];
      const [reports, files] = [
        await findReports(database, scope, { person_ids, limit: REPORTS_MAX }),
        await findSeriesFiles(database, scope, study_uid),
      ];
      return ok({ study: studyView(study, reports, institutionName), series: seriesOf(files) });
    },
  });
}

/** Images by their series, in order. */
function seriesOf(files: readonly SeriesFile[]) {
  const bySeries = Map.groupBy(files, ({ series_uid }) => series_uid);
  return [...bySeries].map(([series_uid, images]) => {
    const attributes: DicomJson = images[0]?.series ?? {};
    return {
      series_uid,
      modality: textOf(attributes, '00080060'),
      description: textOf(attributes, '0008103E'),
      images: images.map(({ sop_instance_uid, transfer_syntax_uid, frames, size, sha256 }) => {
        return { sop_instance_uid, transfer_syntax_uid, frames, size, sha256 };
      }),
    };
  });
}

function reportRoute(app: HttpApp, ports: PagePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/images/reports/:report_uid',
    operation: 'readImageReport',
    summary: 'A report of an attendance as it came, with its digest.',
    action: 'data.image.view',
    params: Type.Object({ report_uid: Uid }),
    answer: 'file',
    handle: async (asked) => {
      const { report_uid } = asked.params;
      const scope = isUid(report_uid) ? scopeOf(ports, asked) : null;
      const report = scope === null ? null : await findReport(ports.database, scope, report_uid);
      const look = lookOf(asked, 'report', scope, report_uid);
      await auditLook(ports, look, report === null ? [] : [report]);
      if (report === null) return no(fault('image.report_not_found'));
      const isPdf = report.media_type === 'application/pdf';
      return ok({
        content_type: isPdf ? report.media_type : `${report.media_type}; charset=utf-8`,
        content: report.bytes,
        filename: `report-${report.visit_day}.${isPdf ? 'pdf' : 'txt'}`,
        headers: { 'repr-digest': reprDigest(report.sha256) },
      });
    },
  });
}
