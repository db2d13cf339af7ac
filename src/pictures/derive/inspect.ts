import type { PictureFault } from '../../model/picture-fault.ts';
import { decode } from './decode.ts';
import { recipeOf } from './recipe.ts';
import { PictureRefused } from '../source/refused.ts';
import { configureSharp } from '../source/sharp-settings.ts';
import type { Widths } from '../source/request.ts';
import { readSource } from '../source/source-file.ts';

/** Every byte of a file is decoded for these as well, in less time. */
const small: Widths = { avif: [16], fallback: [16] };

/** Why a file cannot be published as a picture, found by decoding it whole; `undefined` where it can. */
export async function inspectPicture(file: string): Promise<PictureFault | undefined> {
  configureSharp();
  try {
    const source = await readSource(file);
    // A drawing is tried as large as it will be drawn.
    const widths = source.kind === 'svg' ? undefined : small;
    await decode(source, recipeOf({ file, rights: { credit: '' }, cache: '', widths }));
    return undefined;
  } catch (error) {
    if (error instanceof PictureRefused) return error.fault;
    throw error;
  }
}
