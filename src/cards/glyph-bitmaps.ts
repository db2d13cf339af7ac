import type { Size } from '../pictures/derive/crop.ts';
import { coverageOf } from '../pictures/derive/raw-pixels.ts';

/** A glyph in grey levels, 0 for none and 7 for full ink, row by row. */
export interface Bitmap extends Size {
  /** From the point at which the glyph is placed to its upper left pixel. */
  readonly left: number;
  readonly top: number;
  readonly levels: Uint8Array;
}

export const fullInk = 7;

/** So many are drawn at a time. */
const atOnce = 64;

type Cell = ReturnType<typeof cellOf>;

/**
 * Draws glyphs once, each in a drawing of its own: on a sheet of many, the edges of one would depend on where it stands there, and so
 * a card on what other cards an edition has.
 * @param outlines SVG path data by key; pixels from where the glyph is placed.
 */
export async function drawGlyphs(outlines: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Bitmap>> {
  const cells = [...outlines].map(([key, path]) => cellOf(key, path));
  const drawn = new Map<string, Bitmap>();
  for (let first = 0; first < cells.length; first += atOnce)
    for (const [key, bitmap] of await Promise.all(cells.slice(first, first + atOnce).map(drawCell)))
      drawn.set(key, bitmap);
  return drawn;
}

/** A pixel more on each side than its points need: edges are soft. */
function cellOf(key: string, path: string) {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const left = Math.floor(Math.min(0, ...xs)) - 1;
  const top = Math.floor(Math.min(0, ...ys)) - 1;
  const width = Math.ceil(Math.max(0, ...xs)) + 1 - left;
  return { key, path, left, top, width, height: Math.ceil(Math.max(0, ...ys)) + 1 - top };
}

async function drawCell({
  key,
  path,
  left,
  top,
  width,
  height,
}: Cell): Promise<readonly [key: string, bitmap: Bitmap]> {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const place = `transform="translate(${String(-left)} ${String(-top)})"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="#fff"><path ${place} d="${path}"/></svg>`;
  const { data } = await coverageOf(svg);
  const levels = Uint8Array.from(data, (covered) => Math.round((covered * fullInk) / 255));
  return [key, { left, top, width, height, levels }];
}
