import { geoContains, geoDistance } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { countryAt, readWorld } from './world.ts';

const world = readWorld();

test.each<[string, string, [lon: number, lat: number]]>([
  ['Simferopol', 'Ukraine', [34.1, 44.95]],
  ['Sevastopol', 'Ukraine', [33.6, 44.6]],
  ['Kerch', 'Ukraine', [36.4, 45.3]],
  ['Armiansk', 'Ukraine', [33.69, 46.1]],
  ['Donetsk', 'Ukraine', [37.8, 48.0]],
  ['Luhansk', 'Ukraine', [39.3, 48.57]],
  ['Mariupol', 'Ukraine', [37.55, 47.12]],
  ['Kherson', 'Ukraine', [32.6, 46.65]],
  ['Sukhumi', 'Georgia', [41.05, 43.02]],
  ['Tskhinvali', 'Georgia', [43.97, 42.23]],
  ['Tiraspol', 'Moldova', [29.6, 46.84]],
  ['Kyrenia', 'Cyprus', [33.32, 35.3]],
  ['Hargeisa', 'Somalia', [44.06, 9.56]],
  ['Quneitra', 'Syria', [35.82, 33.12]],
  ['the Golan', 'Syria', [35.75, 32.95]],
  ['Laayoune', 'Western Sahara', [-13.1, 27.1]],
  ['Tifariti', 'Western Sahara', [-10.57, 26.16]],
  ['Rostov', 'Russia', [39.7, 47.24]],
  ['Krasnodar', 'Russia', [38.97, 45.04]],
  ['Tiberias', 'Israel', [35.5, 32.79]],
  ['Agadir', 'Morocco', [-9.5, 30.4]],
  ['Ramallah', 'Palestine', [35.2, 31.9]],
  ['Hong Kong', 'China', [114.15, 22.4]],
])('%s lies in %s', (_, country, place) => {
  expect(countryAt(world, place)).toBe(codes[country]);
});

test('the Kerch Strait lies in no country, and no border runs through it or over Perekop', () => {
  expect(countryAt(world, [36.57, 45.25])).toBeUndefined();
  expect(kilometresTo(world.borders, [36.57, 45.25])).toBeGreaterThan(150);
  expect(kilometresTo(world.borders, [33.69, 46.15])).toBeGreaterThan(150);
  expect(kilometresTo(world.openBorders, [33.69, 46.15])).toBeGreaterThan(150);
});

test('Ukraine and Russia have a border where they meet on land', () => {
  expect(kilometresTo(world.borders, [38.3, 47.6])).toBeLessThan(25);
});

test.each<[string, [lon: number, lat: number]]>([
  ['the Line of Control', [74.3, 34.7]],
  ['the parallel of 27° 40′ in Western Sahara', [-10.92, 27.667]],
  ['the western edge of the Golan', [35.64, 33]],
  ['the line between Serbia and Kosovo', [21.0, 43.1]],
])('%s is drawn as a line that is not agreed upon', (_, place) => {
  expect(kilometresTo(world.openBorders, place)).toBeLessThan(40);
  expect(kilometresTo(world.borders, place)).toBeGreaterThan(kilometresTo(world.openBorders, place));
});

test('no line separates Abkhazia, South Ossetia, northern Cyprus or Somaliland from their countries', () => {
  const inland = [
    [41.9, 42.7],
    [44.0, 42.1],
    [33.2, 35.18],
    [47.5, 9.0],
  ] as const;
  for (const [lon, lat] of inland) expect(kilometresTo(world.borders, [lon, lat])).toBeGreaterThan(30);
});

test('Crimea is one area with the rest of Ukraine', () => {
  expect(geoContains(world.landOf(['804']), [34.1, 44.95])).toBe(true);
});

const codes: Readonly<Record<string, string>> = {
  ...{ Ukraine: '804', Russia: '643', Georgia: '268', Moldova: '498', Cyprus: '196', Somalia: '706', Syria: '760' },
  ...{ 'Western Sahara': '732', Israel: '376', Morocco: '504', Palestine: '275', China: '156' },
};

/** From the nearest point of the lines that the atlas has; its points stand some kilometres apart. */
function kilometresTo({ coordinates }: MultiLineString, place: [number, number]): number {
  const all = coordinates.flat().map(([lon = 0, lat = 0]) => geoDistance([lon, lat], place) * 6371);
  return Math.min(...all);
}
