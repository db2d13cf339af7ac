import sharp from 'sharp';
import { strict, strictest } from '../source/sharp-settings.ts';
import type { Region, Size } from './crop.ts';

/** libjpeg only warns of a JPEG whose pixels are not all there: one that ends in its midst, or has a hole there. */
const incomplete = /premature end|bad Huffman|instead of RST|Inconsistent progression/iu;

/** What programs write behind the last pixel is no more than a few bytes. */
const mostStray = 16;

/**
 * Decodes every line of a JPEG, and returns its size as readers see it. Stray bytes between its parts, and what phones announce wrongly, are
 * read over. sharp tells no warning where it decodes a JPEG scaled down, and asks for no line that it does not need: here one
 * column of the whole is asked for.
 * @throws what libjpeg says, where pixels are missing.
 */
export async function assertWhole(bytes: Buffer): Promise<Size> {
  const { height, autoOrient, isProgressive } = await sharp(bytes, strict).metadata();
  const column = { left: 0, top: 0, width: 1, height };
  await sharp(bytes, strictest)
    .extract(column)
    .raw()
    .toBuffer()
    .catch(async (error: unknown) => {
      if (!(error instanceof Error) || incomplete.test(error.message)) throw error;
      if (isProgressive && isLeftOver(error.message)) throw error;
      // libjpeg names the first warning alone and counts the others: more than one may hide a hole.
      if ((await warningsOf(bytes, column)) > 1) throw error;
    });
  return autoOrient;
}

/** Whether a scan of a progressive JPEG ended before its bytes did, which it does where some of them are missing. */
function isLeftOver(warning: string): boolean {
  const [, count = '0', marker] = /(\d+) extraneous bytes before marker 0x(c4|da|d9)/iu.exec(warning) ?? [];
  return marker !== undefined && (marker !== 'd9' || Number(count) > mostStray);
}

/** @throws where it cannot be decoded at all. */
async function warningsOf(bytes: Buffer, column: Region): Promise<number> {
  const counts = [0];
  const picture = sharp(bytes, strict).extract(column).raw();
  picture.on('warning', (text: string) => {
    counts.push(Number(/^read gave (\d+) warnings/u.exec(text)?.[1] ?? 0));
  });
  await picture.toBuffer();
  return Math.max(...counts);
}
