/** The files that were made of one picture. Every address is root-relative and content-addressed. */
export interface PublishedPicture {
  /** Pixels of the largest file. */
  readonly width: number;
  readonly height: number;
  /** One entry a format, best first; the last is JPEG (PNG where there is transparency), which every browser shows. */
  readonly formats: readonly PublishedFormat[];
  /** A 16-pixel WebP as a `data:` URL. */
  readonly placeholder: string;
  /** For those who show pictures in shapes of their own, in the format that every program reads; none of most pictures. */
  readonly crops?: readonly PublishedCrop[] | undefined;
}

/** Whether a picture is higher than wide. As wide as its column, it would be higher than most screens. */
export function isTall({ width, height }: Pick<PublishedPicture, 'width' | 'height'>): boolean {
  return height > width;
}

export interface PublishedFormat {
  /** `image/avif`, `image/webp`, `image/jpeg` or `image/png`. */
  readonly type: string;
  /** Ascending widths, never wider than the original. */
  readonly files: readonly PublishedFile[];
}

export interface PublishedFile {
  /** Root-relative, without the site's base: `/media/<digest>-<width>.<ending>`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The shapes in which search engines want a story's picture. */
export const cropRatios = ['1:1', '4:3', '16:9'] as const;
export type CropRatio = (typeof cropRatios)[number];

/** A part of a picture, cut around its focus. */
export interface PublishedCrop extends PublishedFile {
  readonly ratio: CropRatio;
  readonly type: string;
}
