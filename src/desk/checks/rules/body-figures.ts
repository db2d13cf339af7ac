import type { OpenedTree } from '../../files/opened-tree.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { pictureMistake } from '../../files/picture-file.ts';
import { repetition } from './alt-texts.ts';
import type { Body } from '../bodies.ts';
import { decodeUri } from '../../../io/decode-uri.ts';

/** Checks that a picture in a body has a file, an alt text, a caption and a credit, as the lead picture must. */
export function* brokenFigures(opened: OpenedTree, { figures, file, folder, title }: Body): Iterable<Finding> {
  for (const { src, alt, caption, credit, position, srcPosition } of figures) {
    const where = { file, body: position };
    const of = {
      folder,
      src: decodeUri(src).replace(/^\.\//u, ''),
      rights: [credit],
      where: { file, body: srcPosition },
    };
    const mistake = pictureMistake(opened, of);
    if (mistake) yield mistake;
    if (alt.trim() === '') yield found('figure-without-alt', { src }, where);
    const repeated = repetition(alt, { caption, title });
    if (repeated) yield found(repeated, {}, where);
    if (caption === '') yield found('figure-without-caption', { src }, where);
    else if (credit === undefined) yield found('figure-without-credit', { src }, where);
  }
}
