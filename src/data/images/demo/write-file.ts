/** One attribute as it stands in a file. */
export type Attribute = readonly [tag: number, vr: string, value: string | number | Uint8Array];

const EXPLICIT = '1.2.840.10008.1.2.1';
const LONG = new Set(['OB', 'OW']);
const FILE_META = 0x0002;

/** Writes a DICOM Part 10 file in explicit little endian. Attributes come in the order of their tags. */
export function writeFile(meta: readonly Attribute[], attributes: readonly Attribute[]): Buffer {
  const head = [...meta, [0x00020010, 'UI', EXPLICIT] as const].map(attributeBytes);
  const length = attributeBytes([0x00020000, 'UL', Buffer.concat(head).length]);
  const body = attributes.map(attributeBytes);
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, ...head, ...body]);
}

function attributeBytes([tag, vr, value]: Attribute): Buffer {
  const content = contentOf(vr, value, tag >>> 16 === FILE_META);
  const head = Buffer.alloc(LONG.has(vr) ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (LONG.has(vr)) head.writeUInt32LE(content.length, 8);
  else head.writeUInt16LE(content.length, 6);
  return Buffer.concat([head, content]);
}

function contentOf(vr: string, value: Attribute[2], isMeta: boolean): Buffer {
  if (value instanceof Uint8Array) return even(Buffer.from(value), 0);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(vr === 'UL' ? 4 : 2);
    if (vr === 'UL') bytes.writeUInt32LE(value);
    else bytes.writeUInt16LE(value);
    return bytes;
  }
  return even(Buffer.from(value, isMeta ? 'latin1' : 'utf8'), vr === 'UI' ? 0 : 0x20);
}

/** Values have an even length (DICOM PS3.5 section 7.1.1). */
function even(content: Buffer, pad: number): Buffer {
  return content.length % 2 === 0 ? content : Buffer.concat([content, Buffer.from([pad])]);
}
