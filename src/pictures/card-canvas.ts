import { cardSize, type Bar, type CardDrawing, type Ink, type PlacedGlyph } from '../model/share-card.ts';
import { fullInk, type Bitmap } from './glyph-bitmaps.ts';

/** Two pixels a byte, behind the filter byte of PNG with which each row begins. */
export const rowBytes = 1 + cardSize.width / 2;

/** The first eight colours lead from paper to ink, the others from paper to signal: the colours of the site's pages. */
const [paper, ink, signal] = [
  [0xfd, 0xfc, 0xf9],
  [0x15, 0x17, 0x1b],
  [0xa6, 0x1c, 0x1c],
] as const;
export const palette = Buffer.from(
  [ink, signal].flatMap((colour) =>
    Array.from({ length: fullInk + 1 }, (_, level) =>
      paper.map((from, channel) => Math.round(from + (((colour[channel] ?? 0) - from) * level) / fullInk)),
    ).flat(),
  ),
);

/** By grey level: the colour of each ink. Soft ink is ink that covers five sevenths. */
const colours: Readonly<Record<Ink, Uint8Array>> = {
  ink: Uint8Array.from({ length: fullInk + 1 }, (_, level) => level),
  soft: Uint8Array.from({ length: fullInk + 1 }, (_, level) => Math.round((level * 5) / fullInk)),
  signal: Uint8Array.from({ length: fullInk + 1 }, (_, level) => (level === 0 ? 0 : level + fullInk + 1)),
};

/** Rows as PNG has them before it deflates them. */
export function emptyCanvas(): Buffer {
  return Buffer.alloc(rowBytes * cardSize.height);
}

/** What was drawn to be printed with. */
export interface Plates {
  readonly bitmaps: ReadonlyMap<string, Bitmap>;
  /** By file: the number of a colour for each pixel, row by row. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
}

/** Clears a canvas and paints the card on it. @throws RangeError where a glyph was not drawn. */
export function paintCard(
  { bars, glyphs, logo }: CardDrawing,
  { bitmaps, logos }: Plates,
  canvas = emptyCanvas(),
): Buffer {
  canvas.fill(0);
  if (logo) paintLogo(canvas, logo, logos.get(logo.file) ?? new Uint8Array());
  for (const bar of bars) paintBar(canvas, bar);
  for (const glyph of glyphs) {
    const bitmap = bitmaps.get(glyph.key);
    if (!bitmap) throw new RangeError(`The glyph ${glyph.key} was not drawn.`);
    paintGlyph(canvas, glyph, bitmap);
  }
  return canvas;
}

function paintLogo(canvas: Buffer, { x, y, width }: NonNullable<CardDrawing['logo']>, logo: Uint8Array): void {
  for (const [index, colour] of logo.entries()) {
    const column = x + (index % width);
    const at = (y + Math.floor(index / width)) * rowBytes + 1 + (column >> 1);
    canvas[at] = (canvas[at] ?? 0) | (colour << ((column & 1) === 0 ? 4 : 0));
  }
}

function paintBar(canvas: Buffer, { x, y, width, height, ink: one }: Bar): void {
  const colour = colours[one][fullInk] ?? 0;
  for (let row = y; row < y + height; row += 1)
    canvas.fill(colour * 17, row * rowBytes + 1 + x / 2, row * rowBytes + 1 + (x + width) / 2);
}

/** Where two glyphs touch, the bits of both are set: darker than either, and never another ink. */
function paintGlyph(canvas: Buffer, { x, y, ink: one }: PlacedGlyph, bitmap: Bitmap): void {
  const left = x + bitmap.left;
  const { bytes, width } = stampOf(bitmap, one, left & 1);
  const [from, to] = [Math.max(0, -(left >> 1)), Math.min(width, (cardSize.width - left + 1) >> 1)];
  for (let row = 0; row < bitmap.height; row += 1) {
    const down = y + bitmap.top + row;
    if (down < 0 || down >= cardSize.height) continue;
    const at = down * rowBytes + 1 + (left >> 1);
    for (let column = from; column < to; column += 1) {
      const pair = bytes[row * width + column] ?? 0;
      if (pair !== 0) canvas[at + column] = (canvas[at + column] ?? 0) | pair;
    }
  }
}

/** A glyph of one ink as it is set into the rows: two pixels a byte. */
interface Stamp {
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly width: number;
}

const stamps = new WeakMap<Bitmap, Map<string, Stamp>>();

/** Made once for each ink, and for even and odd columns. */
function stampOf(bitmap: Bitmap, one: Ink, shift: number): Stamp {
  const made = stamps.get(bitmap) ?? new Map<string, Stamp>();
  stamps.set(bitmap, made);
  const key = shift === 0 ? one : `${one}, odd`;
  const stamp = made.get(key) ?? makeStamp(bitmap, colours[one], shift);
  made.set(key, stamp);
  return stamp;
}

function makeStamp({ width, height, levels }: Bitmap, table: Uint8Array, shift: number): Stamp {
  const wide = (width + shift + 1) >> 1;
  const bytes = new Uint8Array(wide * height);
  for (const [index, level] of levels.entries()) {
    const column = (index % width) + shift;
    const at = Math.floor(index / width) * wide + (column >> 1);
    bytes[at] = (bytes[at] ?? 0) | ((table[level] ?? 0) << ((column & 1) === 0 ? 4 : 0));
  }
  return { bytes, width: wide };
}
