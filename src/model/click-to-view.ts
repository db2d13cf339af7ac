import type { PublishedPicture } from './published-picture.ts';

/** How a picture is shown that nobody may fetch before the reader opens it: by a style sheet, under a class of its own. */
export interface ClosedPicture {
  readonly className: string;
  /** Root-relative, without the site's base. */
  readonly sheet: string;
}

/**
 * @param path of any of the picture's files, root-relative.
 * @returns `undefined` where it is no file of a picture.
 */
export function closedPicture(path: string): ClosedPicture | undefined {
  const digest = /\/([\da-f]+)-[^/]*$/u.exec(path)?.[1];
  return digest === undefined ? undefined : { className: `closed-${digest}`, sheet: `/media/${digest}.css` };
}

export function closedPictureOf({ formats }: Pick<PublishedPicture, 'formats'>): ClosedPicture | undefined {
  const [file] = formats.flatMap(({ files }) => files);
  return file && closedPicture(file.path);
}
