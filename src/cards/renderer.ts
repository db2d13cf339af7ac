import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { cardSize, type CardDrawing, type PublishedCard } from '../model/share-card.ts';
import { readEntry, storeEntry } from '../pictures/cache/cache.ts';
import { paintCard } from './canvas.ts';
import { drawLogo } from './logo.ts';
import { cardDeflater } from './deflated-card.ts';
import { drawGlyphs, type Bitmap } from './glyph-bitmaps.ts';
import { indexedPng } from './indexed-png.ts';
import { pictureCard, type CardPicture } from './picture-card.ts';
import { placeStamps } from './packed-glyphs.ts';

/** Prints cards with letters that are drawn once. */
export interface Press {
  /** Draws the letters and the logos that these cards need and others did not. */
  readonly makeReady: (drawings: readonly CardDrawing[]) => Promise<void>;
  /** @throws RangeError where it was not made ready. */
  readonly print: (drawing: CardDrawing) => Buffer;
  readonly printWithPicture: (drawing: CardDrawing, picture: CardPicture) => Promise<Buffer>;
}

/** @param outlineOf the outline of a glyph by its key: SVG path data. */
export function openPress(outlineOf: (key: string) => string): Press {
  const bitmaps = new Map<string, Bitmap>();
  const logos = new Map<string, Uint8Array>();
  const plates = { bitmaps, logos };
  const deflate = cardDeflater();
  return {
    makeReady: async (drawings) => {
      const keys = new Set(drawings.flatMap(({ glyphs }) => glyphs.map(({ key }) => key)));
      const missing = [...keys].filter((key) => !bitmaps.has(key));
      const drawn = await drawGlyphs(new Map(missing.map((key) => [key, outlineOf(key)])));
      for (const [key, bitmap] of drawn) bitmaps.set(key, bitmap);
      for (const { logo } of drawings) if (logo && !logos.has(logo.file)) logos.set(logo.file, await drawLogo(logo));
    },
    print: (drawing) => indexedPng(deflate(placeStamps(drawing, plates))),
    printWithPicture: (drawing, picture) => pictureCard(paintCard(placeStamps(drawing, plates)), picture),
  };
}

/** The card of that name as it lies in the cache; made, and laid there, where it does not. */
export async function keptCard(
  cache: string,
  { path, type }: PublishedCard,
  make: () => Promise<Buffer>,
): Promise<{ readonly cached: string; readonly bytes: Buffer }> {
  const name = basename(path);
  const folder = join(cache, 'pictures', name);
  const found = await readEntry(folder);
  if (found) return { cached: join(folder, name), bytes: await readFile(join(folder, name)) };
  const bytes = await make();
  const files = [{ path, ...cardSize, bytes: bytes.length }];
  await storeEntry(folder, { ...cardSize, formats: [{ type, files }], placeholder: '' }, new Map([[name, bytes]]));
  return { cached: join(folder, name), bytes };
}
