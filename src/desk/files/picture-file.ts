import { posix } from 'node:path';
import { namesIn, type ContentTree } from './content-tree.ts';
import type { OpenedTree } from '../load/content.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { found, type Finding, type Where } from '../findings/finding.ts';
import { nearest } from '../text/nearest.ts';
import type { LocalisedText } from '../../model/text.ts';

export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'tif', 'tiff', 'gif'] as const;

/** A picture as a text names it. */
export interface NamedPicture {
  /** The folder of the text. */
  readonly folder: string;
  readonly src: string;
  /** What is written into every file made of it: credit and licence. */
  readonly rights: readonly (LocalisedText | undefined)[];
  readonly where: Where;
}

/** Characters. A block of a picture file holds 65,535 bytes, and the credit stands in it twice. */
const longestRights = 2000;

/** What is wrong with a picture that a text shows; a link in place of a file is a mistake of its own. */
export function pictureMistake(
  { tree, faults }: OpenedTree,
  { folder, src, rights, where }: NamedPicture,
): Finding | undefined {
  const path = posix.join(folder, src);
  if (isOutside(folder, src, path)) return found('picture-outside', { src, folder }, where);
  const ending = posix.extname(src).slice(1).toLowerCase();
  if (!pictureEndings.some((one) => one === ending))
    return found('picture-ending', { src, endings: pictureEndings }, where);
  const fault = faults.get(path) ?? faultOfRights(rights);
  if (fault) return found('picture-refused', { src, fault }, where);
  if (tree.get(path) === 'file' || isBehindNoFile(tree, path)) return undefined;
  const pictures = namesIn(tree, posix.dirname(path) === '.' ? '' : posix.dirname(path)).filter(isPicture);
  return found('picture-missing', { src, near: nearest(src, pictures), folder }, where);
}

function faultOfRights(rights: NamedPicture['rights']): PictureFault | undefined {
  const length = rights
    .flatMap((text) => (typeof text === 'object' ? Object.values(text) : [text ?? '']))
    .join('').length;
  return length > longestRights ? { reason: 'credit-too-long' } : undefined;
}

function isOutside(folder: string, src: string, path: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:|\/)|\\/iu.test(src) ||
    !path.startsWith(folder === '' ? '' : `${folder}/`) ||
    path.startsWith('..')
  );
}

/** A link, or what is neither file nor folder, is a mistake of its own. */
function isBehindNoFile(tree: ContentTree, path: string): boolean {
  const steps = path.split('/');
  const entries = steps.map((_, index) => tree.get(steps.slice(0, index + 1).join('/')));
  return entries.includes('link') || entries.includes('other');
}

/** Whether a name is that of a picture that can be published. */
export function isPicture(name: string): boolean {
  return pictureEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
