import type { InspectedFigure } from '../../../markdown/inspect/inspect-body.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import type { ArticleFields } from '../../../model/article.ts';
import type { Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { repetition } from '../rules/alt-texts.ts';

/** In words. Shorter alt texts share most of their words with a caption by chance. */
const fewest = 4;
/** The share of an alt text's words from which it counts as a repetition. */
const mostShared = 0.8;

/** Advises against an alt text of a lead picture nearly all of whose words are in the caption or in the headline. */
export function* altLikeCaption({ file, fields: { picture, title } }: Entry<ArticleFields>): Iterable<Finding> {
  const like = picture && likeness(picture.alt, { caption: picture.caption, title });
  if (like) yield finding('alt-like-caption', { like }, { file, value: ['picture', 'alt'] });
}

export interface FiguresOfText {
  readonly figures: readonly InspectedFigure[];
  readonly file: ContentFile;
  readonly title: string | undefined;
}

/** Advises against alt texts in a body nearly all of whose words are in the caption or in the headline. */
export function* altsLikeCaptions({ figures, file, title }: FiguresOfText): Iterable<Finding> {
  for (const { alt, caption, position } of figures) {
    const like = likeness(alt, { caption, title });
    if (like) yield finding('alt-like-caption', { like }, { file, body: position });
  }
}

/** Which text an alt text nearly repeats; `undefined` if none, or if it repeats one exactly, which is an error. */
export function likeness(
  alt: string,
  beside: { readonly caption: string | undefined; readonly title: string | undefined },
): 'caption' | 'title' | undefined {
  if (repetition(alt, beside)) return undefined;
  const words = wordsOf(alt);
  const isLike = (other = '') => {
    const shared = words.intersection(wordsOf(other));
    return words.size >= fewest && shared.size >= mostShared * words.size;
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
