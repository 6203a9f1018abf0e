/** Builds DICOM files for tests: explicit little endian, one picture of grey levels unless said. */
export interface FileParts {
  readonly study?: string;
  readonly series?: string;
  readonly instance?: string;
  readonly syntax?: string;
  readonly study_date?: string;
  readonly patient_name?: Buffer;
  readonly patient_id?: string;
  readonly character_set?: string;
  readonly modality?: string;
  readonly frames?: number;
  /** Native pixels, or fragments; none for `null`. */
  readonly pixels?: Uint8Array | readonly Uint8Array[] | null;
  readonly rows?: number;
  readonly columns?: number;
  readonly instance_number?: string;
}

type Element = readonly [tag: number, vr: string, value: Buffer];

const ROOT = '1.2.826.0.1.3680043.10.1';
const LONG = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);

const text = (value: string, pad = ' ') => even(Buffer.from(value, 'latin1'), pad);
const uid = (value: string) => even(Buffer.from(value, 'latin1'), '\0');
const short = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

function even(value: Buffer, pad: string): Buffer {
  return value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.from(pad, 'latin1')]);
}

function head(tag: number, vr: string, length: number): Buffer {
  const bytes = Buffer.alloc(LONG.has(vr) ? 12 : 8);
  bytes.writeUInt16LE(tag >>> 16, 0);
  bytes.writeUInt16LE(tag & 0xffff, 2);
  bytes.write(vr, 4, 'latin1');
  if (LONG.has(vr)) bytes.writeUInt32LE(length, 8);
  else bytes.writeUInt16LE(length, 6);
  return bytes;
}

const element = ([tag, vr, value]: Element) => Buffer.concat([head(tag, vr, value.length), value]);

/** Fragments of compressed pixels, behind an empty table of offsets. */
function encapsulated(fragments: readonly Uint8Array[]): Buffer {
  const item = (content: Uint8Array) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(0xfffe, 0);
    bytes.writeUInt16LE(0xe000, 2);
    bytes.writeUInt32LE(content.length, 4);
    return Buffer.concat([bytes, content]);
  };
  const end = Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]);
  return Buffer.concat([
    head(0x7fe00010, 'OB', 0xffffffff),
    item(Buffer.alloc(0)),
    ...fragments.map(item),
    end,
  ]);
}

/** The bytes of a DICOM file. */
export function dicomFile(parts: FileParts = {}): Buffer {
  const instance = parts.instance ?? `${ROOT}.3.1`;
  const syntax = parts.syntax ?? '1.2.840.10008.1.2.1';
  const rows = parts.rows ?? 4;
  const columns = parts.columns ?? 4;
  const meta = [
    element([0x00020001, 'OB', Buffer.from([0, 1])]),
    element([0x00020002, 'UI', uid('1.2.840.10008.5.1.4.1.1.7')]),
    element([0x00020003, 'UI', uid(instance)]),
    element([0x00020010, 'UI', uid(syntax)]),
  ];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.concat(meta).length);
  const elements: Element[] = [
    [0x00080005, 'CS', text(parts.character_set ?? 'ISO_IR 192')],
    [0x00080016, 'UI', uid('1.2.840.10008.5.1.4.1.1.7')],
    [0x00080018, 'UI', uid(instance)],
    [0x00080020, 'DA', text(parts.study_date ?? '20260210')],
    [0x00080050, 'SH', text('A1')],
    [0x00080060, 'CS', text(parts.modality ?? 'CT')],
    [0x00100010, 'PN', even(parts.patient_name ?? Buffer.from('CHAN^TAI MAN=陳^大文'), ' ')],
    [0x00100020, 'LO', text(parts.patient_id ?? 'P1')],
    [0x0020000d, 'UI', uid(parts.study ?? `${ROOT}.1`)],
    [0x0020000e, 'UI', uid(parts.series ?? `${ROOT}.2`)],
    [0x00200013, 'IS', text(parts.instance_number ?? '1')],
    [0x00280002, 'US', short(1)],
    [0x00280004, 'CS', text('MONOCHROME2')],
    [0x00280008, 'IS', text(String(parts.frames ?? 1))],
    [0x00280010, 'US', short(rows)],
    [0x00280011, 'US', short(columns)],
    [0x00280100, 'US', short(8)],
    [0x00280101, 'US', short(8)],
    [0x00280103, 'US', short(0)],
  ];
  const { pixels = Buffer.from(Array.from({ length: rows * columns }, (_, at) => at * 16)) } =
    parts;
  const body = pixels === null ? Buffer.alloc(0) : pixelElement(pixels);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element([0x00020000, 'UL', length]),
    ...meta,
    ...elements.map(element),
    body,
  ]);
}

function pixelElement(pixels: Uint8Array | readonly Uint8Array[]): Buffer {
  if (pixels instanceof Uint8Array) {
    return element([0x7fe00010, 'OB', even(Buffer.from(pixels), '\0')]);
  }
  return encapsulated(pixels);
}
