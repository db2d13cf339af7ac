import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Focus, PictureRequest, Rights, Shape } from './request.ts';
import { defaultWidths } from './widths.ts';

/** Raised whenever the same request must give other bytes than before. */
const version = 1;

/** Everything but the picture itself that decides what the published files are. */
export interface Recipe {
  readonly widths: readonly number[];
  readonly shape: Shape;
  readonly focus: Focus | undefined;
  readonly rights: Rights;
}

export function recipeOf({ widths, shape = 'whole', focus, rights }: PictureRequest): Recipe {
  return { widths: widths ?? defaultWidths(shape), shape, focus: shape === 'whole' ? undefined : focus, rights };
}

/** The same for the same picture and recipe on every machine, and another as soon as an encoder is another. */
export function keyOf(bytes: Buffer, { widths, shape, focus, rights }: Recipe): string {
  const { credit, creator, copyright, webStatement } = rights;
  const parts = [
    version,
    Object.entries(sharp.versions).sort(),
    widths,
    shape,
    focus === undefined ? null : [focus.x, focus.y],
    [credit, creator ?? null, copyright ?? null, webStatement ?? null],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).update('\0').update(bytes).digest('hex');
}
