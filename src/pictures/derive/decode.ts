import sharp, { type Raw, type Sharp } from 'sharp';
import { type Region, type Size, cropOf } from './crop.ts';
import { faultOfDrawing } from '../source/svg.ts';
import { faultOfPicture } from '../source/fault.ts';
import type { Recipe } from './recipe.ts';
import { type Raster, isEmpty, isOpaque, rasterise } from './rasterise.ts';
import { PictureRefused } from '../source/refused.ts';
import type { Widths } from '../source/request.ts';
import { strict } from '../source/sharp-settings.ts';
import type { Source } from '../source/source-file.ts';
import { assertWhole } from './whole-jpeg.ts';
import { widest, widthsWithin, workingWidth } from './widths.ts';

/** What libvips writes as AVIF at most. */
const tallest = 16_384;

/** A picture the right way up, in sRGB, 8 bits a channel, cut to shape, and free of everything that is not a pixel. */
export interface Pixels extends Size {
  readonly data: Buffer;
  readonly raw: Raw;
  readonly isTransparent: boolean;
  /** Whether it is a drawing in plain colours, as diagrams and screenshots are, and no photograph. */
  readonly isFlat: boolean;
  /** In which the whole is published; ascending, none wider than `data`. */
  readonly widths: Widths;
}

/** @throws PictureRefused where the picture cannot be read whole. */
export async function decode(source: Source, recipe: Recipe): Promise<Pixels> {
  const fault = source.kind === 'svg' ? faultOfDrawing(source.bytes) : undefined;
  if (fault !== undefined) throw new PictureRefused(source.file, fault);
  try {
    if (source.kind === 'jpeg') await assertWhole(source.bytes);
    return await decodeWith(await opened(source, recipe), { source, recipe });
  } catch (error) {
    if (error instanceof PictureRefused || !(error instanceof Error)) throw error;
    throw new PictureRefused(source.file, faultOfPicture(source, error.message), { cause: error });
  }
}

interface Wanted {
  readonly source: Source;
  readonly recipe: Recipe;
}

/** @throws PictureRefused where it is too tall to be written. */
export function regionOf(size: Size, { source, recipe }: Wanted): Region {
  const region = cropOf(size, recipe.shape, recipe.focus);
  const height = (region.height * Math.min(widest, region.width)) / region.width;
  if (height > tallest) throw new PictureRefused(source.file, { reason: 'too-tall' });
  return region;
}

async function decodeWith(picture: Sharp, { source, recipe }: Wanted): Promise<Pixels> {
  const size = (await picture.metadata()).autoOrient;
  const region = regionOf(size, { source, recipe });
  const cut = scaledCut(picture.autoOrient(), { size, region, width: workingWidth(region, recipe) });
  const { data, info } = await cut.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const { width, channels } = info;
  const raster = { data, raw: { width, height: info.height, channels } };
  return withoutNeedlessAlpha(raster, widthsWithin(recipe.widths, region.width));
}

interface Cut {
  readonly size: Size;
  readonly region: Region;
  /** Of the region once it is cut. */
  readonly width: number;
}

/** Scaled before it is cut: libjpeg then decodes no more pixels than are needed. */
function scaledCut(picture: Sharp, { size, region, width }: Cut): Sharp {
  const scale = width / region.width;
  const height = Math.max(Math.round(region.height * scale), 1);
  const whole = {
    width: Math.max(Math.round(size.width * scale), width),
    height: Math.max(Math.round(size.height * scale), height),
  };
  const left = Math.min(Math.round(region.left * scale), whole.width - width);
  const top = Math.min(Math.round(region.top * scale), whole.height - height);
  return picture.resize({ ...whole, fit: 'fill' }).extract({ left, top, width, height });
}

async function opened(source: Source, recipe: Recipe): Promise<Sharp> {
  if (source.kind !== 'svg') return sharp(source.bytes, strict);
  const { data, raw } = await rasterise(source.bytes, recipe);
  if (await isEmpty({ data, raw })) throw new PictureRefused(source.file, { reason: 'drawing-empty' });
  return sharp(data, { raw, ...strict });
}

async function withoutNeedlessAlpha(raster: Raster, widths: Widths): Promise<Pixels> {
  const { width, height, channels } = raster.raw;
  const hasAlpha = channels === 2 || channels === 4;
  const isTransparent = hasAlpha && !(await isOpaque(raster));
  const kept = hasAlpha && !isTransparent ? await withoutAlpha(raster) : raster;
  return { ...kept, width, height, isTransparent, isFlat: isFlat(kept), widths };
}

async function withoutAlpha({ data, raw }: Raster): Promise<Raster> {
  const channels = raw.channels === 4 ? 3 : 1;
  return { data: await sharp(data, { raw }).removeAlpha().raw().toBuffer(), raw: { ...raw, channels } };
}

/** Between photographs, in which at most 65 of 100 pixels are as their neighbour, and diagrams, in which at least 80 are. */
const flatShare = 0.72;

/** Every fourth row tells. */
function isFlat({ data, raw: { width, height, channels } }: Raster): boolean {
  let alike = 0;
  let compared = 0;
  for (let row = 0; row < height; row += 4)
    for (let column = 1; column < width; column += 1) {
      const at = (row * width + column) * channels;
      let channel = 0;
      while (channel < channels && data[at + channel] === data[at + channel - channels]) channel += 1;
      if (channel === channels) alike += 1;
      compared += 1;
    }
  return alike > flatShare * compared;
}
