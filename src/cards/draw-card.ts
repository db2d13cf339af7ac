import type { CardDrawing, CardLogo } from '../model/share-card.ts';
import { paintCard, palette } from './canvas.ts';
import { drawGlyphs, type Bitmap } from './glyph-bitmaps.ts';
import { indexedPng } from './indexed-png.ts';
import { pictureCard, type CardPicture } from './picture-card.ts';
import { placeShapes } from './packed-glyphs.ts';
import { readPixels } from '../pictures/derive/raw-pixels.ts';

/** Renders cards from glyphs that are drawn once for all of them. */
interface CardRenderer {
  /** Draws the glyphs and the logos that these cards need and others did not. */
  readonly prepare: (drawings: readonly CardDrawing[]) => Promise<void>;
  /** A card without a picture, as PNG. @throws RangeError where a glyph was not prepared. */
  readonly render: (drawing: CardDrawing) => Buffer;
  /** A card with a picture, as JPEG. */
  readonly renderWithPicture: (drawing: CardDrawing, picture: CardPicture) => Promise<Buffer>;
}

/** @param outlineOf the outline of a glyph by its key: SVG path data. */
export function cardRenderer(outlineOf: (key: string) => string): CardRenderer {
  const bitmaps = new Map<string, Bitmap>();
  const logos = new Map<string, Uint8Array>();
  const paint = (drawing: CardDrawing) => paintCard(placeShapes(drawing, { bitmaps, logos }));
  return {
    prepare: async (drawings) => {
      const keys = new Set(drawings.flatMap(({ glyphs }) => glyphs.map(({ key }) => key)));
      const missing = [...keys].filter((key) => !bitmaps.has(key));
      const drawn = await drawGlyphs(new Map(missing.map((key) => [key, outlineOf(key)])));
      for (const [key, bitmap] of drawn) bitmaps.set(key, bitmap);
      for (const { logo } of drawings) if (logo && !logos.has(logo.file)) logos.set(logo.file, await drawLogo(logo));
    },
    render: (drawing) => indexedPng(paint(drawing)),
    renderWithPicture: (drawing, picture) => pictureCard(paint(drawing), picture),
  };
}

/** A logo in the colours of cards, as newspapers print theirs in their own inks: the number of a colour for each pixel. */
async function drawLogo({ file, width, height }: CardLogo): Promise<Uint8Array> {
  const paper = `#${palette.toString('hex', 0, 3)}`;
  const { data } = await readPixels(file, { size: { width, height, fit: 'fill' }, background: paper });
  return Uint8Array.from({ length: width * height }, (_, index) => nearest(data.subarray(index * 3, index * 3 + 3)));
}

function nearest(pixel: Uint8Array): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (let colour = 0; colour < palette.length / 3; colour += 1) {
    const shown = palette.subarray(colour * 3);
    const distance = pixel.reduce((sum, value, channel) => sum + (value - (shown[channel] ?? 0)) ** 2, 0);
    if (distance < least) [found, least] = [colour, distance];
  }
  return found;
}
