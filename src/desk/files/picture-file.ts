import { posix } from 'node:path';
import { namesIn, type ContentTree } from './content-tree.ts';
import type { OpenedTree } from './opened-tree.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { finding, type Finding, type Where } from '../findings/finding.ts';
import { nearest } from '../text/nearest.ts';
import { decodeUriPart } from '../../io/decode-uri.ts';
import type { LocalisedText } from '../../model/text.ts';
import { isPicture, pictureEndings } from './picture-names.ts';

export interface PictureReference {
  /** The folder of the content file, relative to the content folder. */
  readonly folder: string;
  /** As the editor wrote it, relative to `folder`. */
  readonly src: string;
  /** The credit and the licence that are written into the metadata of every derived file. */
  readonly rights: readonly (LocalisedText | undefined)[];
  readonly where: Where;
}

/** In characters. A metadata segment of a JPEG holds 65,535 bytes, and the credit is written into it twice. */
const longestRights = 2000;

/** The first problem with a picture that a content file shows; `undefined` for links, which are reported elsewhere. */
export function pictureFinding(
  { tree, faults }: OpenedTree,
  { folder, src, rights, where }: PictureReference,
): Finding | undefined {
  const path = posix.join(folder, src).normalize('NFC');
  const slashed = src.replaceAll('\\', '/').replace(/^\.\//u, '');
  if (src.includes('\\') && !isOutside(folder, slashed, posix.join(folder, slashed)))
    return finding('picture-backslash', { src, wanted: slashed }, where);
  if (isOutside(folder, src, path)) return finding('picture-outside', { src, folder }, where);
  const ending = posix.extname(src).slice(1).toLowerCase();
  if (!pictureEndings.some((one) => one === ending))
    return finding('picture-ending', { src, endings: pictureEndings }, where);
  const fault = faults.get(path) ?? faultOfRights(rights);
  if (fault) return finding('picture-refused', { src, fault }, where);
  if (tree.get(path) === 'file' || hasLinkInPath(tree, path)) return undefined;
  const pictures = namesIn(tree, posix.dirname(path) === '.' ? '' : posix.dirname(path)).filter(isPicture);
  // Names that are copied out of an address have signs of percent for others.
  const encoded = pictures.find((name) => decodeUriPart(name) === posix.basename(src));
  const near = pictures.find((name) => name === decodeUriPart(src)) ?? nearest(src, pictures);
  return finding('picture-missing', { src, near, folder, encoded }, where);
}

function faultOfRights(rights: PictureReference['rights']): PictureFault | undefined {
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

/** Whether a path leads through a symbolic link, a special file or one of twins, which `classifyFiles` reports. */
function hasLinkInPath(tree: ContentTree, path: string): boolean {
  const steps = path.split('/');
  const entries = steps.map((_, index) => tree.get(steps.slice(0, index + 1).join('/')));
  return entries.some((entry) => entry === 'link' || entry === 'other' || entry === 'twins');
}
