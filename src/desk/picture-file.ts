import { posix } from 'node:path';
import { namesIn, type ContentTree } from './content-tree.ts';
import { found, type Finding, type Where } from './finding.ts';
import { nearest } from './nearest.ts';

export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'tif', 'tiff', 'gif'] as const;

/** A picture as a text names it. */
export interface NamedPicture {
  /** The folder of the text. */
  readonly folder: string;
  readonly src: string;
  readonly where: Where;
}

/** What is wrong with a picture that a text shows; a link in place of a file is a mistake of its own. */
export function pictureMistake(tree: ContentTree, { folder, src, where }: NamedPicture): Finding | undefined {
  const path = posix.join(folder, src);
  if (isOutside(folder, src, path)) return found('picture-outside', { src, folder }, where);
  const ending = posix.extname(src).slice(1).toLowerCase();
  if (!pictureEndings.some((one) => one === ending))
    return found('picture-ending', { src, endings: pictureEndings }, where);
  if (tree.get(path) === 'file' || isBehindLink(tree, path)) return undefined;
  const pictures = namesIn(tree, posix.dirname(path) === '.' ? '' : posix.dirname(path)).filter(isPicture);
  return found('picture-missing', { src, near: nearest(src, pictures), folder }, where);
}

function isOutside(folder: string, src: string, path: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:|\/)|\\/iu.test(src) ||
    !path.startsWith(folder === '' ? '' : `${folder}/`) ||
    path.startsWith('..')
  );
}

function isBehindLink(tree: ContentTree, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => tree.get(steps.slice(0, index + 1).join('/')) === 'link');
}

function isPicture(name: string): boolean {
  return pictureEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
