import type { Point, Ring } from './decode-ring.ts';

/** Leaves out corners that lie within `tolerance` degrees of the line without them (Douglas and Peucker). */
export function simplify(ring: Ring, tolerance: number): Ring {
  if (ring.length < 5) return ring;
  const middle = Math.floor(ring.length / 2);
  const front = reduce(ring.slice(0, middle + 1), tolerance);
  const back = reduce(ring.slice(middle), tolerance);
  return [...front.slice(0, -1), ...back];
}

function reduce(line: Ring, tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let farthest = 0;
  let distance = 0;
  line.forEach((point, index) => {
    const off = distanceTo(point, first, last);
    if (off > distance) [farthest, distance] = [index, off];
  });
  if (distance <= tolerance) return [first, last];
  return [
    ...reduce(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...reduce(line.slice(farthest), tolerance),
  ];
}

function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const size = Math.hypot(dx, dy);
  if (size === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dy * point[0] - dx * point[1] + to[0] * from[1] - to[1] * from[0]) / size;
}
