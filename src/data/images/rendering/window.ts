/** Which values become black and which white, and how those between them are spread (DICOM PS3.3 C.11.2). */
export interface Window {
  readonly centre: number;
  /** At least 1. */
  readonly width: number;
}

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads `centre,width,linear` as DICOM PS3.18 8.3.5.1.4 writes it; null for what is none. */
export function readWindow(text: string): Window | null {
  const [centre = '', width = '', shape = 'linear', ...more] = text.split(',');
  if (more.length > 0 || shape !== 'linear') return null;
  if (!NUMBER.test(centre) || !NUMBER.test(width) || Number(width) < 1) return null;
  return { centre: Number(centre), width: Number(width) };
}
