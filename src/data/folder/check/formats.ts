/** What the folder takes, with the content type under which it is given out and the ending of its name. */
export const FORMATS = {
  pdf: { content_type: 'application/pdf', ending: 'pdf' },
  png: { content_type: 'image/png', ending: 'png' },
  jpeg: { content_type: 'image/jpeg', ending: 'jpg' },
  tiff: { content_type: 'image/tiff', ending: 'tif' },
  webp: { content_type: 'image/webp', ending: 'webp' },
  c_cda: { content_type: 'text/xml', ending: 'xml' },
  fhir_json: { content_type: 'application/fhir+json', ending: 'json' },
  fhir_xml: { content_type: 'application/fhir+xml', ending: 'xml' },
  health_card: { content_type: 'application/smart-health-card', ending: 'smart-health-card' },
  health_link: { content_type: 'text/plain', ending: 'txt' },
  dicom: { content_type: 'application/dicom', ending: 'dcm' },
  zip: { content_type: 'application/zip', ending: 'zip' },
} as const;

export type FileKind = keyof typeof FORMATS;

/** What the reader of a file should know of it. */
export const NOTICES = [
  'type_corrected',
  'embedded_files',
  'encrypted',
  'narrative_cleaned',
  'not_valid',
] as const;

export type Notice = (typeof NOTICES)[number];

/** Other endings and types by which the same formats go. */
const ALIASES: Readonly<Record<string, FileKind>> = {
  jpeg: 'jpeg',
  jfif: 'jpeg',
  tiff: 'tiff',
  'image/jpg': 'jpeg',
  'application/x-pdf': 'pdf',
  'application/x-zip-compressed': 'zip',
  'application/dicom+json': 'dicom',
};

/** Types that say nothing about what is inside, or fit several formats. */
const VAGUE = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'text/plain']);
const FITS: Readonly<Record<string, readonly FileKind[]>> = {
  'application/xml': ['c_cda', 'fhir_xml'],
  'text/xml': ['c_cda', 'fhir_xml'],
  xml: ['c_cda', 'fhir_xml'],
  'application/json': ['fhir_json', 'health_card'],
  'application/fhir+json': ['fhir_json'],
  json: ['fhir_json', 'health_card'],
};

/** Whether what was said of a file, its type or the ending of its name, fits what it is. */
export function fits(kind: FileKind, said: { readonly filename: string; readonly type: string }) {
  const type = said.type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isTypeRight = VAGUE.has(type) || namesKind(type, kind, FORMATS[kind].content_type);
  const ending = endingOf(said.filename);
  return isTypeRight && (ending === '' || namesKind(ending, kind, FORMATS[kind].ending));
}

function namesKind(word: string, kind: FileKind, own: string): boolean {
  return word === own || ALIASES[word] === kind || (FITS[word]?.includes(kind) ?? false);
}

const NAME_MAX = 120;
const ENDING = /\.([A-Za-z0-9-]{1,20})$/;

function endingOf(filename: string): string {
  return ENDING.exec(filename)?.[1]?.toLowerCase() ?? '';
}

/** The name without folders and control characters, with the ending that is right for what it is. */
export function properName(filename: string, kind: FileKind): string {
  const last = filename.split(/[/\\]/).at(-1) ?? '';
  const plain = [...last.normalize('NFC')]
    .filter((sign) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(sign))
    .join('')
    .trim();
  const ending = endingOf(plain);
  const isRight = ending !== '' && namesKind(ending, kind, FORMATS[kind].ending);
  const stem = ending === '' ? plain : plain.slice(0, -ending.length - 1);
  const short = [...(stem === '' ? 'document' : stem)].slice(0, NAME_MAX).join('');
  return `${short}.${isRight ? ending : FORMATS[kind].ending}`;
}
