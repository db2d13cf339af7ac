import { cropOf, type Size } from './crop.ts';
import type { CropRatio } from '../../model/published-picture.ts';
import type { Shape } from '../source/request.ts';

/**
 * What the layouts ask for at one and two device pixels a CSS pixel, so that no reader fetches much more than a box can show,
 * or less (tests/browser/picture-sizes.test.ts). At two device pixels, Chromium takes the smaller of two neighbours where
 * the box lies below their geometric mean: boxes lie above it.
 */
const steps: Readonly<Record<Shape, readonly number[]>> = {
  whole: [360, 720, 1220, 1420, 1740],
  card: [150, 384, 576, 770, 1224],
  square: [64, 108, 180, 360],
};

/** What search engines ask for at least (https://developers.google.com/search/docs/appearance/structured-data/article). */
export const cropWidth = 1200;

export function defaultWidths(shape: Shape): readonly number[] {
  return steps[shape];
}

/** Those of `wanted` that the original can fill, and its own width where that is less than the largest: never upscaled. */
export function widthsFor(wanted: readonly number[], original: number): number[] {
  const largest = Math.min(Math.max(...wanted), original);
  return [...new Set([...wanted.filter((width) => width <= original), largest])].sort((a, b) => a - b);
}

/** A panorama is not held larger than this for the sake of its crops. */
const widestHeld = 8000;

interface Wanted {
  readonly widths: readonly number[];
  readonly crops: readonly CropRatio[];
}

/** The width in which a picture is held so that every file can be made of it without enlarging, as far as it reaches. */
export function workingWidth({ width, height }: Size, { widths, crops }: Wanted): number {
  const forCrops = crops.map((ratio) => Math.ceil((width * cropWidth) / cropOf({ width, height }, ratio).width));
  return Math.min(Math.max(...widths, Math.min(Math.max(0, ...forCrops), widestHeld)), width);
}
