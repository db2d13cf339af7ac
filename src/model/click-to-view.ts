import type { PublishedPicture } from './published-picture.ts';

/**
 * A click-to-view picture: one that no browser may fetch before the reader opens it. A style sheet shows it, since an
 * `<img>` would be fetched at once.
 */
export interface ClosedPicture {
  /** The class of the element that shows the picture. */
  readonly className: string;
  /** Path of the style sheet: root-relative, without the site's base. */
  readonly sheet: string;
}

/**
 * Returns the class and the style sheet of a picture; `undefined` where `path` is not that of a picture file.
 * @param path of any of the picture's files, root-relative.
 */
export function closedPicture(path: string): ClosedPicture | undefined {
  const digest = /\/([\da-f]+)-[^/]*$/u.exec(path)?.[1];
  return digest === undefined ? undefined : { className: `closed-${digest}`, sheet: `/media/${digest}.css` };
}

/** Returns the class and the style sheet of a picture; `undefined` where it has no file. */
export function closedPictureOf({ formats }: Pick<PublishedPicture, 'formats'>): ClosedPicture | undefined {
  const [file] = formats.flatMap(({ files }) => files);
  return file && closedPicture(file.path);
}
