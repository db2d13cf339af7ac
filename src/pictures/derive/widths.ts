import type { CropRatio } from '../../model/published-picture.ts';
import type { Shape, Widths } from '../source/request.ts';
import { cropOf, type Size } from './crop.ts';

/**
 * What the layouts ask for, so that no reader fetches much more than a box can show, or less
 * (tests/browser/picture-sizes.test.ts). At two device pixels, Chromium takes the smaller of two neighbours where
 * the box lies below their geometric mean: boxes lie above it.
 */
const steps: Readonly<Record<Shape, Widths>> = {
  whole: { avif: [720, 1224, 1420, 1740], fallback: [720, 1224] },
  card: { avif: [288, 576, 770], fallback: [576] },
  square: { avif: [64, 108, 180, 360], fallback: [180] },
};

/** What search engines ask for at least (https://developers.google.com/search/docs/appearance/structured-data/article). */
export const cropWidth = 1200;

export function defaultWidths(shape: Shape): Widths {
  return steps[shape];
}

/** The widest file that is made of any picture. */
export const widest = Math.max(...Object.values(steps).flatMap(({ avif }) => avif));

/** `wanted` as far as an original of that width can fill it. */
export function widthsWithin({ avif, fallback }: Widths, original: number): Widths {
  return { avif: widthsFor(avif, original), fallback: widthsFor(fallback, original) };
}

/**
 * Those of `wanted` that the original can fill, and its own width where that is less than the largest: never upscaled. What
 * its own width exceeds by less than a tenth is left out.
 */
export function widthsFor(wanted: readonly number[], original: number): number[] {
  const largest = Math.min(Math.max(...wanted), original);
  const smaller = wanted.filter((width) => width <= original && (wanted.includes(largest) || width < 0.9 * largest));
  return [...new Set([...smaller, largest])].sort((a, b) => a - b);
}

/** A panorama is not held larger than this for the sake of its crops. */
const widestHeld = 8000;

interface Wanted {
  readonly widths: Widths;
  readonly crops: readonly CropRatio[];
}

/** The width in which a picture is held so that every file can be made of it without enlarging, as far as it reaches. */
export function workingWidth({ width, height }: Size, { widths, crops }: Wanted): number {
  const forCrops = crops.map((ratio) => Math.ceil((width * cropWidth) / cropOf({ width, height }, ratio).width));
  const forWhole = Math.max(...widths.avif, ...widths.fallback);
  return Math.min(Math.max(forWhole, Math.min(Math.max(0, ...forCrops), widestHeld)), width);
}
