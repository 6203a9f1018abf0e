/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];
/** A closed line: the last point is the first. */
export type Ring = readonly Point[];

const SCALE = 1024;

/** Undoes the compact form of echarts: zigzag steps from character codes, added up from an offset. */
export function decodeRing(text: string, offset: Point): Ring {
  const ring: Point[] = [];
  let [x, y] = offset;
  for (let index = 0; index + 1 < text.length; index += 2) {
    x += step(text.charCodeAt(index));
    y += step(text.charCodeAt(index + 1));
    ring.push([x / SCALE, y / SCALE]);
  }
  return closed(ring);
}

function step(code: number): number {
  const zigzag = code - 64;
  return (zigzag >> 1) ^ -(zigzag & 1);
}

function closed(ring: Point[]): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return ring;
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}
