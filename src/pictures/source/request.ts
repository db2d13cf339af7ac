import type { Picture } from '../../model/picture.ts';
import type { CropRatio, PublishedPicture } from '../../model/published-picture.ts';
import type { Rights } from '../metadata/rights.ts';

/** `whole` keeps the picture's own shape; `square` is cut for portraits, `card` (16:9) for cards in lists. */
export type Shape = 'whole' | 'square' | 'card';

/** The point of interest, in percent from the left and from the top, that a crop keeps in view. */
export type Focus = NonNullable<Picture['focus']>;

/** Widths of a picture's files in pixels; those wider than the original are left out. */
export interface Widths {
  readonly avif: readonly number[];
  /** Of JPEG or PNG files, for programs and for the few browsers that read no AVIF. */
  readonly fallback: readonly number[];
}

/** A picture to publish, and how. */
export interface PictureRequest {
  /** The newsroom's file; an absolute path without any link in it. */
  readonly file: string;
  readonly rights: Rights;
  /** The folder in which derived files are kept between builds. */
  readonly cache: string;
  /** By default what the layouts ask for. */
  readonly widths?: Widths | undefined;
  readonly shape?: Shape | undefined;
  /** The centre, where it is not given. */
  readonly focus?: Focus | undefined;
  /** Shapes that are cut besides. */
  readonly crops?: readonly CropRatio[] | undefined;
}

export interface DerivedFile {
  /** `/media/<digest>-<width>.<ending>`. */
  readonly path: string;
  /** Where the file lies in the cache; an absolute path. */
  readonly cached: string;
}

export interface DerivedPicture {
  readonly published: PublishedPicture;
  readonly files: readonly DerivedFile[];
  /** Files that were encoded for this request: 0 where the cache had them all. */
  readonly encoded: number;
}
