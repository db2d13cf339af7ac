import type { Box } from './label-boxes.ts';
import type { MapFormat } from './sheet.ts';
import type { Outline } from './outlines.ts';
import type { CountryCode } from './geography/recognised-borders.ts';

/** The side of a cell in units of the map. */
export const cell = 4;

/** A map as a raster: the country of each small square. */
export interface CountryRaster {
  /** The centres of each country's cells. */
  readonly cellsOf: ReadonlyMap<CountryCode, readonly MapFormat['centre'][]>;
  readonly ownerAt: (x: number, y: number) => CountryCode | undefined;
}

/** Rasterizes countries. Where the outlines of two overlap, the later one has the cell. */
export function rasterizeCountries(
  countries: ReadonlyMap<CountryCode, readonly Outline[]>,
  sheet: MapFormat,
): CountryRaster {
  const columns = Math.floor(sheet.width / cell);
  const indexAt = (x: number, y: number) => Math.floor(y / cell) * columns + Math.floor(x / cell);
  const owners = new Map<number, CountryCode>();
  const cellsOf = new Map([...countries].map(([code, outlines]) => [code, cellsInside(outlines, sheet)] as const));
  for (const [code, cells] of cellsOf) for (const { x, y } of cells) owners.set(indexAt(x, y), code);
  return { cellsOf, ownerAt: (x, y) => owners.get(indexAt(x, y)) };
}

/** How well a label in `box` fits a country: the share of the box, from 0 to 1, on its land; the sea counts for half. */
export function fit({ left, top, width, height }: Box, code: CountryCode, { ownerAt }: CountryRaster): number {
  let sum = 0;
  let count = 0;
  for (let y = top + cell / 2; y < top + height; y += cell)
    for (let x = left + cell / 2; x < left + width; x += cell, count += 1) {
      const owner = ownerAt(x, y);
      sum += owner === code ? 1 : owner === undefined ? 0.5 : 0;
    }
  return sum / Math.max(count, 1);
}

/** The cells inside the outlines by the even-odd rule. */
function cellsInside(outlines: readonly Outline[], { width, height }: MapFormat): readonly MapFormat['centre'][] {
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
  return Array.from({ length: rows }, (_, row) => (row + 0.5) * cell).flatMap((y) => {
    const crossings = outlines.flatMap((outline) => crossingsAt(y, outline)).sort((a, b) => a - b);
    return Array.from({ length: columns }, (_, column) => (column + 0.5) * cell)
      .filter((x) => crossings.filter((crossing) => crossing < x).length % 2 === 1)
      .map((x) => ({ x, y }));
  });
}

function crossingsAt(y: number, outline: Outline): number[] {
  const [start] = outline;
  return outline.flatMap(([x, from], index) => {
    const [toX, to] = outline[index + 1] ?? start ?? [x, from];
    return from <= y === to <= y ? [] : [x + ((y - from) / (to - from)) * (toX - x)];
  });
}
