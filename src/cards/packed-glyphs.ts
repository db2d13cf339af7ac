import type { Bar, CardDrawing, Ink, PlacedGlyph } from '../model/share-card.ts';
import { fullInk, type Bitmap } from './glyph-bitmaps.ts';

/** What was drawn to be printed with. */
export interface Plates {
  readonly bitmaps: ReadonlyMap<string, Bitmap>;
  /** By file: the number of a colour for each pixel, row by row. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
}

/** A glyph, a bar or a logo as it is set into the rows of a card: two pixels a byte, each the number of its colour. */
export interface Stamp {
  /** Row by row. */
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly width: number;
  /** In rows. */
  readonly height: number;
}

/** Where a stamp is set; it may stand out of the card. */
export interface PlacedStamp {
  readonly stamp: Stamp;
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
export function placeStamps({ bars, glyphs, logo }: CardDrawing, { bitmaps, logos }: Plates): readonly PlacedStamp[] {
  const placed = bars.map(placeBar);
  if (logo) placed.push(placeLogo(logo, logos.get(logo.file) ?? new Uint8Array()));
  for (const glyph of glyphs) {
    const bitmap = bitmaps.get(glyph.key);
    if (!bitmap) throw new RangeError(`The glyph ${glyph.key} was not drawn.`);
    placed.push(placeGlyph(glyph, bitmap));
  }
  return placed;
}

function placeBar({ x, y, width, height, ink }: Bar): PlacedStamp {
  const make = () => makeStamp(new Uint8Array(width * height).fill(colours[ink][fullInk] ?? 0), width, x);
  const stamp = keptStamp(colours[ink], keyAt(x, `${String(width)} × ${String(height)}`), make);
  return { stamp, left: x >> 1, top: y };
}

function placeLogo({ x, y, width }: NonNullable<CardDrawing['logo']>, logo: Uint8Array): PlacedStamp {
  return { stamp: keptStamp(logo, keyAt(x, 'logo'), () => makeStamp(logo, width, x)), left: x >> 1, top: y };
}

function placeGlyph({ x, y, ink }: PlacedGlyph, bitmap: Bitmap): PlacedStamp {
  const left = x + bitmap.left;
  const make = () => {
    const pixels = bitmap.levels.map((level) => colours[ink][level] ?? 0);
    return makeStamp(pixels, bitmap.width, left);
  };
  return { stamp: keptStamp(bitmap, keyAt(left, ink), make), left: left >> 1, top: y + bitmap.top };
}

/** Even and odd columns have a stamp each. */
function keyAt(column: number, name: string): string {
  return (column & 1) === 0 ? name : `${name}, odd`;
}

const stamps = new WeakMap<object, Map<string, Stamp>>();

/** Made once, as long as there is what it is made from. */
function keptStamp(source: object, key: string, make: () => Stamp): Stamp {
  const made = stamps.get(source) ?? new Map<string, Stamp>();
  stamps.set(source, made);
  const stamp = made.get(key) ?? make();
  made.set(key, stamp);
  return stamp;
}

/** @param pixels the numbers of colours, row by row. @param left the column of the first: in an odd one it is half of a byte. */
function makeStamp(pixels: Uint8Array, width: number, left: number): Stamp {
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
