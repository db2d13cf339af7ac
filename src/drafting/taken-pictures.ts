import { realpath } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { readEmbedded, type Embedded } from '../pictures/metadata/read-metadata.ts';
import { readSource } from '../pictures/source/source-file.ts';
import { freeSlug, slugOf } from './slug.ts';

export interface TakenPicture extends Embedded {
  readonly from: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads pictures and names their copies. @throws PictureRefused where a file cannot be published. */
export async function readPictures(files: readonly string[]): Promise<readonly TakenPicture[]> {
  const pictures: TakenPicture[] = [];
  for (const from of files) {
    const { bytes } = await readSource(await resolvedPath(from));
    const names = new Set(pictures.map(({ name }) => name));
    pictures.push({ ...(await readEmbedded(bytes)), from, bytes, name: nameFor(from, names) });
  }
  return pictures;
}

/** Returns an absolute path with symbolic links resolved, since `readSource` follows none. */
async function resolvedPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return resolve(file);
  }
}

/** Returns a file name that needs no encoding in a URL and is none of `names`. */
function nameFor(from: string, names: ReadonlySet<string>): string {
  const ending = extname(from).toLowerCase();
  const stem = slugOf(basename(from, extname(from))) || 'picture';
  return freeSlug(stem, (one) => names.has(one + ending)) + ending;
}
