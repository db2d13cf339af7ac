import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { noise } from '../../../tests/support/test-pictures.ts';
import { avifWork } from './avif-work.ts';
import type { Pixels } from './decode.ts';

const illustration = 'content/articles/2025/04/mine-clearance/marker.jpg';
const widths = { avif: [720, 1740], fallback: [] };

async function pixelsOf(picture: Sharp, isFlat = false): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, raw: info, width: info.width, height: info.height, isTransparent: false, isFlat, widths };
}

const effortsOf = async (pixels: Pixels) => {
  const workFor = await avifWork(pixels);
  return widths.avif.map((width) => workFor(width).effort);
};

test('a drawing in plain colours is worth the same work in every width', async () => {
  expect(await effortsOf(await pixelsOf(noise(960, 640), true))).toEqual([2, 2]);
});

test('a photograph is worth none', async () => {
  expect(await effortsOf(await pixelsOf(noise(960, 640)))).toEqual([0, 0]);
});

test('an illustration that becomes heavier without work is worth more of it in every width', async () => {
  expect(await effortsOf(await pixelsOf(sharp(illustration).resize({ width: 960 })))).toEqual([2, 1]);
});
