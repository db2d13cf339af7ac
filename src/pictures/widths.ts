import type { Shape } from './request.ts';

/** What the layouts ask for at one and two device pixels a CSS pixel. */
const steps: Readonly<Record<Shape, readonly number[]>> = {
  whole: [480, 800, 1200, 1800],
  square: [96, 192, 384],
};

export function defaultWidths(shape: Shape): readonly number[] {
  return steps[shape];
}

/** Those of `wanted` that the original can fill, and its own width where that is less than the largest: never upscaled. */
export function widthsFor(wanted: readonly number[], original: number): number[] {
  const largest = Math.min(Math.max(...wanted), original);
  return [...new Set([...wanted.filter((width) => width <= original), largest])].sort((a, b) => a - b);
}
