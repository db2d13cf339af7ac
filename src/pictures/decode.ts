import sharp from 'sharp';
import type { OutputInfo, Raw } from 'sharp';
import type { Size } from './crop.ts';
import { cropOf } from './crop.ts';
import { faultOfDrawing } from './drawing.ts';
import { faultOfPicture } from './fault.ts';
import type { Recipe } from './recipe.ts';
import { PictureRefused } from './refused.ts';
import { strict } from './sharp-settings.ts';
import type { Source } from './source.ts';
import { widthsFor } from './widths.ts';

/** What WebP can hold; AVIF holds a little more. */
const tallest = 16_383;

/** A picture the right way up, in sRGB, 8 bits a channel, cut to shape, and free of everything that is not a pixel. */
export interface Pixels extends Size {
  readonly data: Buffer;
  readonly raw: Raw;
  readonly isTransparent: boolean;
  /** Ascending; the last is the width of `data`. */
  readonly widths: readonly number[];
}

/** @throws PictureRefused where the picture cannot be read whole. */
export async function decode(source: Source, recipe: Recipe): Promise<Pixels> {
  const fault = source.kind === 'svg' ? faultOfDrawing(source.bytes) : undefined;
  if (fault !== undefined) throw new PictureRefused(source.file, fault);
  try {
    return await decodeStrictly(source, recipe);
  } catch (error) {
    if (error instanceof PictureRefused || !(error instanceof Error)) throw error;
    throw new PictureRefused(source.file, faultOfPicture(source, error.message), { cause: error });
  }
}

async function decodeStrictly(source: Source, recipe: Recipe): Promise<Pixels> {
  const options = { ...strict, ...(await densityOf(source, recipe)) };
  const region = cropOf(await uprightSize(source, options), recipe.shape, recipe.focus);
  const widths = widthsFor(recipe.widths, region.width);
  const width = widths.at(-1) ?? region.width;
  if ((region.height * width) / region.width > tallest) {
    throw new PictureRefused(source.file, 'It is too tall for its width. Cut it into several pictures.');
  }
  const { data, info } = await sharp(source.bytes, options)
    .autoOrient()
    .extract(region)
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return withoutNeedlessAlpha({ data, info }, widths);
}

async function uprightSize(source: Source, options: typeof strict & { density?: number }): Promise<Size> {
  return (await sharp(source.bytes, options).metadata()).autoOrient;
}

/** A drawing has no pixels of its own: it is drawn as large as the largest file needs. */
async function densityOf(source: Source, recipe: Recipe): Promise<{ density?: number }> {
  if (source.kind !== 'svg') return {};
  const { width } = cropOf(await uprightSize(source, strict), recipe.shape);
  return { density: Math.min(Math.max((72 * Math.max(...recipe.widths)) / width, 1), 100_000) };
}

async function withoutNeedlessAlpha(
  { data, info }: { data: Buffer; info: OutputInfo },
  widths: readonly number[],
): Promise<Pixels> {
  const { width, height, channels } = info;
  const raw = { width, height, channels };
  const hasAlpha = channels === 2 || channels === 4;
  const isTransparent = hasAlpha && !(await sharp(data, { raw }).stats()).isOpaque;
  if (!hasAlpha || isTransparent) return { data, raw, width, height, isTransparent, widths };
  const opaque = await sharp(data, { raw }).removeAlpha().raw().toBuffer();
  return {
    data: opaque,
    raw: { width, height, channels: channels === 4 ? 3 : 1 },
    width,
    height,
    isTransparent,
    widths,
  };
}
