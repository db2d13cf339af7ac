import type { PictureFault } from '../../model/picture-fault.ts';
import { decode, regionOf } from './decode.ts';
import { faultOfPicture } from '../source/fault.ts';
import { assertWhole } from './whole-jpeg.ts';
import { recipeOf } from './recipe.ts';
import { PictureRefused } from '../source/refused.ts';
import { configureSharp } from '../source/sharp-settings.ts';
import type { Widths } from '../source/request.ts';
import { readSource, type Source } from '../source/source-file.ts';

/** Every byte of a file is decoded for these as well, in less time. */
const small: Widths = { avif: [16], fallback: [16] };
const request = { rights: { credit: '' }, cache: '' };

/** Why a file cannot be published as a picture, found by decoding it whole; `undefined` where it can. */
export async function inspectPicture(file: string): Promise<PictureFault | undefined> {
  configureSharp();
  try {
    const source = await readSource(file);
    // A drawing is tried as large as it will be drawn.
    if (source.kind === 'jpeg') await inspectJpeg(source);
    else await decode(source, recipeOf({ ...request, file, widths: source.kind === 'svg' ? undefined : small }));
    return undefined;
  } catch (error) {
    if (error instanceof PictureRefused) return error.fault;
    throw error;
  }
}

async function inspectJpeg(source: Source): Promise<void> {
  const size = await assertWhole(source.bytes).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    throw new PictureRefused(source.file, faultOfPicture(source, error.message), { cause: error });
  });
  regionOf(size, { source, recipe: recipeOf({ ...request, file: source.file }) });
}
