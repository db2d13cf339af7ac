import { posix } from 'node:path';
import type { InspectedFigure } from '../../../markdown/inspect/inspect-body.ts';
import type { OpenedTree } from '../../files/opened-tree.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { pictureFinding } from '../../files/picture-file.ts';
import { repetition } from './alt-texts.ts';
import type { Body } from './body.ts';
import { decodeUri } from '../../../io/decode-uri.ts';

/** Checks that a picture in a body has an alt text, a caption and a credit, as the lead picture must. */
export function* brokenFigures({ figures, file, title }: Body): Iterable<Finding> {
  for (const { src, alt, caption, credit, position } of figures) {
    const where = { file, body: position };
    if (src.trim() === '') {
      const write = `![${alt.trim() === '' ? '⟨alt⟩' : alt}](⟨file⟩ "⟨caption⟩")`;
      yield finding('picture-not-made', { fault: 'no-file', written: `![${alt}]()`, write }, where);
      continue;
    }
    if (alt.trim() === '') yield finding('figure-without-alt', { src }, where);
    const repeated = repetition(alt, { caption, title });
    if (repeated) yield finding(repeated, {}, where);
    if (caption === '') yield finding('figure-without-caption', { src }, where);
    else if (credit === undefined) yield finding('figure-without-credit', { src }, where);
  }
}

interface Figures {
  readonly file: ContentFile;
  readonly figures: readonly InspectedFigure[];
}

/** Checks that a picture in a body is a publishable file in the folder of the content file. */
export function* brokenFigureFiles(opened: OpenedTree, { figures, file }: Figures): Iterable<Finding> {
  for (const { src, credit, srcPosition } of figures) {
    if (src.trim() === '') continue;
    const named = { folder: posix.dirname(file.path), src: decodeUri(src).replace(/^\.\//u, ''), rights: [credit] };
    const mistake = pictureFinding(opened, { ...named, where: { file, body: srcPosition } });
    if (mistake) yield mistake;
  }
}
