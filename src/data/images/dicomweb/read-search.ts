import { Type } from 'typebox';
import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { foldName } from '../instance-record.ts';
import type { StudySearch } from '../view-store.ts';

/** What may be asked of a list, by keyword or tag (DICOM PS3.18 section 8.3.4). */
const KEYS: Readonly<Record<string, keyof typeof READ>> = {
  StudyInstanceUID: 'study_uid',
  '0020000D': 'study_uid',
  AccessionNumber: 'accession_number',
  '00080050': 'accession_number',
  ModalitiesInStudy: 'modality',
  '00080061': 'modality',
  PatientName: 'name',
  '00100010': 'name',
  StudyDate: 'days',
  '00080020': 'days',
  limit: 'limit',
  offset: 'offset',
  includefield: 'ignored',
  fuzzymatching: 'ignored',
};

/** The query of a list of studies; what is not named here is refused by `readSearch`. */
export const StudyQuery = Type.Object(
  Object.fromEntries(
    Object.keys(KEYS).map((key) => [key, Type.Optional(Type.String({ maxLength: 128 }))]),
  ),
);

const LIMIT = 25;
const LIMIT_MAX = 100;
const OFFSET_MAX = 10_000;

const NOTHING: StudySearch = {
  study_uid: null,
  accession_number: null,
  modality: null,
  name: null,
  from: null,
  until: null,
  limit: LIMIT,
  offset: 0,
};

/** Each gives what it adds to the search; null for a value that cannot be right. */
const READ = {
  study_uid: (text: string) => ({ study_uid: text }),
  accession_number: (text: string) => ({ accession_number: text }),
  modality: (text: string) => ({ modality: text.toUpperCase() }),
  name: (text: string) => ({ name: foldName(text.replaceAll('*', '')) }),
  days: readDays,
  limit: (text: string) => countOf(text, LIMIT_MAX, (limit) => ({ limit })),
  offset: (text: string) => countOf(text, OFFSET_MAX, (offset) => ({ offset })),
  ignored: () => ({}),
} as const;

/** Reads the query of a list of studies. An attribute that is not searched here is refused, so that nobody trusts a list that ignored it. */
export function readSearch(
  query: Readonly<Record<string, string | undefined>>,
): Result<StudySearch, Fault> {
  let search = NOTHING;
  for (const [key, text = ''] of Object.entries(query)) {
    const name = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    const read = name === undefined ? null : READ[name](text);
    if (read === null) {
      return no(fault('request.invalid', { field: key, problem: text.slice(0, 40) }, key));
    }
    search = { ...search, ...read };
  }
  return ok(search);
}

function countOf(
  text: string,
  most: number,
  as: (count: number) => Partial<StudySearch>,
): Partial<StudySearch> | null {
  return /^\d{1,5}$/.test(text) ? as(Math.min(Number(text), most)) : null;
}

/** `20260101`, `20260101-20260131`, `20260101-` or `-20260131`. */
function readDays(text: string): Partial<StudySearch> | null {
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
