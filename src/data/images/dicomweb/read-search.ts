import { Type } from 'typebox';
import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { isUid } from '../dicom/read-instance.ts';
import { foldName } from '../instance-record.ts';
import type { ImageSearch } from '../search-store.ts';
import { tagOf } from './keywords.ts';

/** A list of studies, series or images. */
export type SearchLevel = 'study' | 'series' | 'instance';

/** A search with what the answer is to hold. */
export interface AskedSearch {
  readonly search: ImageSearch;
  /** Tags beside those of every list; `all` for everything that is known. */
  readonly include: 'all' | readonly string[];
  readonly wants_fuzzy: boolean;
}

/** What may be asked of a list, by keyword or tag (DICOM PS3.18 section 8.3.4), and from which level on. */
const KEYS: Readonly<Record<string, { readonly as: keyof typeof READ; readonly from: number }>> = {
  StudyInstanceUID: { as: 'study_uids', from: 0 },
  AccessionNumber: { as: 'accession_number', from: 0 },
  ModalitiesInStudy: { as: 'modality_in_study', from: 0 },
  PatientName: { as: 'name', from: 0 },
  PatientID: { as: 'patient_id', from: 0 },
  StudyDate: { as: 'days', from: 0 },
  SeriesInstanceUID: { as: 'series_uids', from: 1 },
  Modality: { as: 'modality', from: 1 },
  SeriesNumber: { as: 'series_number', from: 1 },
  SOPInstanceUID: { as: 'sop_instance_uids', from: 2 },
  SOPClassUID: { as: 'sop_class_uid', from: 2 },
  InstanceNumber: { as: 'instance_number', from: 2 },
  limit: { as: 'limit', from: 0 },
  offset: { as: 'offset', from: 0 },
};
const BY_TAG = new Map(Object.keys(KEYS).map((keyword) => [tagOf(keyword) ?? keyword, keyword]));
const LEVELS: readonly SearchLevel[] = ['study', 'series', 'instance'];

const Value = Type.Optional(Type.String({ maxLength: 2000 }));
const Values = Type.Optional(
  Type.Union([Type.String({ maxLength: 2000 }), Type.Array(Type.String(), { maxItems: 50 })]),
);

/** The query of a list; what cannot be searched is refused by `readSearch`. The language of faults may be named. */
export function searchQuery(level: SearchLevel) {
  const keys = Object.entries(KEYS).filter(([, { from }]) => from <= LEVELS.indexOf(level));
  return Type.Object({
    ...Object.fromEntries(keys.map(([keyword]) => [keyword, Value])),
    includefield: Values,
    fuzzymatching: Value,
    lang: Value,
  });
}

/** How many entries a list has unless said, and at most. */
const LIMITS: Readonly<Record<SearchLevel, { readonly usual: number; readonly most: number }>> = {
  study: { usual: 25, most: 100 },
  series: { usual: 100, most: 500 },
  instance: { usual: 1000, most: 5000 },
};
const OFFSET_MAX = 1_000_000;

/** A search that asks for nothing in particular. */
export const ANY_IMAGE: ImageSearch = {
  study_uids: null,
  accession_number: null,
  modality_in_study: null,
  name: null,
  patient_id: null,
  from: null,
  until: null,
  series_uids: null,
  modality: null,
  series_number: null,
  sop_instance_uids: null,
  sop_class_uid: null,
  instance_number: null,
  limit: LIMITS.study.usual,
  offset: 0,
};

type Read = Partial<ImageSearch> | null;

/** Each gives what it adds to the search; null for a value that cannot be right. */
const READ = {
  study_uids: (text: string): Read => uidsOf(text, (study_uids) => ({ study_uids })),
  series_uids: (text: string): Read => uidsOf(text, (series_uids) => ({ series_uids })),
  sop_instance_uids: (text: string): Read =>
    uidsOf(text, (sop_instance_uids) => ({ sop_instance_uids })),
  accession_number: (text: string): Read => ({ accession_number: text }),
  modality_in_study: (text: string): Read => ({ modality_in_study: text.toUpperCase() }),
  modality: (text: string): Read => ({ modality: text.toUpperCase() }),
  name: (text: string): Read => ({ name: foldName(text.replaceAll('*', '')) }),
  patient_id: (text: string): Read => ({ patient_id: text }),
  sop_class_uid: (text: string): Read => (isUid(text) ? { sop_class_uid: text } : null),
  series_number: (text: string): Read => numberOf(text, (series_number) => ({ series_number })),
  instance_number: (text: string): Read =>
    numberOf(text, (instance_number) => ({ instance_number })),
  days: readDays,
  limit: (text: string): Read => numberOf(text, (limit) => ({ limit })),
  offset: (text: string): Read =>
    numberOf(text, (offset) => ({ offset: Math.min(offset, OFFSET_MAX) })),
} as const;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the query of a list. An attribute that is not searched here is refused, so that nobody trusts a list that
 * ignored it. A limit above the most is the most, as DICOM PS3.18 8.3.4.4 has it.
 */
export function readSearch(query: Query, level: SearchLevel): Result<AskedSearch, Fault> {
  const { includefield = [], fuzzymatching = 'false', lang: _lang, ...others } = query;
  const { usual, most } = LIMITS[level];
  let search: ImageSearch = { ...ANY_IMAGE, limit: usual };
  for (const [key, value] of Object.entries(others)) {
    const read = readOne(key, String(value ?? ''), level);
    if (read === null) {
      return no(fault('request.invalid', { field: key, problem: String(value).slice(0, 40) }, key));
    }
    search = { ...search, ...read };
  }
  const fields = [includefield].flat().flatMap((text) => text.split(','));
  return ok({
    search: { ...search, limit: Math.min(search.limit, most) },
    include: fields.includes('all') ? 'all' : fields.flatMap((field) => tagOf(field) ?? []),
    wants_fuzzy: fuzzymatching === 'true',
  });
}

function readOne(key: string, text: string, level: SearchLevel): Read {
  const keyword = BY_TAG.get(key.toUpperCase()) ?? key;
  const known = Object.hasOwn(KEYS, keyword) ? KEYS[keyword] : undefined;
  if (known === undefined || known.from > LEVELS.indexOf(level)) return null;
  // Nothing to match is matched by everything.
  return text === '' ? {} : READ[known.as](text);
}

const UIDS_MAX = 50;

/** One identifier or several with commas between them. */
function uidsOf(text: string, as: (uids: readonly string[]) => Partial<ImageSearch>): Read {
  const uids = text.split(/[,\\]/);
  return uids.length <= UIDS_MAX && uids.every(isUid) ? as(uids) : null;
}

function numberOf(text: string, as: (count: number) => Partial<ImageSearch>): Read {
  return /^\d{1,9}$/.test(text) ? as(Number(text)) : null;
}

/** `20260101`, `20260101-20260131`, `20260101-` or `-20260131`. */
function readDays(text: string): Read {
  const [first = '', last, ...more] = text.split('-');
  if (more.length > 0) return null;
  const from = dayOf(first);
  const until = last === undefined ? from : dayOf(last);
  return from === undefined || until === undefined ? null : { from, until };
}

/** Null for no day at all; undefined for what is none. */
function dayOf(text: string): PlainDate | null | undefined {
  if (text === '') return null;
  const read = parseDay(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  return read.ok ? read.value : undefined;
}
