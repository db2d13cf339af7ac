import type { OpenedTree } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { pictureMistake } from '../../files/picture-file.ts';
import { repetition } from './alt-texts.ts';
import type { Body } from '../bodies.ts';

/** A picture in a text has a file, a description, a caption and a credit, as the lead picture has. */
export function* brokenFigures(opened: OpenedTree, { figures, file, folder, title }: Body): Iterable<Finding> {
  for (const { src, alt, caption, credit, position, srcPosition } of figures) {
    const where = { file, body: position };
    const of = {
      folder,
      src: decoded(src).replace(/^\.\//u, ''),
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

/** `first%20visit.jpg` is the file `first visit.jpg`. */
function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
