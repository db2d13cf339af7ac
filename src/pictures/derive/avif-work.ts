import sharp from 'sharp';
import type { Pixels } from './decode.ts';

/** How much work the AVIF encoder does on a file. */
export interface AvifWork {
  readonly quality: number;
  /** 0 is the least. */
  readonly effort: number;
}

/** The widest file, in pixels, that phones and lists load. */
const widestSmall = 800;

/**
 * The work that each width of a picture is worth: none for most photographs. Drawings in plain colours become heavier without
 * it, and their letters blur; so do illustrations, of which large files may be a little coarser. What was measured is in
 * `.github/decisions/0048-pictures-in-two-formats.md`.
 */
export async function avifWork(pixels: Pixels): Promise<(width: number) => AvifWork> {
  if (pixels.isFlat) return () => ({ quality: 60, effort: 2 });
  if (!(await gainsByEffort(pixels))) return () => ({ quality: 60, effort: 0 });
  return (width) => (width > widestSmall ? { quality: 58, effort: 1 } : { quality: 60, effort: 2 });
}

/** Whether a small copy of the picture is more than a tenth heavier with no effort than with a little. */
async function gainsByEffort({ data, raw }: Pixels): Promise<boolean> {
  const small = await sharp(data, { raw })
    .resize({ width: 320, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bytesWith = async (effort: number) => {
    const options = { quality: 60, effort, chromaSubsampling: '4:2:0' };
    const encoded = await sharp(small.data, { raw: small.info }).avif(options).toBuffer();
    return encoded.length;
  };
  return (await bytesWith(0)) > 1.1 * (await bytesWith(1));
}
