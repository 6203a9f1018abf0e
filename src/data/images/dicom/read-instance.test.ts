import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { dicomFile } from '../../../../test/dicom-file.ts';
import { renderFrame } from '../rendering/render-frame.ts';
import { frameOf } from './pixels.ts';
import { isUid, openFile, readInstance } from './read-instance.ts';

function read(bytes: Uint8Array) {
  const instance = readInstance(bytes);
  if (!instance.ok) throw new Error(instance.error.code);
  return instance.value;
}

function open(bytes: Uint8Array) {
  const file = openFile(bytes);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

const codeOf = (bytes: Uint8Array) => {
  const instance = readInstance(bytes);
  return instance.ok ? 'read' : instance.error.code;
};

const WHOLE = { frame: 1, size: 'whole', window: null } as const;
const RUN_LENGTH = '1.2.840.10008.1.2.5';

describe('a DICOM file', () => {
  it('is read with its identifiers and without its pixels', () => {
    const { attributes, ...instance } = read(dicomFile());
    expect(instance).toMatchObject({ frames: 1, rows: 4, columns: 4 });
    expect(attributes['00080060']).toEqual({ vr: 'CS', Value: ['CT'] });
    expect(attributes['00280010']).toEqual({ vr: 'US', Value: [4] });
    expect(attributes['7FE00010']).toBeUndefined();
  });

  it.each([
    ['ISO_IR 192', Buffer.from('WONG^MEI LING=黃^美玲', 'utf8'), '黃^美玲'],
    ['GB18030', Buffer.from([0x57, 0x3d, 0xbb, 0xc6, 0x5e, 0xc3, 0xc0, 0xc1, 0xe1]), '黄^美玲'],
    [
      '\\ISO 2022 IR 58',
      Buffer.from([
        0x57, 0x3d, 0x1b, 0x24, 0x29, 0x41, 0xbb, 0xc6, 0x5e, 0x1b, 0x24, 0x29, 0x41, 0xc3, 0xc0,
      ]),
      '黄^美',
    ],
  ])('in %s has its Chinese name', (character_set, patient_name, ideographic) => {
    const { attributes } = read(dicomFile({ character_set, patient_name }));
    expect(attributes['00100010']?.Value).toEqual([
      expect.objectContaining({ Ideographic: ideographic }),
    ]);
  });

  it.each([
    ['image.not_dicom', Buffer.from('%PDF-1.7 not an image')],
    ['image.not_dicom', Buffer.alloc(400)],
    ['image.uid_missing', dicomFile({ study: 'study one' })],
    ['image.uid_missing', dicomFile({ instance: '1.2.03' })],
    ['image.syntax_unknown', dicomFile({ syntax: '1.2.840.10008.1.2.2.9' })],
    ['image.pixels_missing', dicomFile({ pixels: null })],
    ['image.pixels_missing', dicomFile({ frames: 3 })],
    [
      'image.pixels_missing',
      dicomFile({ syntax: RUN_LENGTH, frames: 2, pixels: [Buffer.alloc(64)] }),
    ],
  ])('is refused as %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('that is cut off anywhere is refused, and nothing is thrown', () => {
    const whole = dicomFile();
    fc.assert(
      fc.property(fc.nat(whole.length - 2), (length) => {
        expect(codeOf(whole.subarray(0, length))).not.toBe('read');
      }),
      { numRuns: whole.length },
    );
  });

  it('with any bytes in the place of others is read or refused, never thrown', () => {
    const whole = dicomFile();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        expect(typeof codeOf(changed)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('that would unpack to more than is taken is refused', () => {
    const plain = dicomFile({ syntax: '1.2.840.10008.1.2.1.99' });
    const start = plain.indexOf(Buffer.from([0x08, 0x00, 0x05, 0x00]));
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    expect(codeOf(Buffer.concat([plain.subarray(0, start), bomb]))).toBe('image.too_large');
  });
});

describe('frames', () => {
  it('are the bytes that the file holds, counted from 1', () => {
    const pixels = Buffer.from(Array.from({ length: 32 }, (_, at) => at));
    const file = open(dicomFile({ frames: 2, pixels }));
    expect(Buffer.from(frameOf(file, 2) ?? [])).toEqual(pixels.subarray(16));
    expect([frameOf(file, 0), frameOf(file, 3)]).toEqual([null, null]);
  });

  it('in several fragments are put together', () => {
    const fragments = [Buffer.from([1, 2]), Buffer.from([3, 4])];
    const file = open(dicomFile({ syntax: '1.2.840.10008.1.2.4.90', pixels: fragments }));
    expect(Buffer.from(frameOf(file, 1) ?? [])).toEqual(Buffer.from([1, 2, 3, 4]));
  });

  it('are rendered with their grey levels, also from run lengths', async () => {
    const native = await renderFrame(open(dicomFile()), WHOLE);
    const shown = decode(native?.bytes ?? new Uint8Array());
    expect([...shown.data]).toEqual(
      Array.from({ length: 16 }, (_, at) => Math.round((at * 255) / 15)),
    );
    const packed = Buffer.concat([
      head(1, [64]),
      Buffer.from([15, ...Array.from({ length: 16 }, (_, at) => at * 16)]),
    ]);
    const unpacked = await renderFrame(
      open(dicomFile({ syntax: RUN_LENGTH, pixels: [packed] })),
      WHOLE,
    );
    expect(unpacked?.bytes).toEqual(native?.bytes);
  });

  it('are made small for lists', async () => {
    const file = open(dicomFile({ rows: 300, columns: 200 }));
    const small = await renderFrame(file, { ...WHOLE, size: 'thumbnail' });
    const { width, height } = decode(small?.bytes ?? new Uint8Array());
    expect([width, height]).toEqual([85, 128]);
  });
});

/** The head of a frame in run lengths: how many segments, and where they begin. */
function head(count: number, starts: readonly number[]): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.writeUInt32LE(count, 0);
  for (const [nth, start] of starts.entries()) bytes.writeUInt32LE(start, 4 + nth * 4);
  return bytes;
}

describe('identifiers', () => {
  it('are told from what looks like them', () => {
    expect(['1.2', '1.2.840.0', '2.25.123'].every(isUid)).toBe(true);
    expect(['1', '1.02', '1..2', 'a.b', `1.${'2'.repeat(64)}`, ''].some(isUid)).toBe(false);
  });
});
