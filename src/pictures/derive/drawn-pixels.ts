import sharp from 'sharp';
import { configureSharp, strict } from '../source/sharp-settings.ts';

const pixelsPerUnit = 2;

/** A drawing of our own as a PNG with two pixels a unit, for those who show no drawings. */
export async function drawnPixels(drawing: string): Promise<Buffer> {
  configureSharp();
  return sharp(Buffer.from(drawing), { ...strict, density: 72 * pixelsPerUnit })
    .toColourspace('srgb')
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}
