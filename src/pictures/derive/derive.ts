import { join } from 'node:path';
import type { PublishedCrop, PublishedFile, PublishedPicture } from '../../model/published-picture.ts';
import { readEntry, storeEntry } from '../cache/cache.ts';
import { type Pixels, decode } from './decode.ts';
import { type EncodedFile, encode } from './encode.ts';
import { keyOf, recipeOf } from './recipe.ts';
import { PictureRefused } from '../source/refused.ts';
import type { DerivedPicture, PictureRequest } from '../source/request.ts';
import { canBeWritten } from '../metadata/credit-metadata.ts';
import { configureSharp } from '../source/sharp-settings.ts';
import { readSource } from '../source/source-file.ts';
import sharp from 'sharp';

/**
 * Every file that is published of one picture: decoded, and encoded anew with nothing but its pixels and its rights. What
 * the cache holds is not made again.
 * @throws PictureRefused where the picture cannot be published.
 */
export async function derivePicture(request: PictureRequest): Promise<DerivedPicture> {
  const source = await readSource(request.file);
  const recipe = recipeOf(request);
  const key = keyOf(source.bytes, recipe);
  const folder = join(request.cache, 'pictures', key);
  const found = await readEntry(folder);
  if (found !== undefined) return { ...found, encoded: 0 };
  if (!canBeWritten(recipe.rights)) throw new PictureRefused(request.file, { reason: 'credit-too-long' });
  configureSharp();
  const pixels = await decode(source, recipe);
  const files = await encode(pixels, recipe);
  const published = await publishedFrom(pixels, files, key);
  const contents = new Map(files.map((file) => [nameOf(key, file), file.bytes]));
  return { ...(await storeEntry(folder, published, contents)), encoded: files.length };
}

async function publishedFrom(pixels: Pixels, files: readonly EncodedFile[], key: string): Promise<PublishedPicture> {
  const whole = files.filter(({ ratio }) => ratio === undefined);
  const types = [...new Set(whole.map(({ type }) => type))];
  const largest = whole.reduce((one, other) => (other.width > one.width ? other : one));
  return {
    width: largest.width,
    height: largest.height,
    formats: types.map((type) => ({
      type,
      files: whole.filter((file) => file.type === type).map((file) => publishedFile(key, file)),
    })),
    ...(!pixels.isTransparent && { placeholder: await placeholderOf(pixels) }),
    crops: files.flatMap((file) => publishedCrop(key, file)),
  };
}

function publishedCrop(key: string, file: EncodedFile): readonly PublishedCrop[] {
  const { ratio, type } = file;
  return ratio === undefined ? [] : [{ ratio, type, ...publishedFile(key, file) }];
}

function publishedFile(key: string, file: EncodedFile): PublishedFile {
  return { path: `/media/${nameOf(key, file)}`, width: file.width, height: file.height, bytes: file.bytes.length };
}

/** 96 bits of the key: enough that no two pictures of a newsroom will ever meet, and short in every `srcset`. */
function nameOf(key: string, { width, ending, ratio }: EncodedFile): string {
  const shape = ratio === undefined ? '' : `${ratio.replace(':', 'x')}-`;
  return `${key.slice(0, 24)}-${shape}${String(width)}.${ending}`;
}

/** What stands in a picture's place until it has come: 16 pixels of it on the longer side, as a `data:` URL. */
async function placeholderOf({ data, raw }: Pixels): Promise<string> {
  const tiny = await sharp(data, { raw })
    .resize({ width: 16, height: 16, fit: 'inside' })
    .webp({ quality: 5, alphaQuality: 10, effort: 6 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
