import type { PictureFault } from '../model/picture-fault.ts';
import { decode } from './decode.ts';
import { recipeOf } from './recipe.ts';
import { PictureRefused } from './refused.ts';
import { settleSharp } from './sharp-settings.ts';
import { readSource } from './source.ts';

/** Why a file cannot be published as a picture, found by decoding it whole; `undefined` where it can. */
export async function inspectPicture(file: string): Promise<PictureFault | undefined> {
  settleSharp();
  try {
    await decode(await readSource(file), recipeOf({ file, rights: { credit: '' }, cache: '' }));
    return undefined;
  } catch (error) {
    if (error instanceof PictureRefused) return error.fault;
    throw error;
  }
}
