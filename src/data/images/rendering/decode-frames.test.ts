import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { encodedFrame, LOSSLESS } from '../../../../test/dicom-codecs.ts';
import { dicomFile } from '../../../../test/dicom-file.ts';
import { openFile } from '../dicom/read-instance.ts';
import { renderFrame } from './render-frame.ts';
import { saidSize } from './said-size.ts';
import { readWindow } from './window.ts';

const SIZE = { rows: 24, columns: 40 };
const PIXELS = Uint8Array.from({ length: 24 * 40 }, (_, at) => (at * 7) % 256);
const WHOLE = { frame: 1, size: 'whole', window: null } as const;

async function levelsOf(file: Uint8Array, wanted: Parameters<typeof renderFrame>[1] = WHOLE) {
  const data = openFile(file);
  if (!data.ok) throw new Error(data.error.code);
  const picture = await renderFrame(data.value, wanted);
  return picture === null ? null : [...decode(picture.bytes).data];
}

describe('a compressed frame', () => {
  it.each(LOSSLESS)('in %s is drawn as the native one is', async (syntax) => {
    const frame = await encodedFrame(syntax, PIXELS, SIZE);
    expect(saidSize(frame)).toEqual({ ...SIZE, precision: 8 });
    const drawn = await levelsOf(dicomFile({ ...SIZE, syntax, pixels: [frame] }));
    expect(drawn).toEqual(await levelsOf(dicomFile({ ...SIZE, pixels: PIXELS })));
  });

  it.each(LOSSLESS)(
    'in %s that is cut off, or of another size than its file says, is not drawn',
    async (syntax) => {
      const frame = await encodedFrame(syntax, PIXELS, SIZE);
      const cut = frame.subarray(0, 30);
      expect(await levelsOf(dicomFile({ ...SIZE, syntax, pixels: [cut] }))).toBeNull();
      const huge = { rows: 60_000, columns: 60_000 };
      expect(await levelsOf(dicomFile({ ...huge, syntax, pixels: [frame] }))).toBeNull();
      // And the decoder that failed does not stand in the way of the next.
      expect(await levelsOf(dicomFile({ ...SIZE, syntax, pixels: [frame] }))).not.toBeNull();
    },
  );

  it('of run lengths that claims gigabytes takes no memory', async () => {
    const head = Buffer.alloc(64);
    head.writeUInt32LE(1, 0);
    head.writeUInt32LE(64, 4);
    const pixels = [Buffer.concat([head, Buffer.from([0x81, 0])])];
    const file = dicomFile({
      rows: 65_535,
      columns: 65_535,
      syntax: '1.2.840.10008.1.2.5',
      pixels,
    });
    expect(await levelsOf(file)).toBeNull();
  });
});

describe('a window', () => {
  it('that is asked for takes the place of the whole range', async () => {
    const file = dicomFile({ ...SIZE, pixels: PIXELS });
    const window = readWindow('100,2,linear');
    const levels = await levelsOf(file, { ...WHOLE, window });
    expect(new Set(levels)).toEqual(new Set([0, 255]));
  });

  it('is read as the standard writes it, and refused otherwise', () => {
    expect(readWindow('-300,1500,linear')).toEqual({ centre: -300, width: 1500 });
    for (const wrong of ['', '40', '40,0', '40,400,sigmoid', '1e9,2', '40,400,linear,1']) {
      expect(readWindow(wrong)).toBeNull();
    }
  });
});
