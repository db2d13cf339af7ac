import type { InspectedFigure } from '../../../markdown/inspect/inspect-body.ts';
import type { DeskFile } from '../../findings/content-file.ts';
import type { ArticleFields } from '../../../model/article.ts';
import type { Entry } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { repetition } from '../rules/alt-texts.ts';

/** Of fewer words, some will always stand beside a picture too. */
const fewest = 4;
const mostShared = 0.8;

/** A description nearly all of whose words the caption or the title says already tells a listener nothing. */
export function* altLikeCaption({ file, fields: { picture, title } }: Entry<ArticleFields>): Iterable<Finding> {
  const like = picture && likeness(picture.alt, { caption: picture.caption, title });
  if (like) yield found('alt-like-caption', { like }, { file, value: ['picture', 'alt'] });
}

export interface FiguresOfText {
  readonly figures: readonly InspectedFigure[];
  readonly file: DeskFile;
  readonly title: string | undefined;
}

export function* altsLikeCaptions({ figures, file, title }: FiguresOfText): Iterable<Finding> {
  for (const { alt, caption, position } of figures) {
    const like = likeness(alt, { caption, title });
    if (like) yield found('alt-like-caption', { like }, { file, body: position });
  }
}

/** What a description is nearly the same as; `undefined` where it is the very same, which is an error. */
export function likeness(
  alt: string,
  beside: { readonly caption: string | undefined; readonly title: string | undefined },
): 'caption' | 'title' | undefined {
  if (repetition(alt, beside)) return undefined;
  const said = wordsOf(alt);
  const isLike = (other = '') => {
    const heard = wordsOf(other);
    return said.size >= fewest && said.intersection(heard).size >= mostShared * said.size;
  };
  return isLike(beside.caption) ? 'caption' : isLike(beside.title) ? 'title' : undefined;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
