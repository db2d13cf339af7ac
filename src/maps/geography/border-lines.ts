import type { MultiLineString, Position } from 'geojson';
import { mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { cuts, openBorders, type CountryCode } from './recognised-borders.ts';

/** The TopoJSON of world-atlas. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Areas = ReadonlyMap<CountryCode, readonly Polygon[]>;

/** Land borders, in degrees; `openBorders` are those that are not agreed upon. */
export type BorderLines = Readonly<Record<'borders' | 'openBorders', MultiLineString>>;

/** Returns the land borders between countries, each line once. */
export function borderLines(atlas: Atlas, areas: Areas): BorderLines {
  const geometries = [...areas].map(([id, polygons]) => ({ ...mergeArcs(atlas, [...polygons]), id }));
  const between = (isWanted: (one: string, other: string) => boolean) =>
    mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b && isWanted(String(a.id), String(b.id)));
  const isMoved = (one: string, other: string) => cuts.some(({ from, to }) => isPair([from, to], one, other));
  const rule = (one: string, other: string) => openBorders.find(({ between: pair }) => isPair(pair, one, other));
  const agreed = between((one, other) => !isMoved(one, other) && !rule(one, other));
  const open = between((one, other) => rule(one, other) !== undefined && rule(one, other)?.within === undefined);
  const partlyOpen = between((one, other) => rule(one, other)?.within !== undefined).coordinates.flatMap(segmentsOf);
  const isOpen = (segment: Position[]) =>
    openBorders.some(({ within: [west, south, east, north] = [0, 0, 0, 0] }) => {
      const [[lon = 0, lat = 0] = []] = segment;
      return lon > west && lon < east && lat > south && lat < north;
    });
  return {
    borders: lines([...agreed.coordinates, ...joined(partlyOpen.filter((segment) => !isOpen(segment)))]),
    openBorders: lines([
      ...open.coordinates,
      ...joined(partlyOpen.filter(isOpen)),
      ...cuts.map(({ line }) => line.map((position) => [...position])),
    ]),
  };
}

function isPair([a, b]: readonly [string, string], one: string, other: string): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

function segmentsOf(line: readonly Position[]): Position[][] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

/** Joins segments that follow one another to lines, so that the pattern of dashes is not interrupted. */
function joined(segments: readonly Position[][]): Position[][] {
  const joinedLines: Position[][] = [];
  for (const [start, end] of segments) {
    const last = joinedLines.at(-1);
    if (!start || !end) continue;
    if (last?.at(-1) === start) last.push(end);
    else joinedLines.push([start, end]);
  }
  return joinedLines;
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: 'MultiLineString', coordinates };
}
