import type { CropRatio } from '../../model/published-picture.ts';
import type { Focus, Shape } from '../source/request.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

const centre: Focus = { x: 50, y: 50 };

/** The largest part of a picture that has the wanted shape, as near to its focus as the edges allow. */
export function cropOf(size: Size, shape: Shape | CropRatio, focus: Focus = centre): Region {
  return partOf(size, ratioOf(shape, size), focus);
}

/** The same for any shape. @param ratio width by height. */
export function partOf(size: Size, ratio: number, focus: Focus = centre): Region {
  const width = Math.max(Math.min(size.width, Math.round(size.height * ratio)), 1);
  const height = Math.max(Math.min(size.height, Math.round(size.width / ratio)), 1);
  return { left: start(size.width, width, focus.x), top: start(size.height, height, focus.y), width, height };
}

/** Width by height. */
function ratioOf(shape: Shape | CropRatio, { width, height }: Size): number {
  if (shape === 'whole') return width / height;
  if (shape === 'square') return 1;
  const [across = 1, down = 1] = (shape === 'card' ? '16:9' : shape).split(':').map(Number);
  return across / down;
}

function start(whole: number, part: number, percent: number): number {
  return Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
}
