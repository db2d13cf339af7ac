import sharp from 'sharp';
import type { Rights } from '../metadata/rights.ts';
import { configureSharp, strict } from '../source/sharp-settings.ts';
import type { Region, Size } from './crop.ts';
import { encodeJpeg } from './encode.ts';

/** Pixels of a picture, row by row. */
export interface RawPixels {
  readonly data: Buffer;
  readonly info: Size;
}

/** What becomes of a picture before its pixels are read. */
export interface PixelPlan {
  /** What is cut out of it; all of it is read if nothing is said. */
  readonly region?: Region | undefined;
  /** Its new size in pixels; `inside` keeps its proportions and is never larger than that. */
  readonly size: Size & { readonly fit: 'fill' | 'inside' };
  /** What is seen where the picture is transparent: as in a style sheet. */
  readonly background: string;
}

/** A picture file in sRGB, three bytes a pixel. @throws Error where it cannot be read whole. */
export async function readPixels(file: string, { region, size, background }: PixelPlan): Promise<RawPixels> {
  configureSharp();
  const picture = sharp(file, strict);
  const cut = region ? picture.extract(region) : picture;
  const flat = cut.resize(size).flatten({ background }).toColourspace('srgb').removeAlpha();
  return flat.raw().toBuffer({ resolveWithObject: true });
}

/** The size of a picture file as it is seen upright. */
export async function uprightSize(file: string): Promise<Size> {
  return (await sharp(file, strict).metadata()).autoOrient;
}

/** How much of each pixel an SVG drawing of our own covers, in its own size: one byte a pixel, 255 for all of it. */
export async function coverageOf(svg: string): Promise<RawPixels> {
  configureSharp();
  return sharp(Buffer.from(svg), { ...strict, density: 72 })
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** A JPEG of pixels, three bytes each, with the rights in it. */
export function jpegOf({ data, info: { width, height } }: RawPixels, rights: Rights): Promise<Buffer> {
  configureSharp();
  return encodeJpeg(sharp(data, { raw: { width, height, channels: 3 } }), rights);
}
