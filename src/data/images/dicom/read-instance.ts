import { inflateRawSync } from 'node:zlib';
import dicom, { type DataSet } from 'dicom-parser';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { decoderOf } from './character-sets.ts';
import { type DicomJson, dicomJson } from './dicom-json.ts';
import { checkPixels } from './pixels.ts';
import { TAG } from './tags.ts';
import { TRANSFER_SYNTAXES } from './transfer-syntaxes.ts';

/** A DICOM file that has been read: who it says it is about, where it belongs, and everything but its pixels. */
export interface DicomInstance {
  readonly study_uid: string;
  readonly series_uid: string;
  readonly sop_instance_uid: string;
  readonly sop_class_uid: string;
  readonly transfer_syntax_uid: string;
  /** Zero for objects without pixels, such as reports. */
  readonly frames: number;
  readonly rows: number;
  readonly columns: number;
  /** All attributes but the pixels in the DICOM JSON model. */
  readonly attributes: DicomJson;
}

const PREAMBLE_BYTES = 128;
const INFLATED_BYTES_MAX = 128 * 1024 * 1024;
const UID = /^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+$/;
const UID_LENGTH_MAX = 64;

/** Opens a DICOM file; what the parser throws becomes `image.truncated`, without its words. */
export function openFile(bytes: Uint8Array): Result<DataSet, Fault> {
  const mark = Buffer.from(bytes.buffer, bytes.byteOffset + PREAMBLE_BYTES, 4);
  if (bytes.length < PREAMBLE_BYTES + 4 || mark.toString('latin1') !== 'DICM') {
    return no(fault('image.not_dicom'));
  }
  try {
    return ok(
      dicom.parseDicom(bytes, { inflater: inflate } as Parameters<typeof dicom.parseDicom>[1]),
    );
  } catch (error) {
    return no(fault(isBomb(error) ? 'image.too_large' : 'image.truncated'));
  }
}

/**
 * Reads a DICOM Part 10 file. Fails with `image.not_dicom`, `image.truncated`, `image.too_large`, `image.uid_missing`,
 * `image.syntax_unknown`, `image.pixels_missing` or `image.nested_too_deep`.
 */
export function readInstance(bytes: Uint8Array): Result<DicomInstance, Fault> {
  if (bytes.length < PREAMBLE_BYTES + 4) return no(fault('image.not_dicom'));
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const data = opened.value;
  const uids = uidsOf(data);
  if (!uids.ok) return uids;
  const pixels = checkPixels(
    data,
    TRANSFER_SYNTAXES[uids.value.transfer_syntax_uid]?.pixels === 'native',
  );
  if (!pixels.ok) return pixels;
  const decode = decoderOf(data.string(TAG.character_set) ?? '');
  const is_signed = data.uint16(TAG.is_signed) === 1;
  const attributes = dicomJson({ data, decode, is_signed, bulk: bulkAddress(uids.value) });
  if (attributes === null) return no(fault('image.nested_too_deep'));
  return ok({ ...uids.value, ...pixels.value, attributes });
}

type Uids = Pick<
  DicomInstance,
  'study_uid' | 'series_uid' | 'sop_instance_uid' | 'sop_class_uid' | 'transfer_syntax_uid'
>;

function uidsOf(data: DataSet): Result<Uids, Fault> {
  const read = (tag: string) => data.string(tag) ?? '';
  const uids: Uids = {
    study_uid: read(TAG.study),
    series_uid: read(TAG.series),
    sop_instance_uid: read(TAG.sop_instance),
    sop_class_uid: read(TAG.sop_class),
    transfer_syntax_uid: read(TAG.transfer_syntax),
  };
  for (const [name, uid] of Object.entries(uids)) {
    if (!isUid(uid)) return no(fault('image.uid_missing', { attribute: name }, name));
  }
  if (TRANSFER_SYNTAXES[uids.transfer_syntax_uid] === undefined) {
    const facts = { syntax: uids.transfer_syntax_uid };
    return no(fault('image.syntax_unknown', facts, 'transfer_syntax_uid'));
  }
  return ok(uids);
}

/** Where large values of an instance are fetched, before their path (DICOM PS3.18 10.4.1.1.5). */
function bulkAddress({ study_uid, series_uid, sop_instance_uid }: Uids): string {
  return `/dicomweb/studies/${study_uid}/series/${series_uid}/instances/${sop_instance_uid}/bulkdata/`;
}

/** Whether a text is a unique identifier of DICOM (PS3.5 section 9). */
export function isUid(text: string): boolean {
  return text.length <= UID_LENGTH_MAX && UID.test(text);
}

/** The parser gives the whole file and where its compressed part begins; it takes header and inflated part back. */
function inflate(file: Uint8Array, position: number): Uint8Array {
  const rest = inflateRawSync(file.subarray(position), { maxOutputLength: INFLATED_BYTES_MAX });
  return Buffer.concat([file.subarray(0, position), rest]);
}

function isBomb(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
