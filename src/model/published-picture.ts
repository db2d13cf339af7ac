/** The files that were made of one picture. Every address is root-relative and content-addressed. */
export interface PublishedPicture {
  /** Pixels of the largest file. */
  readonly width: number;
  readonly height: number;
  /** One entry a format, best first; the last is JPEG (PNG where there is transparency), which every browser shows. */
  readonly formats: readonly PublishedFormat[];
  /** A 16-pixel WebP as a `data:` URL. */
  readonly placeholder: string;
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
