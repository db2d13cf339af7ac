import type { CardLogo } from '../model/share-card.ts';
import { palette } from './canvas.ts';
import { readPixels } from '../pictures/derive/raw-pixels.ts';

/** A logo in the colours of cards, as newspapers print theirs in their own inks: the number of a colour for each pixel. */
export async function drawLogo({ file, width, height }: CardLogo): Promise<Uint8Array> {
  const paper = `#${palette.toString('hex', 0, 3)}`;
  const { data } = await readPixels(file, { size: { width, height, fit: 'fill' }, background: paper });
  return Uint8Array.from({ length: width * height }, (_, index) => nearest(data.subarray(index * 3, index * 3 + 3)));
}

function nearest(pixel: Uint8Array): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (let colour = 0; colour < palette.length / 3; colour += 1) {
    const shown = palette.subarray(colour * 3);
    const distance = pixel.reduce((sum, value, channel) => sum + (value - (shown[channel] ?? 0)) ** 2, 0);
    if (distance < least) [found, least] = [colour, distance];
  }
  return found;
}
