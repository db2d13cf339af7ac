import type { Focus, Shape } from './request.ts';

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
export function cropOf(size: Size, shape: Shape, focus: Focus = centre): Region {
  if (shape === 'whole') return { left: 0, top: 0, width: size.width, height: size.height };
  const side = Math.min(size.width, size.height);
  return { left: start(size.width, side, focus.x), top: start(size.height, side, focus.y), width: side, height: side };
}

function start(whole: number, part: number, percent: number): number {
  return Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
}
