import { describe, expect, test } from 'vitest';
import type { LocatorMap } from '../model/locator-map.ts';
import { drawMap } from './draw-map.ts';
import { openShaper } from '../lettering/shaper.ts';
import { darkMap, lightMap } from './colours.ts';
import type { Label } from './labels.ts';
import { phoneSheet, wideFormat, type MapFormat } from './sheet.ts';
import { layoutMap } from './plan-map.ts';
import { readWorld } from './geography/world.ts';

const tools = { world: readWorld(), letters: await openShaper() };
const yongbyon: LocatorMap = {
  ...{ name: 'Yongbyon', lat: 39.8, lon: 125.75, precisionKm: 10 },
  ringsKm: [100, 300],
  language: 'en',
};
const unusual: readonly [string, Partial<LocatorMap>][] = [
  ['at the North Pole', { lat: 89, lon: 0, ringsKm: [2000] }],
  ['at the South Pole', { lat: -89, lon: 10, ringsKm: [] }],
  ['at the antimeridian', { lat: -16.8, lon: 179.9 }],
  ['of half the world', { ringsKm: [1000, 15_000] }],
  ['of a place known to 1,000 km', { precisionKm: 1000 }],
  ['of a place with an endless name', { name: 'А'.repeat(300), language: 'uk' }],
];
const sheets = [
  ['wide columns', wideFormat],
  ['phones', phoneSheet],
] as const;

// Drawn before any test begins: half the world takes its time on a busy machine.
const changes = [{}, ...unusual.map(([, change]) => change)];
const plans = new Map(
  sheets.flatMap(([, sheet]) =>
    changes.map((change) => [keyOf(change, sheet), layoutMap({ ...yongbyon, ...change }, sheet, tools)] as const),
  ),
);
const plan = (change: Partial<LocatorMap> = {}, sheet: MapFormat = wideFormat) => {
  const key = keyOf(change, sheet);
  const made = plans.get(key) ?? layoutMap({ ...yongbyon, ...change }, sheet, tools);
  plans.set(key, made);
  return made;
};
function keyOf(change: Partial<LocatorMap>, { width }: MapFormat): string {
  return JSON.stringify([width, change]);
}
const codesOf = (change: Partial<LocatorMap> = {}) => plan(change).names.map(({ code }) => code);

test('the same map has the same bytes every time', () => {
  expect(drawMap(layoutMap(yongbyon, wideFormat, tools), lightMap)).toBe(drawMap(plan(), lightMap));
});

test('a map is shapes only: it asks for no font, no file and no script', () => {
  for (const colours of [lightMap, darkMap]) {
    const names = [...drawMap(plan(), colours).matchAll(/<([\w:]+)/gu)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(['circle', 'defs', 'g', 'path', 'rect', 'svg', 'use']);
  }
});

test('dark and light differ in colours only', () => {
  const shapes = (svg: string) => svg.replaceAll(/#[\da-f]{6}/gu, '');
  expect(shapes(drawMap(plan(), darkMap))).toBe(shapes(drawMap(plan(), lightMap)));
  expect(drawMap(plan(), darkMap)).not.toBe(drawMap(plan(), lightMap));
});

test('neighbours are named where they are in view, the country of the place too', () => {
  expect(codesOf().toSorted()).toEqual(['156', '408', '410']);
  expect(plan().homeCode).toBe('408');
  expect(codesOf({ ringsKm: [] })).toContain('392');
});

test('names are drawn in the language of the page', () => {
  const english = drawMap(plan(), lightMap);
  expect(drawMap(plan({ language: 'uk' }), lightMap)).not.toBe(english);
});

test('a place that is known roughly has its doubt around it, one that is known well has only its marker', () => {
  const doubts = (precisionKm: number) => drawMap(plan({ precisionKm }), lightMap).includes('fill-opacity');
  expect([doubts(10), doubts(100)]).toEqual([false, true]);
});

describe.each(sheets)('a map for %s', (_, sheet) => {
  test('has rings that are circles of their kilometres, and the largest is in view', () => {
    const [small, large] = plan({}, sheet).rings.map(({ radius }) => radius);
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(3, 6);
    expect(large).toBeLessThan(sheet.height / 2);
    expect(plan({}, sheet).rings.every(({ label }) => label !== undefined)).toBe(true);
  });

  test('has a scale bar as long as the number of kilometres that it says', () => {
    const { scale, rings } = plan({}, sheet);
    const unitsPerKm = (rings[1]?.radius ?? 0) / 300;
    const kilometres = (scale.right - scale.left) / unitsPerKm;
    expect([100, 200]).toContain(Math.round(kilometres * 1e6) / 1e6);
  });

  test('names the country of the place and a neighbour', () => {
    expect(plan({}, sheet).names.map(({ code }) => code)).toEqual(expect.arrayContaining(['408', '156']));
  });

  test.each([['usual', {}], ...unusual] as const)('has no label that covers another or leaves it: %s', (_1, change) => {
    const { names, rings, marker, scale } = plan(change, sheet);
    const labels: Label[] = [...names, ...rings.flatMap(({ label }) => (label ? [label] : [])), marker];
    for (const [index, { box }] of labels.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(sheet.width);
      for (const { box: other } of [...labels.slice(index + 1), scale.label]) {
        const isBeside = box.left + box.width <= other.left || other.left + other.width <= box.left;
        expect(isBeside || box.top + box.height <= other.top || other.top + other.height <= box.top).toBe(true);
      }
    }
  });

  test.each(unusual)('shows land, and no number that is none: %s', (_1, change) => {
    const svg = drawMap(plan(change, sheet), lightMap);
    expect(plan(change, sheet).land.length).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|e-\d/u);
  });

  test('has all of a position in doubt in view', () => {
    expect(plan({ precisionKm: 1000, ringsKm: [] }, sheet).uncertainty).toBeLessThan(sheet.height / 2);
  });
});
