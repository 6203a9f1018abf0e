import { elements } from '@iwharris/dicom-data-dictionary';

const BY_KEYWORD = new Map(
  Object.entries(elements).map(([tag, { keyword }]) => [keyword, tag.replace(/[(),]/g, '')]),
);

/** The tag of an attribute that is named by its keyword or its eight digits, as in DICOM JSON; undefined for what is neither. */
export function tagOf(attribute: string): string | undefined {
  if (/^[0-9A-Fa-f]{8}$/.test(attribute)) return attribute.toUpperCase();
  return BY_KEYWORD.get(attribute)?.toUpperCase();
}
