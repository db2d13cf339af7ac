import type { PictureFault } from '../../model/picture-fault.ts';
import { decode } from './decode.ts';
import { recipeOf } from './recipe.ts';
import { PictureRefused } from '../source/refused.ts';
import { settleSharp } from '../source/sharp-settings.ts';
import { readSource } from '../source/source-file.ts';

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
