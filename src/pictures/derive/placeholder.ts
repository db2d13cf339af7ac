import sharp from 'sharp';
import type { Pixels } from './decode.ts';

/** What stands in a picture's place until it has come: 16 pixels of it on the longer side, as a `data:` URL. */
export async function placeholderOf({ data, raw }: Pixels): Promise<string> {
  const tiny = await sharp(data, { raw })
    .resize({ width: 16, height: 16, fit: 'inside' })
    .webp({ quality: 5, alphaQuality: 10, effort: 6 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
