/** The published files of one picture. Every path is root-relative and content-addressed. */
export interface PublishedPicture {
  /** Size in pixels of the largest file. */
  readonly width: number;
  readonly height: number;
  /** AVIF, then fewer files of what every browser shows: JPEG, or PNG where there is transparency. */
  readonly formats: readonly PublishedFormat[];
  /** A 16-pixel WebP as a `data:` URL; none of a transparent picture, through which it would show as a halo. */
  readonly placeholder?: string | undefined;
  /** Crops in the ratios that search engines ask for, in the last of `formats`; only of a story's lead picture. */
  readonly crops?: readonly PublishedCrop[] | undefined;
}

/** Whether a picture is higher than wide. In the full width of its column it would be higher than most screens. */
export function isTall({ width, height }: Pick<PublishedPicture, 'width' | 'height'>): boolean {
  return height > width;
}

export interface PublishedFormat {
  /** `image/avif`, `image/jpeg` or `image/png`. */
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

/** What search engines ask for (https://developers.google.com/search/docs/appearance/structured-data/article). */
export const cropRatios = ['1:1', '4:3', '16:9'] as const;
export type CropRatio = (typeof cropRatios)[number];

/** A crop of a picture around its focus. */
export interface PublishedCrop extends PublishedFile {
  readonly ratio: CropRatio;
  readonly type: string;
}
