import { realpath } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { readEmbedded, type Embedded } from '../pictures/metadata/read-metadata.ts';
import { readSource } from '../pictures/source/source-file.ts';
import { freeSlug, slugOf } from './slug.ts';

/** A picture that a new story takes with it. */
export interface TakenPicture extends Embedded {
  /** The file that it was. */
  readonly from: string;
  /** The name that it gets beside the story. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** @throws PictureRefused where a file is no picture that can be published. */
export async function takePictures(files: readonly string[]): Promise<readonly TakenPicture[]> {
  const taken: TakenPicture[] = [];
  for (const from of files) {
    const { bytes } = await readSource(await whereItLies(from));
    const names = new Set(taken.map(({ name }) => name));
    taken.push({ ...(await readEmbedded(bytes)), from, bytes, name: nameFor(from, names) });
  }
  return taken;
}

/** An editor may name a picture as it suits, by links as well. */
async function whereItLies(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return resolve(file);
  }
}

/** A name that can stand in an address, that no other picture of the story has. */
function nameFor(from: string, names: ReadonlySet<string>): string {
  const ending = extname(from).toLowerCase();
  const stem = slugOf(basename(from, extname(from))) || 'picture';
  return freeSlug(stem, (one) => names.has(one + ending)) + ending;
}
