import { realpath, readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isPicture } from '../desk/files/picture-names.ts';
import { errorCode } from '../io/errno.ts';
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

/** The pictures that lie in a folder, by name; `undefined` where the path is no folder. */
export async function picturesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const names = (await readdir(folder)).filter(isPicture).sort();
    return names.map((name) => join(folder, name));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR' || errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
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
