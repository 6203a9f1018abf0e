import { createHash } from 'node:crypto';
import { Converter } from 'opencc-js/t2cn';
import { type PlainDate, parseDay } from '../../kernel/day.ts';
import type { DicomJson } from './dicom/dicom-json.ts';
import type { DicomInstance } from './dicom/read-instance.ts';

/** An image on its way into the store, with its original bytes. */
export interface InstanceRecord extends Omit<DicomInstance, 'attributes' | 'rows' | 'columns'> {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly metadata: string;
  readonly instance_number: number | null;
  readonly study: StudyRecord;
  readonly series: SeriesRecord;
}

/** What a list of studies shows and searches. */
interface StudyRecord {
  readonly study_day: PlainDate | null;
  readonly accession_number: string;
  readonly names: readonly string[];
  readonly attributes: DicomJson;
}

interface SeriesRecord {
  readonly modality: string;
  readonly series_number: number | null;
  readonly attributes: DicomJson;
}

/** Attributes of a study in a list (DICOM PS3.18 table 10.6.3-3), and of its patient. */
const STUDY_TAGS = [
  '00080020',
  '00080030',
  '00080050',
  '00080080',
  '00080090',
  '00081030',
  '00100010',
  '00100020',
  '00100030',
  '00100040',
  '0020000D',
  '00200010',
];
/** Attributes of a series in a list (DICOM PS3.18 table 10.6.3-4). */
const SERIES_TAGS = [
  '00080021',
  '00080060',
  '0008103E',
  '00180015',
  '0020000D',
  '0020000E',
  '00200011',
];

/** What is kept of a file that has been read, beside its bytes. */
export function instanceRecord(read: DicomInstance, bytes: Uint8Array): InstanceRecord {
  const { attributes, rows: _rows, columns: _columns, ...instance } = read;
  return {
    ...instance,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: JSON.stringify(attributes),
    instance_number: numberOf(attributes, '00200013'),
    study: {
      study_day: dayOf(textOf(attributes, '00080020')),
      accession_number: textOf(attributes, '00080050'),
      names: namesOf(attributes),
      attributes: only(attributes, STUDY_TAGS),
    },
    series: {
      modality: textOf(attributes, '00080060'),
      series_number: numberOf(attributes, '00200011'),
      attributes: only(attributes, SERIES_TAGS),
    },
  };
}

function only(attributes: DicomJson, tags: readonly string[]): DicomJson {
  return Object.fromEntries(
    tags.flatMap((tag) => (attributes[tag] ? [[tag, attributes[tag]]] : [])),
  );
}

/** The first value of an attribute as text; empty where there is none. */
export function textOf(attributes: DicomJson, tag: string): string {
  const [first] = attributes[tag]?.Value ?? [];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function numberOf(attributes: DicomJson, tag: string): number | null {
  const [first] = attributes[tag]?.Value ?? [];
  return typeof first === 'number' && Number.isInteger(first) ? first : null;
}

/** `20260131` as a day; null for what is none. */
function dayOf(text: string): PlainDate | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const read = parseDay(`${parts[1]}-${parts[2]}-${parts[3]}`);
  return read.ok ? read.value : null;
}

/** The patient's name in each of its scripts, folded. */
function namesOf(attributes: DicomJson): readonly string[] {
  const [name] = attributes['00100010']?.Value ?? [];
  if (name === null || typeof name !== 'object') return [];
  return Object.values(name as Record<string, string>).map(foldName);
}

/** For search only: what is shown stays as its source wrote it. */
const simplified = Converter({ from: 't', to: 'cn' });

/** A name for search: without case, accents, the marks between its parts, and the difference of the two Chinese scripts. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return simplified(plain)
    .replace(/[\^=,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
