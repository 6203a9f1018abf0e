import { readFile, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { AREA } from '../src/parts/values/cities.ts';
import { bayArea } from './build-map.ts';

const FILE = new URL('../src/generated/bay-area.json', import.meta.url);

test('the map has each of the eleven cities once and is the one that the script makes', async () => {
  const made = await bayArea();
  const { features } = JSON.parse(made) as { features: { properties: { name: string } }[] };
  expect(features.map(({ properties }) => properties.name).sort()).toEqual([...AREA].sort());
  expect((await readFile(FILE, 'utf8')) === made, 'run node portal/scripts/build-map.ts').toBe(
    true,
  );
});

test('the map is small', async () => {
  expect((await stat(FILE)).size).toBeLessThanOrEqual(66 * 1024);
});

test('every outline is closed', async () => {
  const { features } = JSON.parse(await bayArea()) as {
    features: { geometry: { coordinates: [number, number][][][] } }[];
  };
  for (const { geometry } of features) {
    for (const [ring] of geometry.coordinates) expect(ring?.at(0)).toEqual(ring?.at(-1));
  }
});
