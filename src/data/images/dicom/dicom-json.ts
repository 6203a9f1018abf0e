import type { DataSet, Element } from 'dicom-parser';
import type { DecodeText } from './character-sets.ts';
import { plainTag, representationOf, TAG } from './tags.ts';

/** One attribute in the DICOM JSON model (DICOM PS3.18 annex F). */
export interface JsonAttribute {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly InlineBinary?: string;
  /** Where a value that is too large for the list is fetched. */
  readonly BulkDataURI?: string;
}

/** A data set in the DICOM JSON model, by tag such as `00100010`. */
export type DicomJson = Readonly<Record<string, JsonAttribute>>;

/** What reading one data set needs. */
interface Reading {
  readonly data: DataSet;
  readonly decode: DecodeText;
  readonly is_signed: boolean;
  /** Address before the path of a value that is fetched by itself. */
  readonly bulk: string;
}

const SEQUENCE_DEPTH_MAX = 12;
/** Larger binary values are fetched by themselves. */
const INLINE_BYTES_MAX = 1024;
const PIXELS: readonly string[] = [TAG.pixels, TAG.float_pixels, TAG.double_pixels];
const BINARY = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);
const LONG_TEXT = new Set(['LT', 'ST', 'UT', 'UR']);

/** The data set without file header, pixels and large binary values. Fails with null when sequences are nested too deep. */
export function dicomJson(reading: Reading, depth = 0): DicomJson | null {
  if (depth > SEQUENCE_DEPTH_MAX) return null;
  const attributes: [string, JsonAttribute][] = [];
  for (const tag of Object.keys(reading.data.elements).sort()) {
    if (tag.startsWith('x0002') || tag === 'xfffee00d' || PIXELS.includes(tag)) continue;
    const element = reading.data.elements[tag];
    if (element === undefined) continue;
    const attribute = attributeOf(reading, element, depth);
    if (attribute === null) return null;
    if (attribute !== undefined) attributes.push([plainTag(tag), attribute]);
  }
  return Object.fromEntries(attributes);
}

/** Undefined for what is left out; null when nested too deep. */
function attributeOf(
  reading: Reading,
  element: Element,
  depth: number,
): JsonAttribute | null | undefined {
  const vr = vrOf(reading, element);
  if (vr === 'SQ') return sequenceOf(reading, element, depth);
  if (BINARY.has(vr)) {
    if (element.length < 0) return undefined;
    if (element.length > INLINE_BYTES_MAX) {
      return { vr, BulkDataURI: `${reading.bulk}${plainTag(element.tag)}` };
    }
    const bytes = Buffer.from(bytesOf(reading.data, element));
    return bytes.length === 0 ? { vr } : { vr, InlineBinary: bytes.toString('base64') };
  }
  const values = valuesOf(reading, element, vr);
  return values.length === 0 ? { vr } : { vr, Value: values };
}

function vrOf({ is_signed }: Reading, element: Element): string {
  if (element.items !== undefined) return 'SQ';
  return element.vr ?? representationOf(element.tag, is_signed);
}

function sequenceOf(reading: Reading, element: Element, depth: number): JsonAttribute | null {
  const items: DicomJson[] = [];
  for (const [nth, item] of (element.items ?? []).entries()) {
    if (item.dataSet === undefined) continue;
    const bulk = `${reading.bulk}${plainTag(element.tag)}.${nth + 1}.`;
    const json = dicomJson({ ...reading, data: item.dataSet, bulk }, depth + 1);
    if (json === null) return null;
    items.push(json);
  }
  return items.length === 0 ? { vr: 'SQ' } : { vr: 'SQ', Value: items };
}

/** The bytes of an element within the file. */
export function bytesOf(data: DataSet, element: Element): Uint8Array {
  return data.byteArray.subarray(element.dataOffset, element.dataOffset + element.length);
}

type ReadNumber = (data: DataSet, tag: string, index: number) => number | undefined;

const NUMBERS: Readonly<Record<string, { readonly bytes: number; readonly read: ReadNumber }>> = {
  US: { bytes: 2, read: (data, tag, index) => data.uint16(tag, index) },
  SS: { bytes: 2, read: (data, tag, index) => data.int16(tag, index) },
  UL: { bytes: 4, read: (data, tag, index) => data.uint32(tag, index) },
  SL: { bytes: 4, read: (data, tag, index) => data.int32(tag, index) },
  FL: { bytes: 4, read: (data, tag, index) => data.float(tag, index) },
  FD: { bytes: 8, read: (data, tag, index) => data.double(tag, index) },
};

function valuesOf(reading: Reading, element: Element, vr: string): readonly unknown[] {
  const { data } = reading;
  const number = NUMBERS[vr];
  if (number !== undefined) {
    const count = Math.floor(element.length / number.bytes);
    return Array.from({ length: count }, (_, nth) => number.read(data, element.tag, nth) ?? null);
  }
  if (vr === 'AT') return attributeTags(data, element);
  const text = reading.decode(bytesOf(data, element)).replace(/[\0 ]+$/, '');
  if (text === '') return [];
  if (LONG_TEXT.has(vr)) return [text];
  return text.split('\\').map((one) => readValue(vr, one.trim()));
}

function readValue(vr: string, text: string): unknown {
  if (text === '') return null;
  if (vr === 'PN') return nameOf(text);
  if (vr !== 'DS' && vr !== 'IS') return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

const NAME_GROUPS = ['Alphabetic', 'Ideographic', 'Phonetic'] as const;

/** A person's name in its up to three scripts. */
function nameOf(text: string): Readonly<Record<string, string>> {
  const groups = text.split('=').slice(0, NAME_GROUPS.length);
  const named = groups.map((group, nth) => [NAME_GROUPS[nth] ?? '', group.trim()] as const);
  return Object.fromEntries(named.filter(([, group]) => group !== ''));
}

function attributeTags(data: DataSet, element: Element): readonly string[] {
  const count = Math.floor(element.length / 4);
  const hex = (value: number | undefined) => (value ?? 0).toString(16).padStart(4, '0');
  return Array.from({ length: count }, (_, nth) => {
    const group = data.uint16(element.tag, nth * 2);
    const number = data.uint16(element.tag, nth * 2 + 1);
    return `${hex(group)}${hex(number)}`.toUpperCase();
  });
}
