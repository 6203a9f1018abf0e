import { elements } from '@iwharris/dicom-data-dictionary';

/** Tags that this room reads, as the parser writes them (DICOM PS3.6). */
export const TAG = {
  transfer_syntax: 'x00020010',
  character_set: 'x00080005',
  sop_class: 'x00080016',
  sop_instance: 'x00080018',
  study: 'x0020000d',
  series: 'x0020000e',
  samples: 'x00280002',
  photometric: 'x00280004',
  planar: 'x00280006',
  frames: 'x00280008',
  rows: 'x00280010',
  columns: 'x00280011',
  bits_allocated: 'x00280100',
  bits_stored: 'x00280101',
  is_signed: 'x00280103',
  window_centre: 'x00281050',
  window_width: 'x00281051',
  intercept: 'x00281052',
  slope: 'x00281053',
  float_pixels: 'x7fe00008',
  double_pixels: 'x7fe00009',
  pixels: 'x7fe00010',
} as const;

/** `x00100010` as `00100010`, the form of DICOM JSON. */
export function plainTag(tag: string): string {
  return tag.slice(1).toUpperCase();
}

/** Value representation of a standard tag; `UN` for private and unknown ones. Two in one are told apart by the sign of the pixels. */
export function representationOf(tag: string, isSigned: boolean): string {
  const plain = plainTag(tag);
  const known = elements[`(${plain.slice(0, 4)},${plain.slice(4)})`]?.vr ?? 'UN';
  if (!known.includes(' or ')) return known;
  if (known.startsWith('US')) return isSigned && known.includes('SS') ? 'SS' : 'US';
  return 'OW';
}
