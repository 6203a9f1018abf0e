/** An ellipse of one density, in parts of the picture's half width; later ones lie over earlier ones. */
interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Hounsfield units. */
  readonly density: number;
  /** From which slice to which, in parts of all. */
  readonly from?: number;
  readonly to?: number;
}

const AIR = -1000;

/** A chest that never was: body, lungs, heart, spine, ribs at the sides, and a small round shadow in some slices. */
const CHEST: readonly Ellipse[] = [
  { x: 0, y: 0, width: 0.92, height: 0.68, density: 40 },
  { x: -0.42, y: -0.05, width: 0.34, height: 0.46, density: -820 },
  { x: 0.42, y: -0.05, width: 0.34, height: 0.46, density: -820 },
  { x: 0.12, y: -0.12, width: 0.26, height: 0.3, density: 45, from: 0.35 },
  { x: 0, y: 0.47, width: 0.13, height: 0.14, density: 420 },
  { x: -0.84, y: 0, width: 0.04, height: 0.12, density: 380 },
  { x: 0.84, y: 0, width: 0.04, height: 0.12, density: 380 },
  { x: -0.5, y: 0.12, width: 0.06, height: 0.06, density: 30, from: 0.3, to: 0.75 },
];

/** One slice of the chest in Hounsfield units, row by row; `part` runs from 0 at the top to 1 at the bottom. */
export function chestSlice(edge: number, part: number): Int16Array {
  const shown = CHEST.filter(({ from = 0, to = 1 }) => part >= from && part <= to);
  const pixels = new Int16Array(edge * edge);
  for (let at = 0; at < pixels.length; at++) {
    const x = ((at % edge) / (edge - 1)) * 2 - 1;
    const y = (Math.floor(at / edge) / (edge - 1)) * 2 - 1;
    pixels[at] = densityAt(shown, x, y);
  }
  return pixels;
}

function densityAt(ellipses: readonly Ellipse[], x: number, y: number): number {
  const over = ellipses.findLast((one) => {
    return ((x - one.x) / one.width) ** 2 + ((y - one.y) / one.height) ** 2 <= 1;
  });
  return over?.density ?? AIR;
}
