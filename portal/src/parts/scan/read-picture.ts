import { decodeQRBatch } from 'qr/decode.js';

/** A picture as points of four bytes, as a canvas gives it. */
export interface Points {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Longer sides are made smaller: a code is read from a few thousand points, and phones take many more. */
const SIDE_MAX = 2200;
const MS_MAX = 3000;

/** The texts of all QR codes in a picture, in no order. */
export async function codesIn(points: Points, ms_max = MS_MAX): Promise<string[]> {
  const [found = []] = await decodeQRBatch([points], { timeLimit: ms_max, format: 'RGBA' });
  return [...new Set(found.filter((one) => typeof one === 'string'))];
}

/** The points of a picture file; rejects when the browser cannot show it as a picture. */
export async function pointsOf(file: Blob): Promise<Points> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height));
  const points = drawn(picture, {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  });
  picture.close();
  return points;
}

/** What a picture or a frame of the camera looks like at a size. */
export function drawn(
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
): Points {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
