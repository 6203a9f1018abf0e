import { Type } from 'typebox';
import type { Fault } from '../../../kernel/fault.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { DicomJson } from '../dicom/dicom-json.ts';
import type { ImageScope } from '../image-scope.ts';
import {
  type Counted,
  type CountedInstance,
  findSeries,
  findStudies,
  type ImageSearch,
  searchInstances,
} from '../search-store.ts';
import type { ImagePorts } from '../store-instances.ts';
import type { Owned } from '../view-store.ts';
import { type Asked, json, lookOf, pathOf, scopeOf, Uid } from './asked.ts';
import { auditLook } from './audit-look.ts';
import { instanceJson, seriesJson, studyJson } from './listed-json.ts';
import { type AskedSearch, readSearch, type SearchLevel, searchQuery } from './read-search.ts';

/** The lists of QIDO-RS: of everything that may be seen, of a study, of a series (DICOM PS3.18 table 10.6.1-5). */
const LISTS: readonly {
  readonly url: string;
  readonly operation: string;
  readonly level: SearchLevel;
  readonly summary: string;
}[] = [
  {
    url: '/studies',
    operation: 'searchStudies',
    level: 'study',
    summary: 'Studies that may be seen, newest first (QIDO-RS).',
  },
  {
    url: '/series',
    operation: 'searchAllSeries',
    level: 'series',
    summary: 'Series of all studies that may be seen (QIDO-RS).',
  },
  {
    url: '/instances',
    operation: 'searchAllInstances',
    level: 'instance',
    summary: 'Images of all studies that may be seen (QIDO-RS).',
  },
  {
    url: '/studies/:study/series',
    operation: 'searchSeries',
    level: 'series',
    summary: 'The series of a study (QIDO-RS).',
  },
  {
    url: '/studies/:study/instances',
    operation: 'searchStudyInstances',
    level: 'instance',
    summary: 'The images of a study (QIDO-RS).',
  },
  {
    url: '/studies/:study/series/:series/instances',
    operation: 'searchInstances',
    level: 'instance',
    summary: 'The images of a series (QIDO-RS).',
  },
];

/** Adds the lists of QIDO-RS. How many there are altogether stands in `X-Total-Count`, under the same consent as the list. */
export function searchRoutes(app: HttpApp, ports: ImagePorts): void {
  for (const { url, operation, level, summary } of LISTS) {
    const ofStudy = url.includes(':study');
    const params = Type.Object({
      ...(ofStudy ? { study: Uid } : {}),
      ...(url.includes(':series/') ? { series: Uid } : {}),
    });
    app.guarded({
      method: 'GET',
      url: `/dicomweb${url}`,
      operation,
      summary,
      action: 'data.image.view',
      params,
      query: searchQuery(level),
      answer: 'file',
      handle: (asked) => answerSearch(ports, asked as SearchAsked, level),
    });
  }
}

type SearchAsked = Asked & {
  readonly params: { readonly study?: string; readonly series?: string };
  readonly query: Parameters<typeof readSearch>[0];
};

async function answerSearch(
  ports: ImagePorts,
  asked: SearchAsked,
  level: SearchLevel,
): Promise<Result<FileAnswer, Fault>> {
  const read = readSearch(asked.query, level);
  if (!read.ok) return read;
  const { study, series } = asked.params;
  const path = study === undefined ? null : pathOf({ study, ...(series && { series }) });
  if (path !== null && !path.ok) return path;
  const search: ImageSearch = {
    ...read.value.search,
    ...(study === undefined ? {} : { study_uids: [study] }),
    ...(series === undefined ? {} : { series_uids: [series] }),
  };
  const scope = scopeOf(ports, asked);
  const seen =
    scope === null
      ? NOTHING
      : await listed(ports.database, scope, { search, level, read: read.value });
  await auditLook(ports, lookOf(asked, 'search', scope, study), seen.rows);
  return ok({ ...json(seen.texts), headers: headersOf(seen.rows, search, read.value) });
}

interface Found {
  readonly rows: readonly (Owned & Counted)[];
  readonly texts: readonly string[];
}
const NOTHING: Found = { rows: [], texts: [] };

async function listed(
  session: Session,
  scope: ImageScope,
  of: { readonly search: ImageSearch; readonly level: SearchLevel; readonly read: AskedSearch },
): Promise<Found> {
  if (of.level === 'study') return found(await findStudies(session, scope, of.search), studyJson);
  if (of.level === 'series') return found(await findSeries(session, scope, of.search), seriesJson);
  const show = (row: CountedInstance) => instanceJson(row, of.read.include);
  return found(await searchInstances(session, scope, of.search), show);
}

function found<Row extends Owned & Counted>(
  rows: readonly Row[],
  show: (row: Row) => DicomJson,
): Found {
  return { rows, texts: rows.map((row) => JSON.stringify(show(row))) };
}

/** Totals, and the warnings of DICOM PS3.18 8.3.4.2 and 8.3.4.4. */
function headersOf(
  rows: readonly Counted[],
  { offset }: ImageSearch,
  { wants_fuzzy }: AskedSearch,
): Record<string, string> {
  const total = rows[0]?.total;
  const rest = total === undefined ? 0 : total - offset - rows.length;
  const warnings = [
    ...(wants_fuzzy
      ? [
          '299 sampan "The fuzzymatching parameter is not supported. Only literal matching has been performed."',
        ]
      : []),
    ...(rest > 0
      ? [`299 sampan "There are ${rest} additional results that can be requested"`]
      : []),
  ];
  return {
    ...(total === undefined && offset > 0 ? {} : { 'x-total-count': String(total ?? 0) }),
    ...(warnings.length === 0 ? {} : { warning: warnings.join(', ') }),
  };
}
