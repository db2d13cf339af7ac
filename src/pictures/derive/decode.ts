import sharp from 'sharp';
import type { Raw, Sharp } from 'sharp';
import type { Size } from './crop.ts';
import { cropOf } from './crop.ts';
import { faultOfDrawing } from '../source/svg.ts';
import { faultOfPicture } from '../source/fault.ts';
import type { Recipe } from './recipe.ts';
import type { Raster } from './rasterise.ts';
import { isOpaque, rasterise } from './rasterise.ts';
import { PictureRefused } from '../source/refused.ts';
import { strict } from '../source/sharp-settings.ts';
import type { Source } from '../source/source-file.ts';
import { widthsFor, workingWidth } from './widths.ts';

/** What WebP can hold; AVIF holds a little more. */
const tallest = 16_383;

/** A picture the right way up, in sRGB, 8 bits a channel, cut to shape, and free of everything that is not a pixel. */
export interface Pixels extends Size {
  readonly data: Buffer;
  readonly raw: Raw;
  readonly isTransparent: boolean;
  /** In which the whole is published; ascending, none wider than `data`. */
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
  const picture = await opened(source, recipe);
  const region = cropOf((await picture.metadata()).autoOrient, recipe.shape, recipe.focus);
  const widths = widthsFor(recipe.widths, region.width);
  const widest = widths.at(-1) ?? region.width;
  if ((region.height * widest) / region.width > tallest) throw new PictureRefused(source.file, { reason: 'too-tall' });
  const width = workingWidth(region, recipe);
  const upright = picture.autoOrient().extract(region).resize({ width }).toColourspace('srgb');
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  return withoutNeedlessAlpha({ data, raw: { width, height: info.height, channels: info.channels } }, widths);
}

async function opened(source: Source, recipe: Recipe): Promise<Sharp> {
  if (source.kind !== 'svg') return sharp(source.bytes, strict);
  const { data, raw } = await rasterise(source.bytes, recipe);
  return sharp(data, { raw, ...strict });
}

async function withoutNeedlessAlpha({ data, raw }: Raster, widths: readonly number[]): Promise<Pixels> {
  const { width, height, channels } = raw;
  const hasAlpha = channels === 2 || channels === 4;
  const isTransparent = hasAlpha && !(await isOpaque({ data, raw }));
  if (!hasAlpha || isTransparent) return { data, raw, width, height, isTransparent, widths };
  const opaque = await sharp(data, { raw }).removeAlpha().raw().toBuffer();
  const fewer = { width, height, channels: channels === 4 ? 3 : 1 } as const;
  return { data: opaque, raw: fewer, width, height, isTransparent, widths };
}
