import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { CropRatio } from '../../model/published-picture.ts';
import type { Focus, PictureRequest, Shape, Widths } from '../source/request.ts';
import type { Rights } from '../metadata/rights.ts';
import { defaultWidths } from './widths.ts';

/** Raised whenever the same request must give other bytes than before. */
const version = 4;

/** Everything but the picture itself that decides what the published files are. */
export interface Recipe {
  readonly widths: Widths;
  readonly shape: Shape;
  readonly crops: readonly CropRatio[];
  /** `undefined` where nothing is cut. */
  readonly focus: Focus | undefined;
  readonly rights: Rights;
}

export function recipeOf({ widths, shape = 'whole', crops = [], focus, rights }: PictureRequest): Recipe {
  const isCut = shape !== 'whole' || crops.length > 0;
  return { widths: widths ?? defaultWidths(shape), shape, crops, focus: isCut ? focus : undefined, rights };
}

/** The same for the same picture and recipe on every machine, and another as soon as an encoder is another. */
export function keyOf(bytes: Buffer, { widths, shape, crops, focus, rights }: Recipe): string {
  const { credit, creator, copyright, webStatement } = rights;
  const parts = [
    encoders,
    [widths.avif, widths.fallback],
    shape,
    crops,
    focus === undefined ? null : [focus.x, focus.y],
    [credit, creator ?? null, copyright ?? null, webStatement ?? null],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).update('\0').update(bytes).digest('hex');
}

/** Names the program's way with pictures: this version of it, and of everything that it decodes and encodes with. */
export const encoders = JSON.stringify([version, Object.entries(sharp.versions).sort()]);
