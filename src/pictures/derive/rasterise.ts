import sharp, { type Raw, type Sharp } from 'sharp';
import { type Region, type Size, cropOf } from './crop.ts';
import { required } from '../../model/required.ts';
import type { Recipe } from './recipe.ts';
import { strict } from '../source/sharp-settings.ts';
import { drawingAt, sizeOfDrawing } from '../source/svg-size.ts';
import { workingWidth } from './widths.ts';

/** A drawing as pixels, with transparency where it has any. */
export interface Raster {
  readonly data: Buffer;
  readonly raw: Raw;
}

/**
 * A drawing has no pixels of its own: it is drawn as large as the largest file needs. Where its proportions do not come out
 * even, librsvg leaves a half-empty seam around it; one that fills its canvas is drawn a little larger, and the seam is cut.
 */
export async function rasterise(drawing: Buffer, { widths, shape, crops }: Recipe): Promise<Raster> {
  const svg = drawing.toString('utf8');
  const size = required(sizeOfDrawing(svg), 'the size of a drawing');
  const region = cropOf(size, shape);
  const endless = { width: region.width * 1e6, height: region.height * 1e6 };
  const scale = workingWidth(endless, { widths, crops }) / region.width;
  const draw = (by: number) => drawnAt(svg, { width: size.width * by, height: size.height * by });
  const whole = await draw(scale);
  if (await isOpaque(whole)) return whole;
  const seam = seamOf(whole.raw);
  const larger = await draw(scale * (1 + (2 * seam.left) / whole.raw.width));
  const inside = await cut(larger, insideOf(larger.raw, seam));
  return (await isOpaque(inside)) ? inside : whole;
}

export async function isOpaque({ data, raw }: Raster): Promise<boolean> {
  return (await sharp(data, { raw }).stats()).isOpaque;
}

/** Whether nothing of it can be seen. */
export async function isEmpty({ data, raw }: Raster): Promise<boolean> {
  return (await sharp(data, { raw }).stats()).channels[3]?.max === 0;
}

/** A length in points or centimetres is as long as in browsers only at their resolution. */
const density = 96;

async function drawnAt(svg: string, { width, height }: Size): Promise<Raster> {
  const pixel = 72 / density;
  const resized = Buffer.from(drawingAt(svg, { width: width * pixel, height: height * pixel }));
  return rasterOf(
    sharp(resized, { ...strict, density })
      .toColourspace('srgb')
      .ensureAlpha(),
  );
}

async function cut({ data, raw }: Raster, region: Region): Promise<Raster> {
  return rasterOf(sharp(data, { raw }).extract(region));
}

async function rasterOf(picture: Sharp): Promise<Raster> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/** One side is rounded by at most half a pixel; what that leaves empty is shared by the two ends of the other. */
function seamOf({ width, height }: Size): { left: number; top: number } {
  return { left: Math.ceil(width / height / 4), top: Math.ceil(height / width / 4) };
}

function insideOf({ width, height }: Size, { left, top }: { left: number; top: number }): Region {
  return { left, top, width: Math.max(width - 2 * left, 1), height: Math.max(height - 2 * top, 1) };
}
