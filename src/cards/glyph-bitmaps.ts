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

/** So wide that some hundred letters stand side by side. */
const sheetWidth = 4096;
const mostOnSheet = 400;

type Cell = ReturnType<typeof cellOf>;

/** Draws glyphs once, many on a sheet. @param outlines SVG path data by key; pixels from where the glyph is placed. */
export async function drawGlyphs(outlines: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Bitmap>> {
  const cells = [...outlines].map(([key, path]) => cellOf(key, path));
  const drawn = new Map<string, Bitmap>();
  for (let first = 0; first < cells.length; first += mostOnSheet)
    for (const [key, bitmap] of await drawSheet(cells.slice(first, first + mostOnSheet))) drawn.set(key, bitmap);
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

async function drawSheet(cells: readonly Cell[]): Promise<ReadonlyMap<string, Bitmap>> {
  const placed: { cell: Cell; x: number; y: number }[] = [];
  let [x, y, rowHeight] = [0, 0, 1];
  for (const cell of cells) {
    if (x + cell.width > sheetWidth) [x, y, rowHeight] = [0, y + rowHeight, 1];
    placed.push({ cell, x, y });
    x += cell.width;
    rowHeight = Math.max(rowHeight, cell.height);
  }
  const paths = placed.map(
    ({ cell, x: across, y: down }) =>
      `<path transform="translate(${String(across - cell.left)} ${String(down - cell.top)})" d="${cell.path}"/>`,
  );
  const size = `width="${String(sheetWidth)}" height="${String(y + rowHeight)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="#fff">${paths.join('')}</svg>`;
  const { data, info } = await coverageOf(svg);
  return new Map(placed.map((one) => [one.cell.key, cutOut(data, info.width, one)]));
}

function cutOut(sheet: Buffer, stride: number, { cell, x, y }: { cell: Cell; x: number; y: number }): Bitmap {
  const { left, top, width, height } = cell;
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      levels[row * width + column] = Math.round(((sheet[(y + row) * stride + x + column] ?? 0) * fullInk) / 255);
  return { left, top, width, height, levels };
}
