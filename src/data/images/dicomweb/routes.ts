import { Type } from 'typebox';
import { ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ImagePorts } from '../store-instances.ts';
import { findInstances, findSeries, findStudies } from '../view-store.ts';
import { json, pathOf, scopeOf, Uid } from './asked.ts';
import { auditLook } from './audit-look.ts';
import { instanceJson, seriesJson, studyJson } from './listed-json.ts';
import { readSearch, StudyQuery } from './read-search.ts';
import { retrieveRoutes } from './retrieve-routes.ts';

/** Adds the routes of DICOMweb (DICOM PS3.18): lists of studies, series and images, their attributes, files and pictures. */
export function dicomwebRoutes(app: HttpApp, ports: ImagePorts): void {
  app.guarded({
    method: 'GET',
    url: '/dicomweb/studies',
    operation: 'searchStudies',
    summary: 'Studies that may be seen, newest first (QIDO-RS).',
    action: 'data.image.view',
    query: StudyQuery,
    answer: 'file',
    handle: async ({ principal, query, request_id, raw }) => {
      const scope = scopeOf(ports, principal, raw);
      const search = readSearch(query);
      if (!search.ok) return search;
      const studies = scope === null ? [] : await findStudies(ports.database, scope, search.value);
      const look = { principal, request_id, interaction: 'search', study_uid: '', scope };
      await auditLook(ports, look, studies);
      return ok(json(studies.map((study) => JSON.stringify(studyJson(study)))));
    },
  });
  listRoutes(app, ports);
  retrieveRoutes(app, ports);
}

function listRoutes(app: HttpApp, ports: ImagePorts): void {
  app.guarded({
    method: 'GET',
    url: '/dicomweb/studies/:study/series',
    operation: 'searchSeries',
    summary: 'The series of a study (QIDO-RS).',
    action: 'data.image.view',
    params: Type.Object({ study: Uid }),
    answer: 'file',
    handle: async ({ principal, params, request_id, raw }) => {
      const path = pathOf(params);
      if (!path.ok) return path;
      const scope = scopeOf(ports, principal, raw);
      const series = scope === null ? [] : await findSeries(ports.database, scope, path.value);
      const look = { principal, request_id, interaction: 'search', study_uid: params.study, scope };
      await auditLook(ports, look, series);
      return ok(json(series.map((one) => JSON.stringify(seriesJson(one)))));
    },
  });
  app.guarded({
    method: 'GET',
    url: '/dicomweb/studies/:study/series/:series/instances',
    operation: 'searchInstances',
    summary: 'The images of a series (QIDO-RS).',
    action: 'data.image.view',
    params: Type.Object({ study: Uid, series: Uid }),
    answer: 'file',
    handle: async ({ principal, params, request_id, raw }) => {
      const path = pathOf(params);
      if (!path.ok) return path;
      const scope = scopeOf(ports, principal, raw);
      const found = scope === null ? [] : await findInstances(ports.database, scope, path.value);
      const look = { principal, request_id, interaction: 'search', study_uid: params.study, scope };
      await auditLook(ports, look, found);
      return ok(json(found.map((one) => JSON.stringify(instanceJson(one)))));
    },
  });
}
