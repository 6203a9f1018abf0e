import dicom, { type DataSet, type Element } from 'dicom-parser';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { TAG } from './tags.ts';

/** How many pictures a file holds, and how large each is in pixels. */
export interface PixelSize {
  readonly frames: number;
  readonly rows: number;
  readonly columns: number;
}

const NO_PIXELS: PixelSize = { frames: 0, rows: 0, columns: 0 };

/** Storage classes of objects without pictures: waveforms, presentation states, raw data, reports, documents, plans (DICOM PS3.4 B.5). */
const WITHOUT_PICTURES = ['9.', '11.', '66', '88.', '104.', '481.'].map(
  (end) => `1.2.840.10008.5.1.4.1.1.${end}`,
);

/**
 * What a file says of its pixels; `image.pixels_missing` where it promises pictures, by its class or by its size, that it
 * does not hold whole.
 */
export function checkPixels(data: DataSet, isNative: boolean): Result<PixelSize, Fault> {
  const rows = data.uint16(TAG.rows) ?? 0;
  const columns = data.uint16(TAG.columns) ?? 0;
  if (rows === 0 || columns === 0) {
    const of = data.string(TAG.sop_class) ?? '';
    return WITHOUT_PICTURES.some((start) => of.startsWith(start))
      ? ok(NO_PIXELS)
      : no(fault('image.pixels_missing', { frames: '1' }));
  }
  const frames = Math.max(1, data.intString(TAG.frames) ?? 1);
  const isWhole = isNative ? holdsNative(data, frames) : holdsFragments(data, frames);
  if (isWhole || hasFloatPixels(data)) return ok({ frames, rows, columns });
  return no(fault('image.pixels_missing', { frames: String(frames) }));
}

function holdsNative(data: DataSet, frames: number): boolean {
  const element = data.elements[TAG.pixels];
  return (
    element !== undefined &&
    element.length >= frames * frameBytes(data) &&
    endsInside(data, element)
  );
}

/** Each frame has at least one fragment. */
function holdsFragments({ elements }: DataSet, frames: number): boolean {
  return (elements[TAG.pixels]?.fragments?.length ?? 0) >= frames;
}

function hasFloatPixels({ elements }: DataSet): boolean {
  return elements[TAG.float_pixels] !== undefined || elements[TAG.double_pixels] !== undefined;
}

function endsInside(data: DataSet, element: Element): boolean {
  return element.dataOffset + element.length <= data.byteArray.length;
}

/** Bytes of one native frame. */
function frameBytes(data: DataSet): number {
  const pixels = (data.uint16(TAG.rows) ?? 0) * (data.uint16(TAG.columns) ?? 0);
  const bits = (data.uint16(TAG.samples) ?? 1) * (data.uint16(TAG.bits_allocated) ?? 8);
  return Math.ceil((pixels * bits) / 8);
}

/** The bytes of one frame as they stand in the file, counted from 1; null where there is no such frame. */
export function frameOf(data: DataSet, number: number): Uint8Array | null {
  const frames = Math.max(1, data.intString(TAG.frames) ?? 1);
  const element = data.elements[TAG.pixels];
  if (element === undefined || number < 1 || number > frames) return null;
  const { fragments } = element;
  if (fragments === undefined) {
    const size = frameBytes(data);
    const start = element.dataOffset + (number - 1) * size;
    return data.byteArray.subarray(start, start + size);
  }
  if (frames === 1 || fragments.length === frames) {
    const count = frames === 1 ? fragments.length : 1;
    return dicom.readEncapsulatedPixelDataFromFragments(data, element, number - 1, count);
  }
  const table = element.basicOffsetTable ?? [];
  return table.length === frames
    ? dicom.readEncapsulatedImageFrame(data, element, number - 1)
    : dicom.readEncapsulatedImageFrame(
        data,
        element,
        number - 1,
        dicom.createJPEGBasicOffsetTable(data, element),
      );
}
