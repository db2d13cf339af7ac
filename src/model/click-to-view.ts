import type { PublishedPicture } from './published-picture.ts';

/** A picture that no browser may fetch before it is opened: a style sheet shows it, since an `<img>` is fetched. */
export interface ClickToViewPicture {
  readonly className: string;
  /** Path of the style sheet: root-relative, without the site's base. */
  readonly sheet: string;
}

/** The class and style sheet of the picture with a file at this root-relative `path`; `undefined` for other paths. */
export function clickToViewPicture(path: string): ClickToViewPicture | undefined {
  const digest = /\/([\da-f]+)-[^/]*$/u.exec(path)?.[1];
  return digest === undefined ? undefined : { className: `closed-${digest}`, sheet: `/media/${digest}.css` };
}

/** Returns the class and the style sheet of a picture; `undefined` where it has no file. */
export function clickToViewPictureOf({ formats }: Pick<PublishedPicture, 'formats'>): ClickToViewPicture | undefined {
  const [file] = formats.flatMap(({ files }) => files);
  return file && clickToViewPicture(file.path);
}
