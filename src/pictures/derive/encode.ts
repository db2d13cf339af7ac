import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { CropRatio } from '../../model/published-picture.ts';
import { cropOf } from './crop.ts';
import type { Pixels } from './decode.ts';
import { exifWithRoom, writeExifTexts } from '../metadata/write-exif.ts';
import { withXmpChunk } from '../metadata/png-chunks.ts';
import type { Recipe } from './recipe.ts';
import type { Rights } from '../metadata/rights.ts';
import { exifOf, xmpOf } from '../metadata/rights-xmp.ts';
import { cropWidth } from './widths.ts';

interface Format {
  readonly type: string;
  readonly ending: string;
  readonly encode: (picture: Sharp) => Sharp;
}

export interface EncodedFile {
  readonly type: string;
  readonly ending: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
  /** `undefined`: the whole picture. */
  readonly ratio?: CropRatio | undefined;
}

// Full colour resolution: red and blue lines of maps and diagrams blur without it. WebP has none, but may sample with care.
const avif: Format = {
  type: 'image/avif',
  ending: 'avif',
  encode: (picture) => picture.avif({ quality: 60, effort: 2, chromaSubsampling: '4:4:4' }),
};
const webp: Format = {
  type: 'image/webp',
  ending: 'webp',
  encode: (picture) => picture.webp({ quality: 80, effort: 4, smartSubsample: true }),
};
const jpeg: Format = {
  type: 'image/jpeg',
  ending: 'jpg',
  encode: (picture) => picture.jpeg({ quality: 80, mozjpeg: true, chromaSubsampling: '4:4:4' }),
};
const png: Format = {
  type: 'image/png',
  ending: 'png',
  encode: (picture) => picture.png({ compressionLevel: 9 }),
};

/** Best first; the last is what every browser shows. */
export function formatsFor({ isTransparent }: Pick<Pixels, 'isTransparent'>): readonly Format[] {
  return [avif, webp, isTransparent ? png : jpeg];
}

/** Every width in every format, by format, then by width; then the crops. Each has the rights in it. */
export async function encode(pixels: Pixels, { rights, crops, focus }: Recipe): Promise<EncodedFile[]> {
  const formats = formatsFor(pixels);
  const files: EncodedFile[] = [];
  for (const width of pixels.widths) {
    const sized = await resize(pixels, width);
    files.push(...(await Promise.all(formats.map((format) => encodeOne(sized, format, rights)))));
  }
  const fallback = formats.at(-1) ?? jpeg;
  const cut = crops.map(async (ratio) => {
    const file = await encodeOne(cutOut(pixels, ratio, focus), fallback, rights);
    return { ...file, ratio };
  });
  return [...formats.flatMap(({ type }) => files.filter((file) => file.type === type)), ...(await Promise.all(cut))];
}

async function resize(pixels: Pixels, width: number): Promise<Sharp> {
  const { data, raw } = pixels;
  if (width === pixels.width) return sharp(data, { raw });
  const sized = await sharp(data, { raw }).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  return sharp(sized.data, { raw: sized.info });
}

function cutOut({ data, raw }: Pixels, ratio: CropRatio, focus: Recipe['focus']): Sharp {
  const region = cropOf(raw, ratio, focus);
  const size = cropOf({ width: Math.min(cropWidth, region.width), height: 1e6 }, ratio);
  return sharp(data, { raw }).extract(region).resize({ width: size.width, height: size.height, fit: 'fill' });
}

/** A picture that is no part of another, as JPEG, with the rights in it. */
export async function encodeJpeg(picture: Sharp, rights: Rights): Promise<Buffer> {
  return (await encodeOne(picture, jpeg, rights)).bytes;
}

async function encodeOne(sized: Sharp, format: Format, rights: Rights): Promise<EncodedFile> {
  const texts = exifOf(rights);
  const packet = xmpOf(rights);
  const withExif = sized.clone().withExif(exifWithRoom(texts));
  const picture = format === png ? withExif : withExif.withXmp(packet);
  const { data, info } = await format.encode(picture).toBuffer({ resolveWithObject: true });
  const bytes = writeExifTexts(data, texts);
  const { type, ending } = format;
  const { width, height } = info;
  return { type, ending, width, height, bytes: format === png ? withXmpChunk(bytes, packet) : bytes };
}
