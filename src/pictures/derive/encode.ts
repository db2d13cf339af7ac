import sharp, { type Sharp } from 'sharp';
import type { CropRatio } from '../../model/published-picture.ts';
import { exifWithRoom, writeExifTexts } from '../metadata/write-exif.ts';
import { withXmpChunk } from '../metadata/png-chunks.ts';
import type { Rights } from '../metadata/rights.ts';
import { exifOf, xmpOf } from '../metadata/credit-metadata.ts';
import { avifWork, type AvifWork } from './avif-work.ts';
import { cropOf } from './crop.ts';
import type { Pixels } from './decode.ts';
import type { Recipe } from './recipe.ts';
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

type Look = Pick<Pixels, 'isFlat' | 'isTransparent'>;

function avif(look: Look, work: AvifWork): Format {
  const options = { ...work, chromaSubsampling: subsampling(look) };
  return { type: 'image/avif', ending: 'avif', encode: (picture) => picture.avif(options) };
}

/** What every browser and program shows: PNG where there is transparency, else JPEG. */
function fallback(look: Look): Format {
  return look.isTransparent ? png : jpeg(look);
}

const png: Format = {
  type: 'image/png',
  ending: 'png',
  encode: (picture) => picture.png({ compressionLevel: 9 }),
};

/** Without mozjpeg's search for smaller files: a tenth smaller, it takes six times as long, and few load them. */
function jpeg(look: Look): Format {
  const options = { quality: 80, progressive: true, chromaSubsampling: subsampling(look) };
  return { type: 'image/jpeg', ending: 'jpg', encode: (picture) => picture.jpeg(options) };
}

/** Red and blue lines of maps and diagrams blur without full colour resolution. */
function subsampling({ isFlat }: Look): '4:2:0' | '4:4:4' {
  return isFlat ? '4:4:4' : '4:2:0';
}

/** AVIF, then what every browser shows, each by width; then the crops. Each has the rights in it. */
export async function encode(pixels: Pixels, { rights, crops, focus }: Recipe): Promise<EncodedFile[]> {
  const { avif: widths, fallback: fewer } = pixels.widths;
  const plain = fallback(pixels);
  const workFor = await avifWork(pixels);
  return Promise.all([
    ...widths.map((width) => encodeOne(resized(pixels, width), avif(pixels, workFor(width)), rights)),
    ...fewer.map((width) => encodeOne(resized(pixels, width), plain, rights)),
    ...crops.map(async (ratio) => ({ ...(await encodeOne(cutOut(pixels, ratio, focus), plain, rights)), ratio })),
  ]);
}

function resized({ data, raw }: Pixels, width: number): Sharp {
  const picture = sharp(data, { raw });
  return width === raw.width ? picture : picture.resize({ width });
}

function cutOut({ data, raw }: Pixels, ratio: CropRatio, focus: Recipe['focus']): Sharp {
  const region = cropOf(raw, ratio, focus);
  const size = cropOf({ width: Math.min(cropWidth, region.width), height: 1e6 }, ratio);
  return sharp(data, { raw }).extract(region).resize({ width: size.width, height: size.height, fit: 'fill' });
}

/** A picture that is no part of another, as JPEG, with the rights in it. */
export async function encodeJpeg(picture: Sharp, rights: Rights): Promise<Buffer> {
  return (await encodeOne(picture, jpeg(drawing), rights)).bytes;
}

const drawing: Look = { isFlat: true, isTransparent: false };

async function encodeOne(picture: Sharp, format: Format, rights: Rights): Promise<EncodedFile> {
  const { type, ending } = format;
  const texts = exifOf(rights);
  const packet = xmpOf(rights);
  const withExif = picture.withExif(exifWithRoom(texts));
  const described = format === png ? withExif : withExif.withXmp(packet);
  const { data, info } = await format.encode(described).toBuffer({ resolveWithObject: true });
  const bytes = writeExifTexts(data, texts);
  const { width, height } = info;
  return { type, ending, width, height, bytes: format === png ? withXmpChunk(bytes, packet) : bytes };
}
