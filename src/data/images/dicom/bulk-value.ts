import type { DataSet } from 'dicom-parser';
import { bytesOf } from './dicom-json.ts';

/**
 * The bytes of a value by its path: a tag, or tags with numbers of items between them, such as `00081140.1.00282000`.
 * Null where the file has none there, or only compressed frames, which are fetched as such.
 */
export function bulkValue(data: DataSet, path: string): Uint8Array | null {
  const [tag = '', item, ...rest] = path.split('.');
  const element = data.elements[`x${tag.toLowerCase()}`];
  if (element === undefined) return null;
  if (item === undefined) {
    const isPlain = element.length >= 0 && element.fragments === undefined;
    return isPlain && element.items === undefined ? bytesOf(data, element) : null;
  }
  const inside = element.items?.[Number(item) - 1]?.dataSet;
  return inside === undefined ? null : bulkValue(inside, rest.join('.'));
}
