import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF of one page; `objects` are added as they are, `streams` as compressed streams with their dictionaries. */
export function pdfFile(
  of: {
    readonly text?: string;
    readonly objects?: readonly string[];
    readonly streams?: readonly { readonly dictionary: string; readonly bytes: Uint8Array }[];
  } = {},
): Buffer {
  const parts = [
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Title (${of.text ?? ''}) >>\nendobj\n`),
    ...(of.objects ?? []).map((text, nth) => Buffer.from(`${nth + 2} 0 obj\n${text}\nendobj\n`)),
    ...(of.streams ?? []).flatMap(({ dictionary, bytes }, nth) => [
      Buffer.from(`${nth + 50} 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
      Buffer.from(bytes),
      Buffer.from('\nendstream\nendobj\n'),
    ]),
    Buffer.from('xref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ];
  return Buffer.concat(parts);
}

/** A stream that grows to so many bytes once it is unpacked. */
export function zeros(bytes: number): Buffer {
  return deflateSync(Buffer.alloc(bytes), { level: 9 });
}

/** A PNG of one grey level; its header may claim any size. */
export function pngFile(width = 2, height = 2, level = 0): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(content.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc(6, level);
  rows[0] = 0;
  rows[3] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A file in an archive; what is claimed of it may differ from what it is. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly claimed_size?: number;
  readonly method?: number;
  /** General purpose flags; 1 says that a password is needed. */
  readonly flags?: number;
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
}

/** A ZIP as programs write it, or as an attacker does. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.bytes, { level: 9 });
    const name = Buffer.from(part.name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (part.flags ?? 0), 2);
    fields.writeUInt16LE(part.method ?? 8, 4);
    fields.writeUInt32LE(crc32(part.bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimed_size ?? part.bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
    const made_by = Buffer.from([20, 3]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made_by, fields, rest, name]),
    );
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
