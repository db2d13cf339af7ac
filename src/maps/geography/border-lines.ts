import type { MultiLineString, Position } from 'geojson';
import { mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { cuts, openBorders, type CountryCode } from './recognised-borders.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Areas = ReadonlyMap<CountryCode, readonly Polygon[]>;

export interface BorderLines {
  readonly borders: MultiLineString;
  /** Lines that are not agreed upon. */
  readonly openBorders: MultiLineString;
}

/** Every line where two countries meet on land, once. */
export function borderLines(atlas: Atlas, areas: Areas): BorderLines {
  const geometries = [...areas].map(([id, polygons]) => ({ ...mergeArcs(atlas, [...polygons]), id }));
  const between = (isWanted: (one: string, other: string) => boolean) =>
    mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b && isWanted(String(a.id), String(b.id)));
  const isMoved = (one: string, other: string) => cuts.some(({ from, to }) => isPair([from, to], one, other));
  const rule = (one: string, other: string) => openBorders.find(({ between: pair }) => isPair(pair, one, other));
  const settled = between((one, other) => !isMoved(one, other) && !rule(one, other));
  const open = between((one, other) => rule(one, other) !== undefined && rule(one, other)?.within === undefined);
  const partly = between((one, other) => rule(one, other)?.within !== undefined).coordinates.flatMap(stepsOf);
  const isOpen = (step: Position[]) =>
    openBorders.some(({ within: [west, south, east, north] = [0, 0, 0, 0] }) => {
      const [[lon = 0, lat = 0] = []] = step;
      return lon > west && lon < east && lat > south && lat < north;
    });
  return {
    borders: lines([...settled.coordinates, ...joined(partly.filter((step) => !isOpen(step)))]),
    openBorders: lines([
      ...open.coordinates,
      ...joined(partly.filter(isOpen)),
      ...cuts.map(({ line }) => line.map((position) => [...position])),
    ]),
  };
}

function isPair([a, b]: readonly [string, string], one: string, other: string): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

function stepsOf(line: readonly Position[]): Position[][] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

/** Steps that follow one another as one line, so that dashes run on. */
function joined(steps: readonly Position[][]): Position[][] {
  const found: Position[][] = [];
  for (const [start, end] of steps) {
    const last = found.at(-1);
    if (!start || !end) continue;
    if (last?.at(-1) === start) last.push(end);
    else found.push([start, end]);
  }
  return found;
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: 'MultiLineString', coordinates };
}
