import type { Bar, CardDrawing, Ink, PlacedGlyph } from '../model/share-card.ts';
import { fullInk, type Bitmap } from './glyph-bitmaps.ts';

/** The bitmaps of which cards are put together, each drawn once; of a logo, by file, the number of a colour for each pixel. */
interface GlyphAssets {
  readonly bitmaps: ReadonlyMap<string, Bitmap>;
  readonly logos: ReadonlyMap<string, Uint8Array>;
}

/**
 * A glyph, a bar or a logo packed row by row like the rows of a card: two pixels a byte, each the number of its colour. Its
 * width is in bytes.
 */
type PackedShape = Readonly<{ bytes: Uint8Array; width: number; height: number }>;

/** A packed shape and where its upper left byte stands; parts of it may lie outside the card. */
export interface PlacedShape {
  readonly shape: PackedShape;
  /** In bytes. */
  readonly left: number;
  readonly top: number;
}

/** By grey level: the colour of each ink. Soft ink is ink that covers five sevenths. */
const colours: Readonly<Record<Ink, Uint8Array>> = {
  ink: Uint8Array.from({ length: fullInk + 1 }, (_, level) => level),
  soft: Uint8Array.from({ length: fullInk + 1 }, (_, level) => Math.round((level * 5) / fullInk)),
  signal: Uint8Array.from({ length: fullInk + 1 }, (_, level) => (level === 0 ? 0 : level + fullInk + 1)),
};

/** All that stands on a card. @throws RangeError where a glyph was not drawn. */
export function placeShapes({ bars, glyphs, logo }: CardDrawing, { bitmaps, logos }: GlyphAssets): PlacedShape[] {
  const placed = bars.map(placeBar);
  if (logo) placed.push(placeLogo(logo, logos.get(logo.file) ?? new Uint8Array()));
  for (const glyph of glyphs) {
    const bitmap = bitmaps.get(glyph.key);
    if (!bitmap) throw new RangeError(`The glyph ${glyph.key} was not drawn.`);
    placed.push(placeGlyph(glyph, bitmap));
  }
  return placed;
}

function placeBar({ x, y, width, height, ink }: Bar): PlacedShape {
  const make = () => packShape(new Uint8Array(width * height).fill(colours[ink][fullInk] ?? 0), width, x);
  const shape = cachedShape(colours[ink], keyAt(x, `${String(width)} × ${String(height)}`), make);
  return { shape, left: x >> 1, top: y };
}

function placeLogo({ x, y, width }: NonNullable<CardDrawing['logo']>, logo: Uint8Array): PlacedShape {
  return { shape: cachedShape(logo, keyAt(x, 'logo'), () => packShape(logo, width, x)), left: x >> 1, top: y };
}

function placeGlyph({ x, y, ink }: PlacedGlyph, bitmap: Bitmap): PlacedShape {
  const left = x + bitmap.left;
  const pixels = () => bitmap.levels.map((level) => colours[ink][level] ?? 0);
  const make = () => packShape(pixels(), bitmap.width, left);
  return { shape: cachedShape(bitmap, keyAt(left, ink), make), left: left >> 1, top: y + bitmap.top };
}

/** A shape is packed once for even columns and once for odd ones: a byte holds two pixels. */
function keyAt(column: number, name: string): string {
  return (column & 1) === 0 ? name : `${name}, odd`;
}

const shapes = new WeakMap<object, Map<string, PackedShape>>();

/** A shape packed once, and kept as long as the bitmap that it is packed from: packing all anew takes most of a millisecond a card. */
function cachedShape(source: object, key: string, make: () => PackedShape): PackedShape {
  const made = shapes.get(source) ?? new Map<string, PackedShape>();
  shapes.set(source, made);
  const shape = made.get(key) ?? make();
  made.set(key, shape);
  return shape;
}

/** @param pixels the numbers of colours, row by row. @param left the column of the first: in an odd one it is half of a byte. */
function packShape(pixels: Uint8Array, width: number, left: number): PackedShape {
  const shift = left & 1;
  const wide = (width + shift + 1) >> 1;
  const height = pixels.length / width;
  const bytes = new Uint8Array(wide * height);
  for (const [index, colour] of pixels.entries()) {
    const column = (index % width) + shift;
    const at = Math.floor(index / width) * wide + (column >> 1);
    bytes[at] = (bytes[at] ?? 0) | (colour << ((column & 1) === 0 ? 4 : 0));
  }
  return { bytes, width: wide, height };
}
